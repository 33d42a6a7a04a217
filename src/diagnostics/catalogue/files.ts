import { define } from './define.ts';

/** What can be wrong with a file of the folder of documents before its text is looked at. */
export const fileDiagnostics = {
  'missing-folder': define<{ folder: string }>({
    severity: 'error',
    message: ({ folder }) => `There is no folder ${folder}, where the documents should be.`,
    hint: () => 'Make it and put your documents into it, or let CONTENT_DIR name the folder that has them.',
  }),
  'not-a-file': define({
    severity: 'warning',
    ofFile: true,
    message: () =>
      'This is a link to somewhere else, or no file at all; it is not followed, and not published.',
    hint: () =>
      'Put the file itself here. What a link leads to is not in the repository, and may not be meant for the site.',
  }),
  'unreadable-file': define<{ reason: string }>({
    severity: 'error',
    ofFile: true,
    message: ({ reason }) => `This file cannot be read: ${reason}.`,
    hint: () =>
      'Look at its permissions and its size, and give it a name of letters and digits; then build again.',
  }),
};
