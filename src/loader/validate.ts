import { parseArgs } from 'node:util';

import { formatDiagnostics, reportFormats } from '../diagnostics/report-formats.ts';
import { sortDiagnostics, summarizeReport } from '../diagnostics/report.ts';
import { contentDirectory } from './content-directory.ts';
import { loadContent } from './load-content.ts';

// `npm run validate`: looks the documents over without building, and exits with 1 when any diagnostic is an error.
const { values } = parseArgs({
  options: { format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'text' } },
});
const format = reportFormats.find((known) => known === values.format);
if (!format) {
  console.error(`There is no format “${values.format}”. The formats are ${reportFormats.join(', ')}.`);
  process.exit(2);
}
const { diagnostics, publications, people } = await loadContent(contentDirectory());
const report = formatDiagnostics(sortDiagnostics(diagnostics), format);
if (report !== '') console.log(report);
const summary = `${publications.length} publications, ${people.length} people: ${diagnostics.length === 0 ? 'nothing to report' : summarizeReport(diagnostics)}.`;
if (format === 'json') console.error(summary);
else console.log(summary);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
