import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/diagnostics/catalogue/catalogue.ts';

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:report|txt)$/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

describe('a fixture shows what a person reads', () => {
  for (const [name, { severity }] of Object.entries(catalogue)) {
    it(`of ${name}`, () => {
      expect(reports).toMatch(new RegExp(`(^|  )${severity}  ${name}  .`, 'm'));
    });
  }
});
