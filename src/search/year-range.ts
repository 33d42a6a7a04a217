/** Years from one to another, both included. */
export interface YearRange {
  from: number;
  to: number;
}

/** A year, or a range of years that may be open at either end; `undefined` for anything else. */
export function parseYears(text: string): YearRange | undefined {
  const match = /^(\d{4})?(\.\.|-|–)?(\d{4})?$/.exec(text);
  if (!match || (match[1] === undefined && match[3] === undefined)) return undefined;
  const isRange = match[2] !== undefined;
  if (!isRange && match[3] !== undefined) return undefined;
  const from = match[1] === undefined ? -Infinity : Number(match[1]);
  const to = !isRange ? from : match[3] === undefined ? Infinity : Number(match[3]);
  return { from, to };
}
