/**
 * The initials of a given name: `Jean-Luc Marie` gives `J.-L. M.` with a dot, or `JLM` without. Names in scripts that
 * have no capitals are kept whole.
 */
export function initials(given: string, dot: '.' | ''): string {
  const words = given.replace(/(?<=\p{Lu}\.)(?=\p{Lu}\.)/gu, ' ').split(/\s+/);
  return words
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split(/[-‐]/)
        .filter((part) => part !== '')
        .map((part) => initial(part, dot))
        .join(dot === '' ? '' : '-'),
    )
    .join(dot === '' ? '' : ' ');
}

function initial(part: string, dot: string): string {
  const [first = ''] = part;
  return first.toUpperCase() === first.toLowerCase() ? part : first.toUpperCase() + dot;
}
