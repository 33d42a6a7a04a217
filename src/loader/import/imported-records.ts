import { z } from 'zod';

const items = z.array(z.looseObject({ id: z.string() }));

/**
 * The text of the document of imported records with more of them. A record that is there is the owner's to change, and
 * stays as it is.
 *
 * @param before the document's text; nothing when there is none
 * @throws when the document is not a list of items with ids
 */
export function addImported<Item extends { id: string }>(
  before: string | undefined,
  more: readonly Item[],
): { text: string; added: Item[] } {
  const known = before === undefined ? [] : items.parse(JSON.parse(before));
  const ids = new Set(known.map(({ id }) => id.toLowerCase()));
  const added = more.filter(({ id }) => !ids.has(id.toLowerCase()) && ids.add(id.toLowerCase()));
  return { text: `${JSON.stringify([...known, ...added], null, 2)}\n`, added };
}
