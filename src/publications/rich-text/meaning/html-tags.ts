import type { TextStyle } from '../inline.ts';

/** What an HTML or JATS tag in a text means. `nothing` is a tag that only groups. */
export type TagMeaning =
  | { does: 'style'; style: TextStyle }
  | { does: 'part-paragraphs' }
  | { does: 'break-line' }
  | { does: 'nothing' };

const styles: Record<TextStyle, string[]> = {
  emphasis: ['i', 'em', 'jats:italic'],
  strong: ['b', 'strong', 'jats:bold'],
  code: ['tt', 'code', 'jats:monospace'],
  subscript: ['sub', 'jats:sub'],
  superscript: ['sup', 'jats:sup'],
  'small-caps': ['jats:sc'],
  underline: ['u', 'jats:underline'],
  strike: ['s', 'jats:strike'],
};

const meanings = new Map<string, TagMeaning>([
  ...Object.entries(styles).flatMap(([style, names]) =>
    names.map((name): [string, TagMeaning] => [name, { does: 'style', style: style as TextStyle }]),
  ),
  ...['p', 'jats:p', 'jats:title', 'jats:sec', 'jats:list-item'].map((name): [string, TagMeaning] => [
    name,
    { does: 'part-paragraphs' },
  ]),
  ...['br', 'jats:break'].map((name): [string, TagMeaning] => [name, { does: 'break-line' }]),
]);

/**
 * The meaning of a tag by its name; `undefined` when the text means something else by it (`a <b> c` is decided by
 * whether the tag is closed, not here). Source: the tags that Crossref's and PubMed's abstracts hold (JATS 1.3).
 */
export function tagMeaning(name: string): TagMeaning | undefined {
  const folded = name.toLowerCase();
  return meanings.get(folded) ?? (folded.startsWith('jats:') ? { does: 'nothing' } : undefined);
}
