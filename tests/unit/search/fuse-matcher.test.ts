import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import Fuse from 'fuse.js/basic';
import { expect, test } from 'vitest';
import { keepMatcher } from '../../../.config/fuse-matcher.mjs';

test('what visitors get of Fuse matches as Fuse does', async () => {
  const path = createRequire(import.meta.url)
    .resolve('fuse.js/basic')
    .replace(/\.cjs$/, '.mjs');
  const code = keepMatcher(await readFile(path, 'utf8'));
  const kept = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: typeof Fuse };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (pattern, text, typos) => {
      const options = { isCaseSensitive: true, ignoreLocation: true, threshold: typos / pattern.length };
      const [own, fuses] = [kept.default, Fuse].map((matcher) => matcher.match(pattern, text, options));
      expect(own?.isMatch).toBe(fuses?.isMatch);
      expect(Math.round((own?.score ?? 1) * pattern.length)).toBe(
        Math.round((fuses?.score ?? 1) * pattern.length),
      );
    }),
  );
});

test('another Fuse, where the matcher is not found, stops the build', () => {
  expect(() => keepMatcher('export default class Fuse {}')).toThrow('fuse.js has changed');
});
