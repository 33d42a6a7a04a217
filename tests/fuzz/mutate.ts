import type { SeededRandom } from '../support/random.ts';

/** What parsers stumble over: marks of every format, and characters that are rare in texts. */
export const awkward = [
  ...'{}$\\@%#&_^~"\'=,;:()[]<>|-*!?\n\r\t ',
  '\r\n',
  '\n\n',
  '\0',
  '\u0007',
  '\uFEFF',
  '\uFFFD',
  '\u2028',
  '\u202E',
  '\u2066',
  '\uD800',
  '\uDC00',
  'e\u0301\u0301\u0301',
  '\u{1F600}',
  '张',
  'ß',
  '\\begin{x}',
  '\\end{x}',
  '\\',
  '$$',
  '\\(',
  '\\[',
  '{{{{{{{{',
  '}}}}}}}}',
  '@article{',
  '@comment{',
  '@string{a = "b"}',
  'and others',
  ' and ',
  'crossref = {key1},',
  '\nTY  - JOUR\n',
  '\nER  - \n',
  '\nAU  - ',
  '[[[[[[[[',
  '{"title":',
  '"\\ud800"',
  '1e999',
  '- title: ',
  '&amp;#x3c;',
  '*a',
  '&a',
  '<<: ',
  '!!js/function ',
  '| \n',
  'https://x.org/%zz',
  '10.1000/182',
] as const;

/** Makes one document of others: a few random changes, now and then only noise or much of the same. */
export function mutate(samples: readonly string[], random: SeededRandom): string {
  if (random.below(40) === 0) return noise(random);
  let text = random.pick(samples);
  for (let changes = 1 + random.below(6); changes > 0; changes--) text = change(text, samples, random);
  return text;
}

function change(text: string, samples: readonly string[], random: SeededRandom): string {
  const at = random.below(text.length + 1);
  const end = at + random.below(Math.min(80, text.length - at + 1));
  const [before, middle, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (random.below(9)) {
    case 0:
      return before + after;
    case 1:
      return before + random.pick(awkward) + middle + after;
    case 2:
      return before + random.pick(awkward) + after;
    case 3:
      return before + middle.repeat(1 + random.below(5)) + after;
    case 4:
      return before + [...middle].reverse().join('') + after;
    case 5:
      return before;
    case 6: {
      const other = random.pick(samples);
      const from = random.below(other.length + 1);
      return before + other.slice(from, from + random.below(400)) + after;
    }
    case 7:
      return before + random.pick(awkward).repeat(1 + random.below(300)) + middle + after;
    default:
      return random
        .shuffle(text.split('\n'))
        .slice(0, 1 + random.below(60))
        .join('\n');
  }
}

function noise(random: SeededRandom): string {
  const length = random.below(4000);
  return Array.from({ length }, () =>
    random.below(3) === 0 ? random.pick(awkward) : String.fromCharCode(random.below(0x10000)),
  ).join('');
}
