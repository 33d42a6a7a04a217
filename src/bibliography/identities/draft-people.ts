import { displayName } from '../../publications/person-name.ts';
import type { Person } from '../../publications/person.ts';
import type { PersonGroup } from '../namesakes/person-groups.ts';
import { slugify } from '../slug.ts';
import type { SuspectedVariant } from './join-variants.ts';

/** How many topic words make a label. */
const wordsOfLabel = 2;

/**
 * What is suspected of names, as a draft of `people.yaml`: names that may be one person's, and names whose papers fall
 * into groups. Names that several others fit stand in comments, for the owner to choose. Empty when nothing is suspected.
 */
export function draftPeople(
  people: readonly Person[],
  suspected: readonly SuspectedVariant[],
  groupsOf: (person: string) => readonly PersonGroup[],
): string {
  const fuller = new Map(
    suspected.flatMap(({ name, fuller: [only, ...more] }) =>
      only && more.length === 0 ? [[displayName(name), displayName(only)] as const] : [],
    ),
  );
  const others = new Map<string, string[]>();
  for (const name of fuller.keys()) {
    let last = name;
    for (let next = fuller.get(last); next !== undefined; next = fuller.get(last)) last = next;
    others.set(last, [...(others.get(last) ?? []), name]);
  }
  const named = new Set([...others.keys(), ...fuller.keys()]);
  const variants = [...others].map(
    ([name, same]) => `- name: ${quote(name)}\n  same: [${same.map(quote).join(', ')}]\n`,
  );
  const undecided = suspected.flatMap((each) => (each.fuller.length > 1 ? [draftChoice(each)] : []));
  const namesakes = people.flatMap((person) => {
    const groups = person.isSettled || named.has(displayName(person.name)) ? [] : groupsOf(person.slug);
    return groups.length < 2 ? [] : [draftGroups(person, groups)];
  });
  return [...variants, ...undecided, ...namesakes].join('\n');
}

function draftChoice({ name, fuller }: SuspectedVariant): string {
  const entries = fuller.map(
    (each) => `# - name: ${quote(displayName(each))}\n#   same: [${quote(displayName(name))}]\n`,
  );
  return `# ${quote(displayName(name))} may be one of these: keep the entry that is right, and take its # away.\n${entries.join('')}`;
}

function draftGroups({ name, isOwner }: Person, groups: readonly PersonGroup[]): string {
  const taken = new Set<string>();
  const parts = groups.map(({ anchor, topicWords }, index) => {
    const words = topicWords.slice(0, wordsOfLabel).join(' ');
    let label = words;
    for (let number = 2; slugify(label) === '' || taken.has(slugify(label)); number++)
      label = `${words} ${number}`.trim();
    taken.add(slugify(label));
    const me = isOwner && index === 0 ? '      me: true # or where it belongs\n' : '';
    return `    - label: ${quote(label)}\n      group: ${quote(anchor)}\n${me}`;
  });
  return `- name: ${quote(displayName(name))}\n  different:\n${parts.join('')}`;
}

/** A text as YAML: a JSON string is one. */
function quote(text: string): string {
  return JSON.stringify(text);
}
