import { visit, type Document, type YAMLError } from 'yaml';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { explainLayout } from './explain-layout.ts';

interface Explanation {
  reason: string;
  hint: string;
}

const usualCauses =
  'Look at this line and the one above: a missing space behind a colon, or a quotation mark or bracket that is not closed, is the usual cause.';

const noKey: Explanation = {
  reason: 'This is neither a key with a value nor part of the value above.',
  hint: 'Write “key: value”, with a colon and a space.',
};

/** Errors whose causes a wrong indentation or wrong quotation marks can be. */
const layoutErrors: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** What is wrong with the syntax of a document: the first error of each line, since the others follow from it. */
export function diagnoseSyntax(
  source: SourceText,
  document: Document,
  errors: readonly YAMLError[],
): Diagnostic[] {
  let quotes: number[] | undefined;
  const startOfQuote = (end: number): number | undefined => {
    quotes ??= findQuotes(document);
    return quotes.findLast((start) => start <= end);
  };
  let isLayoutWrong = false;
  const diagnostics = firstOfEachLine(source, errors).flatMap((error) => {
    const layout = layoutErrors.has(error.code) && explainLayout(source, error.pos[0]);
    if (layout) {
      isLayoutWrong = true;
      return diagnose('yaml-syntax', layout, layout.place);
    }
    if (isLayoutWrong && isBehindEnd(error)) return [];
    const quote = isUnclosedQuote(error) ? startOfQuote(error.pos[0]) : undefined;
    const place =
      quote === undefined
        ? source.placeAt(error.pos[0], error.pos[1] - error.pos[0])
        : source.placeAt(quote, 1);
    return diagnose('yaml-syntax', explainError(error), place);
  });
  const lines = new Set<number>();
  return diagnostics
    .sort((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0))
    .filter((diagnostic) => {
      const line = lineOf(diagnostic);
      return line === undefined || (!lines.has(line) && lines.add(line));
    });
}

/** Explaining an error takes a look at its line, which may be long and hold as many errors as letters. */
function firstOfEachLine(source: SourceText, errors: readonly YAMLError[]): YAMLError[] {
  const first = new Map<number, YAMLError>();
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const { line } = source.positionAt(error.pos[0]);
    if (!first.has(line)) first.set(line, error);
  }
  return [...first.values()];
}

/** Leaves out what only follows from a syntax error on the same line. */
export function dropConsequences(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const broken = new Set(diagnostics.filter(isSyntaxError).map(lineOf));
  return diagnostics.filter((diagnostic) => isSyntaxError(diagnostic) || !broken.has(lineOf(diagnostic)));
}

function isSyntaxError({ name }: Diagnostic): boolean {
  return name === 'yaml-syntax';
}

function lineOf({ place }: Diagnostic): number | undefined {
  return place?.source.positionAt(place.offset).line;
}

/** Whether the library had taken the document to end before: a wrong layout makes errors of all lines below it. */
function isBehindEnd({ message }: YAMLError): boolean {
  return /^Unexpected \S+ token in YAML stream/.test(message);
}

function isUnclosedQuote({ message }: YAMLError): boolean {
  return message.startsWith('Missing closing');
}

/** Where quoted texts begin, from the first to the last. */
function findQuotes(document: Document): number[] {
  const starts: number[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE_') && range) starts.push(range[0]);
    },
  });
  return starts;
}

/** The errors that owners meet, in their words; the others in those of the library. */
function explainError(error: YAMLError): Explanation {
  const { code, message } = error;
  if (isUnclosedQuote(error)) {
    return {
      reason: 'A quotation mark is opened here and never closed.',
      hint: 'Write a quotation mark at the end of the value. One inside a value in double quotes is written \\".',
    };
  }
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        reason: 'A second colon stands on this line, as if a value were a key.',
        hint: 'Put a value with a colon and a space in it in quotes, for example: title: "Part one: Beginnings".',
      };
    case 'MISSING_CHAR':
      if (message.startsWith('Implicit map keys')) return noKey;
      break;
    case 'MULTILINE_IMPLICIT_KEY':
      return noKey;
    case 'TAG_RESOLVE_FAILED':
      return { reason: 'A value cannot begin with !.', hint: 'Put the value in quotes.' };
    case 'BAD_INDENT':
      return {
        reason: `The indentation is not right here: ${message}.`,
        hint: 'Begin the keys of one entry in the same column, and close every bracket.',
      };
    case 'TAB_AS_INDENT':
      return { reason: 'This line is indented with a tab.', hint: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return {
        reason: `A value without quotes cannot begin with ${message.at(-1)}.`,
        hint: 'Put the value in quotes.',
      };
    case 'MULTIPLE_DOCS':
      return {
        reason: 'A line with --- begins a second document here.',
        hint: 'Remove the line: one file holds one document.',
      };
  }
  return { reason: `${message.replace(/\.$/, '')}.`, hint: usualCauses };
}
