import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';

const beginnings = [
  { format: 'BibTeX', ending: '.bib', pattern: /^@\s*\p{L}+\s*[{(].*/u },
  { format: 'RIS', ending: '.ris', pattern: /^TY {1,2}-.*/ },
  { format: 'CSL-JSON', ending: '.json', pattern: /^\[\s*\{.*/ },
];

/** A bibliography in another format that was saved as a `.txt` file, told by its first line; `undefined` for listings. */
export function diagnoseOtherFormat(source: SourceText): Diagnostic | undefined {
  const { text } = source;
  const start = text.search(/[^\s\uFEFF]/);
  if (start < 0) return undefined;
  for (const { format, ending, pattern } of beginnings) {
    const found = pattern.exec(text.slice(start, start + 200))?.[0];
    if (found !== undefined)
      return diagnose(
        'other-format',
        { format, ending },
        source.placeAt(start, found.split(/[\r\n]/, 1)[0]?.trimEnd().length),
      );
  }
  return undefined;
}
