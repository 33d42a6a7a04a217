import { formatDiagnostic, sortDiagnostics, summarizeReport } from '../diagnostics/report.ts';
import { contentDirectory } from './content-directory.ts';
import { loadContent } from './load-content.ts';

// `npm run validate`: looks the documents over without building, and exits with 1 when any diagnostic is an error.
const { diagnostics, publications, people } = await loadContent(contentDirectory());
for (const diagnostic of sortDiagnostics(diagnostics)) console.log(`${formatDiagnostic(diagnostic)}\n`);
console.log(
  `${publications.length} publications, ${people.length} people: ${diagnostics.length === 0 ? 'nothing to report' : summarizeReport(diagnostics)}.`,
);
process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
