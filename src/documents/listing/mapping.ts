import { addAll, diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, SourceText } from '../../diagnostics/source-text.ts';
import { displayName, type PersonName } from '../../publications/person-name.ts';
import { readRichText } from '../../publications/rich-text/read-rich-text.ts';
import type { RichText } from '../../publications/rich-text/rich-text.ts';
import type { PublicationRecord } from '../record.ts';
import { diagnoseRichText } from '../rich-text-diagnostics.ts';
import { readAuthorLine, type AuthorLineProblem } from './author-line.ts';
import type { PlacedLine, RecordLines } from './group-lines.ts';
import { joinLines } from './join-lines.ts';
import { mayBePerson } from './owner-name.ts';
import { doubtfulAuthors, doubtfulTitle } from './weigh-line.ts';

/** Makes a publication record of its lines, or none when they have no title. Listings hold preprints. */
export function mapRecord(
  lines: RecordLines,
  source: SourceText,
  owner: PersonName | undefined,
): { record?: PublicationRecord; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const [titleLine] = lines.title;
  const [authorLine] = lines.authors;
  if (!titleLine) {
    const place = placeOfAll([...lines.authors, ...lines.abstract], source);
    return { diagnostics: [diagnose('missing-title', {}, place)] };
  }
  const place = placeOf(titleLine, source);
  const title = readText(lines.title, source, 'title', diagnostics);
  const authors = readAuthors(lines.authors, source, owner, diagnostics);
  if (titleLine.weights.title >= doubtfulTitle) diagnostics.push(diagnose('doubtful-title', {}, place));
  if (!authorLine) diagnostics.push(diagnose('missing-authors', { title: title.plain }, place));
  else if (authorLine.weights.authors >= doubtfulAuthors)
    diagnostics.push(diagnose('doubtful-authors', {}, placeOf(authorLine, source)));
  else if (owner && !authors.some((name) => mayBePerson(name, owner)))
    diagnostics.push(
      diagnose('owner-not-an-author', { owner: displayName(owner) }, placeOf(authorLine, source)),
    );
  const record: PublicationRecord = { place, type: 'article', title, authors, links: [] };
  if (lines.abstract.length === 0)
    diagnostics.push(diagnose('missing-abstract', { title: title.plain }, place));
  else {
    record.abstract = readText(lines.abstract, source, 'text', diagnostics);
    const last = lines.abstract.at(-1);
    if (last && !endsSentence(last.text))
      diagnostics.push(
        diagnose(
          'unfinished-abstract',
          { title: title.plain },
          source.placeAt(last.offset + last.text.length),
        ),
      );
  }
  return { record, diagnostics };
}

/** A text ends in a full stop or its like, with quotes and brackets behind it, in a formula, or in a web address. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][\s"'”’»)\]}]*$|\$$|https?:\/\/\S+$/u.test(text.slice(-300));
}

/** The place of a whole line. */
export function placeOf({ offset, text }: { offset: number; text: string }, source: SourceText): Place {
  return source.placeAt(offset, text.length);
}

/** From the first line to the last, in the order of the document. */
function placeOfAll(lines: readonly PlacedLine[], source: SourceText): Place {
  const inOrder = lines.toSorted((one, other) => one.offset - other.offset);
  const start = inOrder[0]?.offset ?? 0;
  const last = inOrder.at(-1);
  return source.placeAt(start, last ? last.offset + last.text.length - start : 0);
}

function readText(
  lines: PlacedLine[],
  source: SourceText,
  as: 'title' | 'text',
  diagnostics: Diagnostic[],
): RichText {
  const { text, offsetOf } = joinLines(lines);
  const { value, problems } = readRichText(text, as);
  addAll(
    diagnostics,
    diagnoseRichText(problems, (offset, length) => source.placeAt(offsetOf(offset), length)),
  );
  return value;
}

function readAuthors(
  lines: PlacedLine[],
  source: SourceText,
  owner: PersonName | undefined,
  diagnostics: Diagnostic[],
): PersonName[] {
  if (lines.length === 0) return [];
  const { text, offsetOf } = joinLines(lines);
  const { names, problems, textProblems } = readAuthorLine(text, owner);
  for (const problem of problems) {
    diagnostics.push(diagnoseAuthor(problem, source.placeAt(offsetOf(problem.offset), problem.text.length)));
  }
  addAll(
    diagnostics,
    diagnoseRichText(textProblems, (offset, length) => source.placeAt(offsetOf(offset), length)),
  );
  return names;
}

function diagnoseAuthor({ kind, text }: AuthorLineProblem, place: Place): Diagnostic {
  if (kind === 'unpaired') return diagnose('unpaired-name', { name: text }, place);
  if (kind === 'marks') return diagnose('name-marks', { text }, place);
  if (kind === 'left-out') return diagnose('authors-left-out', { text }, place);
  return diagnose('empty-name', {}, place);
}
