const arxivPrefix =
  /^(?:https?:\/\/(?:[a-z]+\.)?arxiv\.org\/(?:abs|pdf|html)\/|(?:https?:\/\/doi\.org\/)?10\.48550\/arxiv\.|arxiv[:\s]\s*)/i;
/**
 * Since April 2007: year, month, and number in the month, of four digits until 2014 and of five since.
 * Source: arXiv, “Understanding the arXiv identifier”.
 */
const arxivIdentifier =
  /^(?:(?:07(?:0[4-9]|1[0-2])|(?:0[89]|1[0-4])(?:0[1-9]|1[0-2]))\.\d{4}|(?:1[5-9]|[2-9]\d)(?:0[1-9]|1[0-2])\.\d{5})(?:v[1-9]\d*)?$/;
/** Until March 2007: archive, subject class, year, month and number in the month. */
const oldArxivIdentifier =
  /^([a-z]+(?:-[a-z]+)?)((?:\.[a-z]+(?:-[a-z]+)?)?\/\d{2}(?:0[1-9]|1[0-2])\d{3}(?:v[1-9]\d*)?)$/i;

/** UTF-16 units of an identifier with all that stands around it; a text may hold any number of blanks. */
const longestArxiv = 1000;

const doiPrefix = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi[:\s]\s*)/i;
/** Source: ISO 26324, “DOI syntax”: a registrant's number, a slash, and anything visible; half a character is not. */
const doiIdentifier = /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{Cc}\p{Surrogate}]+$/u;

/**
 * Reads an arXiv identifier, alone, behind `arXiv:` or in an address: `2502.19613`, `2502.19613v2`, `cs.CL/0501001`.
 * The version is kept. `undefined` for anything else.
 */
export function parseArxiv(text: string): string | undefined {
  if (text.length > longestArxiv) return undefined;
  const identifier = text
    .trim()
    .replace(arxivPrefix, '')
    .replace(/[?#].*$|\s*\[[\w.-]+\]$/, '')
    .replace(/\/$|\.pdf$/i, '');
  if (arxivIdentifier.test(identifier)) return identifier;
  const [, archive, rest] = oldArxivIdentifier.exec(identifier) ?? [];
  return archive && rest ? archive.toLowerCase() + rest : undefined;
}

/** Reads a DOI, alone, behind `doi:` or in an address of doi.org: `10.1000/182`. `undefined` for anything else. */
export function parseDoi(text: string): string | undefined {
  const trimmed = text.trim();
  const identifier = trimmed.replace(doiPrefix, '');
  const doi = /^https?:/i.test(trimmed) ? decodeAddress(identifier) : identifier;
  return doi !== undefined && doiIdentifier.test(doi) ? doi : undefined;
}

/** The address of an arXiv identifier as {@link parseArxiv} gives it. */
export function arxivAddress(identifier: string): string {
  return `https://arxiv.org/abs/${identifier}`;
}

/** The address of a DOI as {@link parseDoi} gives it. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${encodeURIComponent(doi).replace(/%(?:2F|3A|3B|28|29)/g, decodeURIComponent)}`;
}

function decodeAddress(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/[?#].*$/, ''));
  } catch {
    return undefined;
  }
}
