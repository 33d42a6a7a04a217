import { define } from './define.ts';

/** What can be wrong with a text and with the LaTeX in it, whatever the format. */
export const textDiagnostics = {
  'not-text': define({
    severity: 'error',
    ofFile: true,
    message: () => 'This document is not plain text in UTF-8, so nothing in it can be published.',
    hint: () => 'Open it in the program that it was written with, and save it as plain text in UTF-8.',
  }),
  'not-utf-8': define<{ count: number }>({
    severity: 'warning',
    message: ({ count }) =>
      `${count === 1 ? 'A letter' : `${count} letters`} of this document cannot be read and would be shown as �.`,
    hint: () => 'Save the document in UTF-8, or write such letters anew.',
  }),
  'read-as-latin-1': define({
    severity: 'warning',
    message: () => 'This document is in Latin-1 (Windows-1252) and is read as such.',
    hint: () => 'Save it in UTF-8, which holds the letters of every language.',
  }),
  'unbalanced-math': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The formula that begins here has no end: ${text}. It is shown as written.`,
    hint: () => 'Put $ at both ends of a formula. A dollar sign is written \\$.',
  }),
  'unreadable-math': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The formula ${text} cannot be read and is shown as written.`,
    hint: () => 'Correct its LaTeX, or write it with more common commands.',
  }),
  'unknown-macro': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The command ${text} is not known; what stands in its braces is shown as text.`,
    hint: () => 'Replace it by what it stands for. Commands of your own papers mean nothing here.',
  }),
  'unbalanced-brace': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `The brace ${text} has no partner.`,
    hint: ({ text }) =>
      `Add the missing brace, or remove this one. A brace that is to be seen is written \\${text}.`,
  }),
  'control-character': define<{ text: string }>({
    severity: 'warning',
    message: ({ text }) => `There is an invisible control character here (${text}); it is left out.`,
    hint: () => 'Remove it. Such characters come with text copied from PDF files.',
  }),
};
