import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Texts that do harm where a field is taken for markup, a script, a style or an address. Each sets `hostile` if it runs. */
export const hostileTexts: readonly string[] = [
  '<script>hostile=1</script>',
  '</script><script>hostile=1</script>',
  '<img src=x onerror=hostile=1>',
  '<svg onload=hostile=1><style>*{display:none}</style></svg>',
  '"><img src=x onerror=hostile=1>',
  "' onmouseover='hostile=1' autofocus onfocus='hostile=1' x='",
  '</title></textarea></style></noscript></template><script>hostile=1</script>',
  '<!--<script>hostile=1</script>-->',
  ']]><script>hostile=1</script>',
  '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '<math><mtext><script>hostile=1</script></mtext></math>',
  '<a href="javascript:hostile=1">x</a>',
  '\\href{javascript:hostile=1}{x}',
  '\\url{javascript:hostile=1}',
  '\\href{https://example.org/"onmouseover="hostile=1}{x}',
  '$\\href{javascript:hostile=1}{x}$',
  '$\\class{x" onmouseover="hostile=1}{y}$',
  '$\\style{background:url(javascript:hostile=1)}{y}$',
  '$<script>hostile=1</script>$',
  '$\\text{</math><script>hostile=1</script>}$',
  '\\html{<script>hostile=1</script>}',
  '&lt;script&gt;hostile=1&lt;/script&gt;',
  '&#60;img src=x onerror=hostile=1&#62;',
  '{{constructor.constructor("hostile=1")()}}',
  '${hostile=1}',
  '\u202Egpj.exe\u202C \u2066x\u2069',
  'zero\u0000null\u0007bell',
  '\u{1F600}\uD83D alone',
  '[x](javascript:hostile=1) ![x](x" onerror="hostile=1)',
  'javascript:hostile=1',
];

/** Addresses that no link may have. */
const hostileAddresses: readonly string[] = [
  'javascript:hostile=1',
  'JaVaScRiPt:hostile=1',
  'java\tscript:hostile=1',
  ' javascript:hostile=1',
  'data:text/html,<script>hostile=1</script>',
  'vbscript:hostile',
  'https://example.org/"onmouseover="hostile=1',
  'https://example.org/<script>hostile=1</script>',
  '//example.org/x',
  'file:///etc/passwd',
];

type Write = (field: string) => string;

/**
 * Writes documents of every format into a folder, one record for each hostile text with that text in every field.
 * They publish with warnings alone.
 *
 * @returns how many records there are
 */
export async function writeHostileContent(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  let records = 0;
  for (const [name, write] of Object.entries(documents)) {
    const parts = hostileTexts.map((text, at) => {
      const address = hostileAddresses[at % hostileAddresses.length] as string;
      return write((field) => `${field} ${name.replace('.', ' ')} ${at} ${text}`, address, at);
    });
    await writeFile(join(folder, name), assemble(name, parts));
    records += parts.length;
  }
  await writeFile(join(folder, 'site.yaml'), settings);
  await writeFile(join(folder, 'people.bib'), hostileTexts.flatMap(papersOfPeople).join('\n'));
  await writeFile(join(folder, 'people.yaml'), hostileTexts.map(entriesOfPeople).join(''));
  return records + 2 * hostileTexts.length;
}

/** What the addresses of the people have in them of whom `people.yaml` tells. */
export const hostilePeople = /\/(?:known|namesake)-person/;

/** Two papers of two people: one of whom much is known, and one of a name that others have. */
function papersOfPeople(_: string, at: number): string[] {
  return ['First', 'Second'].map(
    (which) =>
      `@misc{${which}${at}, title = {${which} of ${at}}, author = {Person${at}, Known and Person${at}, Namesake}}`,
  );
}

function entriesOfPeople(text: string, at: number): string {
  const quoted = JSON.stringify(text);
  const homepages = hostileAddresses.filter((address) => address.startsWith('https:'));
  return [
    `- name: ${JSON.stringify(`<Known> "Person${at}"`)}`,
    `  affiliation: ${quoted}`,
    `  homepage: ${JSON.stringify(homepages[at % homepages.length])}`,
    `- name: Namesake Person${at}`,
    '  different:',
    `    - label: ${quoted}`,
    `      papers: First of ${at}`,
    `      affiliation: ${quoted}`,
    '    - label: another',
    `      papers: Second of ${at}`,
    '',
  ].join('\n');
}

const documents: Record<string, (text: Write, address: string, at: number) => string> = {
  'listing.txt': (text) =>
    [
      text('Title'),
      `Curie, Marie, ${text('Family')}, ${text('Given')}`,
      `${text('We measure')}. Then more of it is said, ${text('and again')}, so that it is an abstract by its length.`,
    ].join('\n'),
  'papers.bib': (text, address, at) =>
    `@article{key${at}<script>,\n${Object.entries({
      title: text('Paper'),
      author: `${text('Last')}, First and Curie, Marie`,
      journal: text('Journal'),
      volume: text('1'),
      number: text('2'),
      pages: text('3'),
      publisher: text('Publisher'),
      editor: `${text('Editor')}, E.`,
      year: '2020',
      abstract: text('Abstract'),
      keywords: text('Word'),
      abbr: text('ABBR'),
      award: text('Award'),
      note: text('Note'),
      doi: address,
      url: address,
      pdf: address,
      code: address,
      preview: address,
      eprint: text('2001.00001'),
    })
      .map(([field, value]) => `  ${field} = {${value}}`)
      .join(',\n')}\n}`,
  'papers.ris': (text, address) =>
    Object.entries({
      TY: 'JOUR',
      TI: text('Article'),
      AU: `${text('Surname')}, Forename`,
      A2: text('Editor'),
      T2: text('Periodical'),
      VL: text('1'),
      IS: text('2'),
      SP: text('3'),
      PB: text('Publisher'),
      PY: '2020',
      AB: text('Abstract'),
      KW: text('Word'),
      N1: text('Note'),
      LA: text('en'),
      DO: address,
      UR: address,
      L1: address,
    })
      .map(([tag, value]) => `${tag}  - ${value.replace(/[\r\n]/g, ' ')}`)
      .concat('ER  - ')
      .join('\n'),
  'papers.json': (text, address, at) =>
    JSON.stringify({
      id: text('id'),
      type: 'article-journal',
      title: text('Item'),
      author: [{ family: text('Name'), given: text('Given') }, { literal: text('Group') }],
      'container-title': text('Container'),
      volume: text('1'),
      issue: text('2'),
      page: text('3'),
      publisher: text('Publisher'),
      issued: { 'date-parts': [[2020, 1, at]] },
      abstract: text('Abstract'),
      keyword: text('Word'),
      note: text('Note'),
      DOI: address,
      URL: address,
    }),
};

function assemble(name: string, parts: string[]): string {
  if (name.endsWith('.json')) return `[${parts.join(',\n')}]`;
  return `${name.endsWith('.txt') ? 'Curie, Marie\n' : ''}${parts.join('\n\n')}\n`;
}

const settings = [
  `title: ${JSON.stringify('Site </title><script>hostile=1</script>')}`,
  `affiliation: ${JSON.stringify(hostileTexts[2])}`,
  `description: ${JSON.stringify(hostileTexts[4])}`,
  `introduction: ${JSON.stringify(hostileTexts.filter((text) => !/[\0\uD800-\uDFFF\u202A-\u2069]/.test(text)).join('\n\n'))}`,
  'links:',
  `  ${JSON.stringify('"><img src=x onerror=hostile=1>')}: https://example.org/"onmouseover="hostile=1`,
  '',
].join('\n');
