import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PersonPart } from '../../documents/people/people-schema.ts';
import { parsePersonName } from '../../publications/parse-person-name.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import type { Publication } from '../../publications/publication.ts';
import { PublicationFinder } from '../find-publications.ts';
import type { PersonGroup } from '../namesakes/person-groups.ts';
import { indexNames } from './name-book.ts';
import type { NamedEntry } from './read-entries.ts';

/** The ways to choose papers; what is chosen in one is not chosen again in one behind it. */
const ways = ['papers', 'coauthors', 'group'] as const;

/**
 * Parts the papers of a name among the people of an entry, by `papers`, then by `coauthors`, then by `group`. What
 * chooses nothing, and what two people get, is reported.
 *
 * @param own the papers of the name
 * @param findPerson the slug of the person whom a name names
 * @param readGroups the groups on the name's page
 * @returns the papers of each part, in the order of the parts
 */
export function partPapers(
  { written, name: entryName, slug }: NamedEntry,
  parts: readonly PersonPart[],
  own: readonly Publication[],
  findPerson: (name: PersonName) => string | undefined,
  readGroups: () => readonly PersonGroup[],
): { papers: Set<Publication>[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const name = displayName(entryName);
  const papers = parts.map(() => new Set<Publication>());
  const owners = new Map<Publication, { part: number; way: string }>();
  const choose = {
    papers: choosePapers(own, name),
    coauthors: chooseCoauthors(own, name, slug, findPerson),
    group: chooseGroups(name, readGroups),
  };
  for (const way of ways) {
    for (const [part, { label, [way]: wanted = [] }] of parts.entries()) {
      for (const text of new Set(wanted)) {
        const place = written.placeOf('different', label, way, text);
        const chosen = choose[way](text);
        if (!Array.isArray(chosen)) diagnostics.push({ ...chosen, place });
        else
          for (const paper of chosen) {
            const owner = owners.get(paper);
            if (!owner) {
              owners.set(paper, { part, way });
              papers[part]?.add(paper);
            } else if (owner.way === way && owner.part !== part) {
              const first = (parts[owner.part] as PersonPart).label;
              const details = { title: paper.title.plain, key: way, first, second: label };
              diagnostics.push(diagnose('paper-of-two-people', details, place));
            }
          }
      }
    }
  }
  return { papers, diagnostics };
}

/** Finds the papers that a text chooses, or says why it chooses none. */
type Choose = (text: string) => Publication[] | Diagnostic;

function choosePapers(own: readonly Publication[], name: string): Choose {
  const finder = new PublicationFinder(own.map((paper) => ({ ...paper, key: paper.citationKey })));
  return (title) => {
    const found = finder.find(title);
    if (found.length > 0) return found.map((position) => own[position] as Publication);
    const nearest = own[finder.nearest(title) ?? -1]?.title.plain;
    return diagnose('unknown-paper', { title, name, ...(nearest !== undefined && { nearest }) });
  };
}

function chooseCoauthors(
  own: readonly Publication[],
  name: string,
  subject: string,
  findPerson: (name: PersonName) => string | undefined,
): Choose {
  return (coauthor) => {
    const parsed = parsePersonName(coauthor);
    const slug = findPerson(parsed);
    const found =
      slug === undefined || slug === subject
        ? []
        : own.filter(({ authors }) => authors.some(({ person }) => person === slug));
    if (found.length > 0) return found;
    const others = own.flatMap(({ authors }) => authors.filter(({ person }) => person !== subject));
    const nearest = indexNames(others).find(displayName(parsed));
    return diagnose('unknown-coauthor', { coauthor, name, ...(nearest !== undefined && { nearest }) });
  };
}

/** A group is the one that has the paper of the address now: it keeps its people when an older paper comes to it. */
function chooseGroups(name: string, readGroups: () => readonly PersonGroup[]): Choose {
  return (group) => {
    const anchor = group.split('#').at(-1) as string;
    const groups = readGroups();
    const found = groups.find(({ publications }) =>
      publications.some(({ slug }) => anchor === `group-${slug}` || anchor === slug),
    );
    return (
      found?.publications ??
      diagnose('unknown-group', { group, name, known: groups.map((each) => each.anchor) })
    );
  };
}
