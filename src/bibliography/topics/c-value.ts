/** A longer phrase that is used less is no term either. Their linguistic filter is followed by such a threshold too. */
const leastUses = 2;

/**
 * How much of a term a phrase is: the more, the longer it is, and the less often it is only part of longer phrases.
 * Their C-value is this times the number of uses: log₂|a| (f(a) − Σ f(b) / |Tₐ|) over the longer phrases b of Tₐ. So
 * that single words count too, the logarithm has 2 added, as Barrón-Cedeño, Sierra, Drouin and Ananiadou do with 1.
 * Source: Frantzi, Ananiadou and Mima, “Automatic recognition of multi-word terms: the C-value/NC-value method”,
 * IJDL 3 (2000).
 *
 * @param uses how often each phrase is used, parts of longer ones included
 */
export function measureTermhood(uses: ReadonlyMap<string, number>): (phrase: string) => number {
  const longer = new Map<string, { uses: number; phrases: number }>();
  for (const [phrase, count] of uses) {
    if (count < leastUses) continue;
    for (const part of partsOf(phrase)) {
      const known = longer.get(part);
      if (known) {
        known.uses += count;
        known.phrases++;
      } else if (uses.has(part)) longer.set(part, { uses: count, phrases: 1 });
    }
  }
  return (phrase) => {
    const own = uses.get(phrase) ?? 0;
    if (own === 0) return 0;
    const around = longer.get(phrase);
    const independent = own - (around ? around.uses / around.phrases : 0);
    return ((2 + Math.log2(phrase.split(' ').length)) * Math.max(0, independent)) / own;
  };
}

/** The shorter phrases in a phrase. */
function partsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  const parts: string[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      if (end - start < words.length) parts.push(words.slice(start, end).join(' '));
    }
  }
  return parts;
}
