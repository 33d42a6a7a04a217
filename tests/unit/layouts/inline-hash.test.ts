import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashInline } from '../../../src/layouts/inline-hash.ts';

it('hashes the text between the tags as browsers do, in UTF-8', async () => {
  const text = ':root{--a:"ä"}';
  expect(await hashInline(text)).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
});
