import { readFileSync } from 'node:fs';

/** Tests that Playwright cannot do in Firefox, by the file they stand in. */
export interface Exception {
  /** In `tests/pages/`. */
  file: string;
  /** Of the test, or the group around it, as written in the file. */
  title: string;
  reason: string;
}

const withoutScript =
  'Playwright switches scripts off in Chromium and in its own Firefox alone: over WebDriver BiDi pages run theirs.';
const developerTools =
  'The test speaks Chromium’s developer protocol, and WebDriver BiDi has no such command.';
const print = 'Playwright sends no print media over WebDriver BiDi, and cannot make a PDF.';
const layoutShifts = 'Firefox does not measure layout shifts.';
const downloads =
  'Firefox saves the file, and Playwright 1.65 passes over downloads that Firefox gives no navigation for.';
const axeEnds =
  'Firefox’s content process ends with signal 11 while axe runs in a page where Playwright looked elements up by role.';
const transitions = 'Firefox has no transitions from page to page.';
const forcedColours = 'Playwright sends no forced colours over WebDriver BiDi.';

export const exceptions: readonly Exception[] = [
  { file: 'browse.test.ts', title: 'without script', reason: withoutScript },
  {
    file: 'browse.test.ts',
    title: 'from page to page there is a transition, of which no error comes',
    reason: transitions,
  },
  { file: 'citations.test.ts', title: 'the citation box without script', reason: withoutScript },
  { file: 'search.test.ts', title: 'without script', reason: withoutScript },
  { file: 'search.test.ts', title: 'waits for an input method to finish', reason: developerTools },
  { file: 'layout.test.ts', title: 'nothing moves while a page loads', reason: layoutShifts },
  { file: 'layout.test.ts', title: 'on paper', reason: print },
  { file: 'coauthors.test.ts', title: 'home is printed without its pictures', reason: print },
  {
    file: 'network.test.ts',
    title: 'the drawing and what its letters mean fit on one printed sheet',
    reason: print,
  },
  {
    file: 'search-dialog.test.ts',
    title: 'are cut out of the file of all, in the order of the list',
    reason: downloads,
  },
  {
    file: 'search-dialog.test.ts',
    title: 'is fine by axe, empty, with results and with its tips open, in every scheme',
    reason: axeEnds,
  },
  {
    file: 'namesakes.test.ts',
    title: 'home shows the papers of one group in place, and the address says which',
    reason: axeEnds,
  },
  {
    file: 'coauthors.test.ts',
    title: 'a person’s page says with whom, how often, and first and last when',
    reason: axeEnds,
  },
  {
    file: 'coauthors.test.ts',
    title: 'two names give the shortest way over joint papers, past who wrote with everybody',
    reason: axeEnds,
  },
  {
    file: 'search-large.test.ts',
    title: 'axe finds nothing wrong with results, filters and boxes to tick',
    reason: axeEnds,
  },
  {
    file: 'accessibility.test.ts',
    title: 'with forced colours, what is drawn by colour alone keeps a border or an outline',
    reason: forcedColours,
  },
];

/** What each exception looks like in the names that Playwright matches. @throws when a file has no such test any more */
export function exceptionPatterns(): RegExp[] {
  return exceptions.map(({ file, title }) => {
    const text = readFileSync(new URL(`../pages/${file}`, import.meta.url), 'utf8');
    if (!text.includes(title)) throw new Error(`${file} has no test “${title}”: mend exceptions.ts.`);
    return new RegExp(`${RegExp.escape(file)} .*${RegExp.escape(title)}`);
  });
}
