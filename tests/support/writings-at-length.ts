/** How much of everything {@link writeAtLength} makes. */
export const atLength = { authors: 2400, papersOfGroup: 240, coauthors: 620 };

const givenNames = 'Ana Bogdan Chloé Deniz Emil Fatima Goran Hana Igor Jun Kofi Lena Mario Nadia Olu'.split(
  ' ',
);
const syllables = 'ba de fi go hu ka le mi no ru sa te vi zo yu pe'.split(' ');

/**
 * A BibTeX document of what no page may hold whole: two papers of thousands of authors, and the papers of one name in
 * two groups that nothing connects, each more than a page holds, with hundreds of coauthors.
 */
export function writeAtLength(): string {
  const everybody = Array.from({ length: atLength.authors }, (_, at) => nameOf(at));
  const observations = ['Observation of a Wave', 'A Second Observation'].map(
    (title, at) =>
      `@article{w${at}, title = {${title}}, author = {${everybody.slice(at).join(' and ')}}, journal = {Letters}, year = ${2023 + at}, abstract = {We observe.}}`,
  );
  return [
    ...observations,
    ...papersOf('Carl Cartographer', 'Maps of Rivers and Deltas in Clay', 0),
    ...papersOf('Berta Bridges', 'Rivets of Steel Girders under Load', atLength.coauthors / 2),
  ].join('\n');
}

/** Papers of one group under the name, with others from a place among all coauthors on. */
function papersOf(partner: string, subject: string, firstCoauthor: number): string[] {
  const [given, family] = partner.split(' ');
  return Array.from({ length: atLength.papersOfGroup }, (_, at) => {
    const other = nameOf(10_000 + firstCoauthor + (at % (atLength.coauthors / 2)));
    const others = [`${family}, ${given}`, other, nameOf(10_000 + firstCoauthor + ((at + 240) % 310))];
    return `@article{${family}${at}, title = {${subject}, Number ${at}}, author = {Prolific, Paula and ${others.join(' and ')}}, journal = {${family} Quarterly}, year = ${1975 + (at % 48)}}`;
  });
}

/** Names that are all different, as long as names are. */
function nameOf(at: number): string {
  const family = [at % 16, (at >> 4) % 16, (at >> 8) % 16, (at >> 12) % 16]
    .map((part) => syllables[part])
    .join('');
  return `${family.charAt(0).toUpperCase()}${family.slice(1)}, ${givenNames[at % 15]} ${String.fromCharCode(65 + (at % 26))}.`;
}
