import { expect, test } from 'vitest';
import { adviseOnSize } from '../../../src/build/output-size.ts';

test('a site that nears what GitHub Pages publishes gets advice, a smaller one none', () => {
  expect(adviseOnSize(700_000_000)).toBeUndefined();
  expect(adviseOnSize(900_000_000)).toMatch(/900 MB.*1 GB/);
});
