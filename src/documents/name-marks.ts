/** Footnote marks behind a name: signs, raised figures, and the LaTeX of both. */
const nameMarks =
  /(?:\s*(?:[*†‡§¶∗⋆]|\\(?:dag|ddag|dagger|ddagger|S|P)\b\s*|\$\s*\^?\{?[^$]*\}?\s*\$|\\textsuperscript\{[^{}]*\}|\^\{[^{}]*\}|\\thanks\{[^{}]*\}|[¹²³⁴-⁹⁰]))+\s*(?=,|$)/gu;

/** UTF-16 units of what may be one name; in anything longer, looking for marks would take long and find none. */
const longestName = 300;

/** A name as written, without the marks that tell of equal contributions or affiliations. */
export function withoutNameMarks(name: string): string {
  return name.length > longestName ? name : name.replace(nameMarks, '').trim();
}
