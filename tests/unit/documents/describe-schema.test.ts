import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { SourceText } from '../../../src/diagnostics/source-text.ts';
import { describeKeys, keysTable } from '../../../src/documents/describe-schema.ts';
import { detailsEntrySchema } from '../../../src/documents/details/details-schema.ts';
import { parsePeople } from '../../../src/documents/people/parse-people.ts';
import { personEntrySchema } from '../../../src/documents/people/people-schema.ts';
import { parseDetails } from '../../../src/documents/details/parse-details.ts';
import { parseSiteSettings } from '../../../src/documents/settings/parse-site-settings.ts';
import { siteSettingsSchema } from '../../../src/documents/settings/settings-schema.ts';
import { text } from '../../../src/documents/yaml/owner-values.ts';

const page = fileURLToPath(new URL('../../../SETTINGS.md', import.meta.url));

describe('SETTINGS.md', () => {
  it('has the keys, values, defaults and meanings of the schemas (vitest -u brings it up to date)', async () => {
    const written = await readFile(page, 'utf8');
    const described = [
      { file: 'site.yaml', schema: siteSettingsSchema },
      { file: '*.details.yaml', schema: detailsEntrySchema },
      { file: 'people.yaml', schema: personEntrySchema },
    ].reduce((text, { file, schema }) => {
      const [start, end] = [`<!-- keys of ${file} -->`, '<!-- end -->'];
      const from = text.indexOf(start) + start.length;
      return `${text.slice(0, from)}\n\n${keysTable(schema)}\n\n${text.slice(text.indexOf(end, from))}`;
    }, written);
    const formatted = await format(described, {
      ...(await resolveConfig(page)),
      parser: 'markdown',
      plugins: [],
    });
    await expect(formatted).toMatchFileSnapshot(page);
  });

  it('gives examples that can be read as they stand', async () => {
    const examples = [...(await readFile(page, 'utf8')).matchAll(/```yaml\n(.*?)```/gs)].map(
      ([, yaml]) => yaml ?? '',
    );
    expect(examples).toHaveLength(3);
    const site = parseSiteSettings(new SourceText('site.yaml', examples[0] ?? ''));
    const details = parseDetails(new SourceText('papers.details.yaml', examples[1] ?? ''));
    const people = parsePeople(new SourceText('people.yaml', examples[2] ?? ''));
    expect([...site.diagnostics, ...details.diagnostics, ...people.diagnostics]).toEqual([]);
    expect(people.people.map(({ entry }) => entry.different?.length)).toEqual([undefined, 2]);
    expect(details.details).toHaveLength(2);
    expect(site.settings.show.people).toBe(false);
  });
});

describe('describeKeys', () => {
  it('tells required keys from optional ones and names defaults', () => {
    const keys = describeKeys(detailsEntrySchema).filter(({ required }) => required);
    expect(keys.map(({ key }) => key)).toEqual(['title']);
    expect(describeKeys(siteSettingsSchema).find(({ key }) => key === 'show.people')?.default).toBe('true');
  });

  it('refuses a key without a description', () => {
    expect(() => describeKeys(z.strictObject({ name: text('Ada') }))).toThrow('name is not documented');
  });
});
