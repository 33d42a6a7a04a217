import { bibliographyDiagnostics } from './bibliography.ts';
import { entryDiagnostics } from './entries.ts';
import { fileDiagnostics } from './files.ts';
import { listingDiagnostics } from './listing.ts';
import { peopleDiagnostics } from './people.ts';
import { textDiagnostics } from './text.ts';
import { yamlDiagnostics } from './yaml.ts';

/** Every diagnostic there is, by its permanent name. */
export const catalogue = {
  ...fileDiagnostics,
  ...textDiagnostics,
  ...listingDiagnostics,
  ...entryDiagnostics,
  ...yamlDiagnostics,
  ...bibliographyDiagnostics,
  ...peopleDiagnostics,
};

export type DiagnosticName = keyof typeof catalogue;
export type DiagnosticArguments<Name extends DiagnosticName> = Parameters<
  (typeof catalogue)[Name]['message']
>[0];
