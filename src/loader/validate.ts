import { parseArgs } from 'node:util';

import { draftPeople } from '../bibliography/identities/draft-people.ts';
import { indexPersonGroups } from '../bibliography/namesakes/person-groups.ts';
import { termsOf } from '../bibliography/terms-of.ts';
import { formatDiagnostics, reportFormats } from '../diagnostics/report-formats.ts';
import { foldFloods, formatFlood, sortDiagnostics, summarizeReport } from '../diagnostics/report.ts';
import { contentDirectory } from './content-directory.ts';
import { loadContent } from './load-content.ts';

// `npm run validate`: looks the documents over without building, and exits with 1 when any diagnostic is an error.
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
    people: { type: 'boolean' },
    all: { type: 'boolean' },
  },
});
const format = reportFormats.find((known) => known === values.format);
if (!format) {
  console.error(`There is no format “${values.format}”. The formats are ${reportFormats.join(', ')}.`);
  process.exit(2);
}
const content = await loadContent(contentDirectory());
const { diagnostics, publications, people, suspected } = content;
const sorted = sortDiagnostics(diagnostics);
// Programs get all, and people what they can read.
const { shown, floods } =
  values.all || format !== 'text' ? { shown: sorted, floods: [] } : foldFloods(sorted);
const report = formatDiagnostics(shown, format);
// What another program reads, or a file is made of, stands alone on the standard output.
const tell = values.people ? console.error : console.log;
if (report !== '') tell(report);
for (const flood of floods) tell(`${formatFlood(flood)}\n`);
const counted = [
  countOf(publications.length, 'publication', 'publications'),
  countOf(people.length, 'person', 'people'),
].join(', ');
const summary = `${counted}: ${diagnostics.length === 0 ? 'nothing to report' : summarizeReport(diagnostics)}.`;
if (format === 'json') console.error(summary);
else tell(summary);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
if (values.people) {
  const groupsOf = indexPersonGroups(publications, () => termsOf(content));
  const draft = draftPeople(people, suspected, groupsOf);
  console.log(
    draft === ''
      ? '# No name is suspected.'
      : `# A draft of content/people.yaml: keep what is true. An entry with a name alone says that the name is one person’s.\n${draft}`,
  );
}

function countOf(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
