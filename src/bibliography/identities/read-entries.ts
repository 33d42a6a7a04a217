import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/source-text.ts';
import type { WrittenPerson } from '../../documents/people/parse-people.ts';
import { parsePersonName } from '../../publications/parse-person-name.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import type { PeopleRegister } from '../people.ts';
import type { NameBook } from './name-book.ts';

/** An entry of `people.yaml` with the names of the bibliography that it is about. */
export interface NamedEntry {
  written: WrittenPerson;
  name: PersonName;
  /** The slug of the name, or one of its own where an entry above has the name. */
  slug: string;
  /** Slugs of the names that publications write, which may or may not have `slug` among them; at least one. */
  names: string[];
}

/** Finds the names of entries. What no publication names, or an entry above has, is reported and left out. */
export function readEntries(
  people: readonly WrittenPerson[],
  book: NameBook,
  register: PeopleRegister,
): { entries: NamedEntry[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const entries: NamedEntry[] = [];
  const claimed = new Map<string, Place>();
  for (const written of people) {
    const { entry, placeOf } = written;
    const name = parsePersonName(entry.name);
    const others = (entry.same ?? []).map((text) => ({ text, place: placeOf('same', text) }));
    const names: string[] = [];
    const isKnown = (text: string): boolean => book.names.has(register.find(parsePersonName(text)) ?? '');
    const halves = new Set<number>();
    for (const [at, { text, place }] of [{ text: entry.name, place: placeOf('name') }, ...others].entries()) {
      if (halves.has(at)) continue;
      const parsed = parsePersonName(text);
      const slug = register.find(parsed);
      const above = slug === undefined ? undefined : claimed.get(slug);
      if (above) {
        if (names.includes(slug as string)) continue;
        const { line } = above.source.positionAt(above.offset);
        diagnostics.push(diagnose('name-of-two-entries', { name: displayName(parsed), line }, place));
      } else if (slug !== undefined && book.names.has(slug)) {
        claimed.set(slug, place);
        names.push(slug);
      } else if (text !== entry.name || others.length === 0) {
        const nearest = book.nearest(parsed);
        // `[Berg, Jan]` is two names to YAML.
        const whole = at > 0 && at < others.length ? `${text}, ${others[at]?.text}` : undefined;
        const inQuotes = whole !== undefined && isKnown(whole) ? whole : undefined;
        if (inQuotes !== undefined) halves.add(at + 1);
        const details = { name: text, ...(nearest && { nearest }), ...(inQuotes && { inQuotes }) };
        diagnostics.push(diagnose('unknown-person', details, place));
      }
    }
    if (names.length === 0) continue;
    const own = register.find(name);
    const isTaken = own !== undefined && claimed.has(own) && !names.includes(own);
    const slug = isTaken ? register.take(displayName(name)) : register.slugOf(name);
    entries.push({ written, name, slug, names });
  }
  return { entries, diagnostics };
}
