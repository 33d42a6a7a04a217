import { expect, test } from 'vitest';
import { transliterate } from '../../../src/publications/transliterated-text.ts';

test('letters that machines write as two are two, a combining mark or not', () => {
  expect(transliterate('Schölkopf Jürgen Ågren Sørensen')).toBe('Schoelkopf Juergen Aagren Soerensen');
  expect(transliterate('Scho\u0308lkopf')).toBe('Schoelkopf');
});

test('other marks stay', () => {
  expect(transliterate('José Łukasz')).toBe('José Łukasz');
});
