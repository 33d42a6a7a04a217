/** What {@link writeLargeBibliography} puts among its papers for tests to find. */
export const needle = {
  title: 'A Needle in a Haystack of Papers',
  author: 'Björn Ståhlberg',
  /** In its abstract alone. */
  word: 'quokka',
};

const qualities = 'Robust Sparse Deep Online Bayesian Causal Federated Convex Neural Efficient'.split(' ');
const subjects =
  'Bandits Transformers Kernels Graphs Rewards Policies Embeddings Priors Samplers Codes'.split(' ');
const purposes = 'Vision Speech Robots Proteins Markets Climate Language Music Traffic Health'.split(' ');
const givenNames = 'Ana Ben Chloé Deniz Emil Fatima Goran Hana Igor Jun Kofi Lena Mario Nadia Olu'.split(' ');
const familyNames =
  'Abe Borg Costa Dahl Eze Fuchs Gómez Haddad Ito Jansen Kaya Lund Moreau Nagy Okafor Park Quist Rossi Sato Tran'.split(
    ' ',
  );
const venues = ['Journal of Worked Examples', 'Conference on Made-up Results', 'Transactions on Fixtures'];
const years = 25;

/**
 * A BibTeX document of so many papers by some three hundred people, from 2000 to 2024, the same each time; the second
 * newest is {@link needle}.
 */
export function writeLargeBibliography(papers: number): string {
  const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;
  const entries = Array.from({ length: papers }, (_, at) => {
    const authors = Array.from({ length: 1 + (at % 4) }, (_, nth) => {
      const person = at * 7 + nth * 61 + Math.floor(at / 300) * nth;
      return `${pick(familyNames, person)}, ${pick(givenNames, Math.floor(person / familyNames.length))}`;
    });
    const title = `${pick(qualities, at)} ${pick(subjects, Math.floor(at / 10))} for ${pick(purposes, Math.floor(at / 100))}`;
    const year = 2024 - Math.floor((at * years) / papers);
    const venue = pick(venues, Math.floor(at / 7));
    const fields =
      at === 1
        ? {
            title: needle.title,
            author: 'Ståhlberg, Björn',
            abstract: `Among many papers about other things, this one mentions a ${needle.word}, once.`,
          }
        : { title: `${title}, Part ${1 + Math.floor(at / 1000)}`, author: authors.join(' and ') };
    return at % 3 === 1
      ? formatEntry('inproceedings', at, { ...fields, booktitle: venue, year })
      : formatEntry('article', at, { ...fields, journal: venue, year });
  });
  return `${entries.join('\n\n')}\n`;
}

function formatEntry(type: string, key: number, fields: Record<string, string | number>): string {
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@${type}{paper${key},\n${lines.join('\n')}\n}`;
}
