const anyIssn = /(?<!\d)\d{4}-?\d{3}[\dX](?!\d)/gi;

/** The numbers of a text that names one or several: `0004-6361, 1432-0746 (Electronic)`. */
export function listIssns(text: string | undefined): string[] {
  return text?.match(anyIssn) ?? [];
}
