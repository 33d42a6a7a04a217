import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/source-text.ts';
import type { PersonPart } from '../../documents/people/people-schema.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import type { PersonFacts } from '../../publications/person.ts';
import type { Publication } from '../../publications/publication.ts';
import type { PersonGroup } from '../namesakes/person-groups.ts';
import type { PeopleRegister } from '../people.ts';
import { slugify } from '../slug.ts';
import type { PersonIdentity } from './identify-people.ts';
import { partPapers } from './part-papers.ts';
import type { NamedEntry } from './read-entries.ts';

/** A person whom an entry of `people.yaml` tells of. */
export interface SettledPerson {
  slug: string;
  identity: PersonIdentity;
  /** Of the papers of the name. */
  papers: ReadonlySet<Publication>;
  /** Where the entry says that this is the person whose site it is. */
  mePlace?: Place;
}

/** What is needed beside an entry and its papers. */
interface Surroundings {
  register: PeopleRegister;
  /** The slug of the person whom a name names. */
  findPerson: (name: PersonName) => string | undefined;
  /** The groups on the page of the entry's name. */
  readGroups: () => readonly PersonGroup[];
}

const factKeys = ['orcid', 'homepage', 'affiliation', 'photo', 'me'] as const;

/**
 * The people of an entry: one, or several among whom the papers are parted. Papers that none of these gets stay with
 * the name.
 *
 * @param own the papers of the name
 */
export function settleName(
  entry: NamedEntry,
  own: readonly Publication[],
  { register, findPerson, readGroups }: Surroundings,
): { people: SettledPerson[]; isParted: boolean; diagnostics: Diagnostic[] } {
  const { written, name, slug } = entry;
  const { different } = written.entry;
  const all = new Set(own);
  if (!different) {
    const identity = { name, isSettled: true, ...factsOf(written.entry) };
    const mePlace = written.entry.me ? { mePlace: written.placeOf('me') } : {};
    return { people: [{ slug, identity, papers: all, ...mePlace }], isParted: false, diagnostics: [] };
  }
  const diagnostics = factKeys.flatMap((key) =>
    written.entry[key] === undefined
      ? []
      : [diagnose('fact-of-several-people', { key, name: displayName(name) }, written.placeOf(key))],
  );
  const labelled = dropRepeatedLabels(entry, different, diagnostics);
  const parted = partPapers(entry, labelled, own, findPerson, readGroups);
  addAll(diagnostics, parted.diagnostics);
  const people = labelled.flatMap((part, index): SettledPerson[] => {
    const papers = parted.papers[index] as Set<Publication>;
    for (const paper of papers) all.delete(paper);
    if (papers.size === 0) {
      const details = { label: part.label, name: displayName(name) };
      diagnostics.push(
        diagnose('person-without-papers', details, written.placeOf('different', part.label, 'label')),
      );
      return [];
    }
    const identity = { name, label: part.label, isSettled: true, ...factsOf(part) };
    const mePlace = part.me ? { mePlace: written.placeOf('different', part.label, 'me') } : {};
    return [{ slug: register.take(`${displayName(name)} ${part.label}`), identity, papers, ...mePlace }];
  });
  if (all.size > 0) {
    const titles = [...all].map(({ title }) => title.plain);
    diagnostics.push(
      diagnose('papers-of-nobody', { name: displayName(name), titles }, written.placeOf('name')),
    );
    people.push({ slug, identity: { name }, papers: all });
  }
  const slugs = people.map((person) => person.slug);
  for (const { slug: one, identity } of people) identity.namesakes = slugs.filter((other) => other !== one);
  return { people, isParted: true, diagnostics };
}

function factsOf({
  orcid,
  homepage,
  affiliation,
  photo,
}: PersonPart | NamedEntry['written']['entry']): PersonFacts {
  return {
    ...(orcid !== undefined && { orcid }),
    ...(homepage !== undefined && { homepage }),
    ...(affiliation !== undefined && { affiliation }),
    ...(photo !== undefined && { photo }),
  };
}

function dropRepeatedLabels(
  { written, name }: NamedEntry,
  parts: readonly PersonPart[],
  diagnostics: Diagnostic[],
): PersonPart[] {
  const seen = new Set<string>();
  return parts.filter(({ label }) => {
    const slug = slugify(label);
    if (!seen.has(slug)) {
      seen.add(slug);
      return true;
    }
    const place = written.placeOf('different', label, 'label');
    diagnostics.push(diagnose('label-of-two-people', { label, name: displayName(name) }, place));
    return false;
  });
}
