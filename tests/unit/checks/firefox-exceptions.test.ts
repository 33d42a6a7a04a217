import { expect, test } from 'vitest';
import { exceptionPatterns, exceptions } from '../../firefox/exceptions.ts';

test('each exception for Firefox names a test that there is', () => {
  expect(exceptionPatterns()).toHaveLength(exceptions.length);
});
