/** A web address that stands in a text. */
export interface FoundAddress {
  end: number;
  address: string;
}

const candidate =
  /(?<![\p{L}\p{N}])https?:\/\/(?:(?!&(?:[lg]t|quot|nbsp);)[\w.~:/?#[\]@!&'()*+,;=%-]|\\[_%#&~$](?:\{\})?)+/giu;

/** What ends a sentence or a clause rather than an address. */
const trailing = /[.,;:!?'*]$/;
const brackets: Record<string, string> = { ')': '(', ']': '[' };

/**
 * The web addresses of a text by position, `http` and `https` only. LaTeX's escapes and `&amp;` are read; punctuation
 * behind an address, and a bracket that it does not open, are not part of it.
 */
export function findAddresses(text: string): Map<number, FoundAddress> {
  const found = new Map<number, FoundAddress>();
  for (const match of text.matchAll(candidate)) {
    const written = trimAddress(match[0]);
    const address = readAddress(written);
    if (address !== undefined) found.set(match.index, { end: match.index + written.length, address });
  }
  return found;
}

/**
 * An address as a document writes it, without LaTeX's escapes; `undefined` when it is not a full web address or could
 * mislead (`https://bank.example@other.example`).
 *
 * @param protocols which are allowed
 */
export function readAddress(written: string, protocols = /^https?:$/): string | undefined {
  const address = written
    .trim()
    .replace(/\\([_%#&~$])(?:\{\})?/g, '$1')
    .replaceAll('&amp;', '&')
    .replace(/\\textasciitilde(?:\{\}|\s?)/g, '~');
  if (/[\s\\<>"{}|^`]/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!protocols.test(url.protocol) || url.username || url.password) return undefined;
  return url.protocol === 'mailto:' || /^\[|[^.]\.[^.]|^localhost$/.test(url.hostname) ? address : undefined;
}

function trimAddress(written: string): string {
  const surplus = new Map(
    Object.entries(brackets).map(([close, open]) => [close, count(written, close) - count(written, open)]),
  );
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1] as string;
    const extra = surplus.get(last) ?? 0;
    if (extra > 0) surplus.set(last, extra - 1);
    else if (!trailing.test(last)) break;
  }
  return written.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
