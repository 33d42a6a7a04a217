import type { SeededRandom } from '../../support/random.ts';

const neighbours: Record<string, string> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp',
  p: 'ol',
  q: 'wa',
  r: 'edft',
  s: 'awedxz',
  t: 'rfgy',
  u: 'yhji',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu',
  z: 'asx',
};

/** A word as a slip of the finger makes it: a letter changed for a neighbouring key, left out, put in, or swapped. */
export function mistype(word: string, random: SeededRandom): string {
  const letters = [...word];
  for (;;) {
    const at = random.below(letters.length);
    const letter = letters[at] as string;
    const typed = [...letters];
    const slip = random.below(4);
    const near = neighbours[letter];
    if (slip === 0 && near) typed[at] = random.pick([...near]);
    else if (slip === 1) typed.splice(at, 1);
    else if (slip === 2 && near) typed.splice(at, 0, random.next() < 0.5 ? letter : random.pick([...near]));
    else if (slip === 3 && at + 1 < letters.length)
      [typed[at], typed[at + 1]] = [typed[at + 1] as string, letter];
    if (typed.join('') !== word) return typed.join('');
  }
}

/** Letters that no one would type in earnest. */
export function mashKeys(random: SeededRandom): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (): string =>
    Array.from({ length: 5 + random.below(6) }, () => random.pick([...letters])).join('');
  return random.next() < 0.3 ? `${word()} ${word()}` : word();
}
