/**
 * Reads an ORCID iD, alone or as an address: `0000-0002-1825-0097`. `undefined` for anything else, and where the last
 * digit does not fit the others.
 * Source: ORCID, “Structure of the ORCID Identifier”; ISO/IEC 7064, MOD 11-2.
 */
export function parseOrcid(text: string): string | undefined {
  const digits = /^(?:(?:https?:\/\/)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\/?$/i.exec(
    text.trim(),
  );
  const orcid = digits?.slice(1).join('-').toUpperCase();
  return orcid !== undefined && checkDigit(orcid) === orcid.at(-1) ? orcid : undefined;
}

/** The address of an ORCID iD as {@link parseOrcid} gives it. */
export function orcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}

function checkDigit(orcid: string): string {
  const digits = orcid.replaceAll('-', '').slice(0, -1);
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const remainder = (12 - (total % 11)) % 11;
  return remainder === 10 ? 'X' : String(remainder);
}
