import { diagnose } from '../../diagnostics/diagnostic.ts';
import { LocatedText } from '../located-text.ts';
import type { RecordParts } from '../record-parts.ts';
import { expectedValues, itemSchemas, type CslItem } from './item-schema.ts';
import type { ItemText } from './split-items.ts';

/** An item with where its values stand. */
export class LocatedItem {
  readonly values: CslItem;
  readonly #item: ItemText;

  constructor(values: CslItem, item: ItemText) {
    this.values = values;
    this.#item = item;
  }

  /** A value as text at its place in the document. Escapes in it make places behind them inexact, by their lengths. */
  locate(key: keyof CslItem, value: string): LocatedText {
    return new LocatedText([{ text: value, ...placeOfKey(this.#item, key) }]);
  }
}

/** Reads an item value by value; what cannot be read is reported and left out. `undefined` when it is not JSON. */
export function readItem(item: ItemText, { source, diagnostics }: RecordParts): LocatedItem | undefined {
  let json: unknown;
  try {
    json = JSON.parse(item.text);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : '').replace(
      / in JSON at position.*$|, ".*$|\n.*$/s,
      '',
    );
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const place = source.placeAt(item.offset + Math.min(Number(at ?? 0), item.text.length), 1);
    diagnostics.push(diagnose('unreadable-json', { reason }, place));
    return undefined;
  }
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(json as object)) {
    const schema = (
      Object.hasOwn(itemSchemas, key) ? itemSchemas[key as keyof typeof itemSchemas] : undefined
    ) as (typeof itemSchemas)[keyof typeof itemSchemas] | undefined;
    if (!schema || value === null || value === '') continue;
    const read = schema.safeParse(value);
    if (read.success) values[key] = read.data;
    else {
      const { offset } = placeOfKey(item, key);
      const details = { key, expects: expectedValues[key] ?? 'text' };
      diagnostics.push(diagnose('unreadable-value', details, source.placeAt(offset, 1)));
    }
  }
  return new LocatedItem(values as CslItem, item);
}

function placeOfKey({ text, offset }: ItemText, key: string): { offset: number } {
  const found = new RegExp(`"${key}"\\s*:\\s*"?`).exec(text);
  return { offset: offset + (found ? found.index + found[0].length : 0) };
}
