import { define } from './define.ts';

/** What can be wrong with a YAML file of the owner’s: settings, details, people. */
export const yamlDiagnostics = {
  'yaml-syntax': define<{ reason: string; hint: string }>({
    severity: 'error',
    message: ({ reason }) => reason,
    hint: ({ hint }) => hint,
  }),
  'duplicate-key': define<{ key: string; line: number }>({
    severity: 'error',
    message: ({ key, line }) => `“${key}” stands already on line ${line}.`,
    hint: () => 'Keep one of the two.',
  }),
  'unreadable-key': define({
    severity: 'error',
    message: () => 'This is not a key: a key is a word or a few words.',
    hint: () => 'Write “key: value”.',
  }),
  'unreadable-alias': define<{ alias: string }>({
    severity: 'error',
    message: ({ alias }) => `“*${alias}” stands for no text above it.`,
    hint: () => 'Write the value itself. A text that begins with * needs quotes.',
  }),
  'nested-too-deeply': define<{ levels: number }>({
    severity: 'error',
    message: ({ levels }) => `What stands here is nested in more than ${levels} levels.`,
    hint: () => 'Close the brackets, and look at the indentation.',
  }),
  'cut-by-comment': define<{ rest: string }>({
    severity: 'warning',
    message: ({ rest }) => `“${rest}” is not read: # begins a comment.`,
    hint: () => 'Put the whole value in quotes, or write a space after the # of a comment.',
  }),
  'unknown-key': define<{ key: string; nearest?: string; known: string[] }>({
    severity: 'error',
    message: ({ key, nearest }) =>
      `There is no key “${key}”.${nearest === undefined ? '' : ` The nearest is “${nearest}”.`}`,
    hint: ({ known }) => `The keys here are ${known.join(', ')}.`,
  }),
  'missing-key': define<{ key: string; example: string }>({
    severity: 'error',
    message: ({ key }) => `“${key}” is missing.`,
    hint: ({ example }) => `Add a line such as ${example}`,
  }),
  'wrong-value': define<{
    path: string;
    key: string;
    found: string;
    expectation?: { expects: string; example: string };
  }>({
    severity: 'error',
    message: ({ path, found, expectation }) =>
      `${path === '' ? 'This' : `“${path}”`} should be ${expectation?.expects ?? 'something else'}, not ${found}.`,
    hint: ({ key, expectation }) =>
      expectation
        ? `For example: ${key === '' ? '' : `${key}: `}${expectation.example}`
        : 'See SETTINGS.md for what stands here.',
  }),
};
