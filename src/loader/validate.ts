import { parseArgs } from 'node:util';

import { draftPeople } from '../bibliography/identities/draft-people.ts';
import { indexPersonGroups } from '../bibliography/namesakes/person-groups.ts';
import { formatDiagnostics, reportFormats } from '../diagnostics/report-formats.ts';
import { sortDiagnostics, summarizeReport } from '../diagnostics/report.ts';
import { contentDirectory } from './content-directory.ts';
import { loadContent } from './load-content.ts';

// `npm run validate`: looks the documents over without building, and exits with 1 when any diagnostic is an error.
const { values } = parseArgs({
  options: {
    format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' },
    people: { type: 'boolean' },
  },
});
const format = reportFormats.find((known) => known === values.format);
if (!format) {
  console.error(`There is no format “${values.format}”. The formats are ${reportFormats.join(', ')}.`);
  process.exit(2);
}
const { diagnostics, publications, people, suspected } = await loadContent(contentDirectory());
const report = formatDiagnostics(sortDiagnostics(diagnostics), format);
if (report !== '') console.log(report);
const summary = `${publications.length} publications, ${people.length} people: ${diagnostics.length === 0 ? 'nothing to report' : summarizeReport(diagnostics)}.`;
if (format === 'json') console.error(summary);
else console.log(summary);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
if (values.people) {
  const draft = draftPeople(people, suspected, indexPersonGroups(publications));
  console.log(
    draft === ''
      ? '\nNo name is suspected.'
      : `\n# A draft of content/people.yaml: keep what is true. An entry with a name alone says that the name is one person’s.\n${draft}`,
  );
}
