import { spell, type ReadFacts } from './read-fact.ts';

interface Name {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
}

interface Item {
  id: string;
  title: string;
  author?: Name[];
  issued?: { 'date-parts'?: (number | string)[][] };
}

/** Reads CSL-JSON, which pandoc gives. */
export function readCsl(json: string): ReadFacts[] {
  return (JSON.parse(json) as Item[]).map(({ id, title, author = [], issued }) => ({
    key: id,
    title: spell(title.replace(/<[^>]*>/g, '')),
    authors: author.map((name) =>
      spell(
        [
          name['dropping-particle'],
          name['non-dropping-particle'],
          name.family,
          name.given,
          name.suffix,
          name.literal,
        ]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    year: String(issued?.['date-parts']?.[0]?.[0] ?? ''),
  }));
}
