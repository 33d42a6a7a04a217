import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findKey, findKeysWithPrefix } from '../../../src/search/key-lookup.ts';

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '機', '\u{1f600}'), maxLength: 4 });

test('keys are found as they are and by their beginning', () => {
  fc.assert(
    fc.property(fc.array(key), key, (all, typed) => {
      const keys = [...all].sort();
      const take = ({ from, to }: { from: number; to: number }): string[] => keys.slice(from, to);
      expect(take(findKey(keys, typed))).toEqual(keys.filter((own) => own === typed));
      expect(take(findKeysWithPrefix(keys, typed))).toEqual(keys.filter((own) => own.startsWith(typed)));
    }),
  );
});
