/** Two words or more, and behind them a number of four digits. */
const numbered = /^(.*\p{L}.*\s.*\p{L}.*?)\s0\d{3}$/u;

/** UTF-16 units of what may be one name. */
const longestName = 100;

/**
 * A name without the number by which DBLP tells people of one name apart: `Wei Li 0002` → `Wei Li`.
 * Source: DBLP's FAQ, “How does dblp handle homonyms”.
 */
export function withoutHomonymNumber(name: string): string {
  return name.length > longestName ? name : (numbered.exec(name)?.[1] ?? name);
}
