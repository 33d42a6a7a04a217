/** Combining characters by accent macro. Source: LaTeX2e's accents, and `\k` and `\r` of T1. */
const combiningMarks = new Map<string, string>(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    u: '\u0306',
    '.': '\u0307',
    '"': '\u0308',
    r: '\u030A',
    H: '\u030B',
    v: '\u030C',
    d: '\u0323',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
  }),
);

const baseMacros: Record<string, string> = {
  '\\i': 'i',
  '\\j': 'j',
  '\\ae': 'æ',
  '\\AE': 'Æ',
  '\\oe': 'œ',
  '\\OE': 'Œ',
  '\\o': 'ø',
  '\\O': 'Ø',
  '\\aa': 'å',
  '\\AA': 'Å',
  '\\l': 'ł',
  '\\L': 'Ł',
};

const baseMacro = String.raw`\\(?:ae|AE|oe|OE|aa|AA|[ijoOlL])(?![A-Za-z])`;
const bareBase = new RegExp(String.raw`(${baseMacro})[ \t]?(?:\{\})?|(\p{L})`, 'uy');
const bracedBase = new RegExp(String.raw`\{\s*(?:(${baseMacro})|(\p{L}))\s*\}`, 'uy');
const bracedAccent = /\{\s*\\([`'^~=."]|[uvHrdckb](?![A-Za-z]))\s*/y;

const closingQuote = /[^"\\\n]{1,80}\\"(?![\p{L}{\\])/uy;

export function isAccentMacro(name: string): boolean {
  return combiningMarks.has(name);
}

/**
 * The accented letter, in NFC, that the accent macro `name` makes of what stands at `position`, behind the macro:
 * `o`, `{o}`, `\i`, or one more accent as in `\'{\^e}`. `undefined` when no letter stands there, or when the backslash
 * only escapes a quotation mark (`\"Yes\"`, `don\'t`).
 */
export function readAccent(
  text: string,
  position: number,
  name: string,
): { letter: string; end: number } | undefined {
  const mark = combiningMarks.get(name);
  if (mark === undefined) return undefined;
  const isLetterMacro = /[a-z]/i.test(name);
  const start = isLetterMacro ? skipBlanks(text, position) : position;
  const nested = readNested(text, start, mark);
  if (nested) return nested;
  const braced = matchAt(bracedBase, text, start);
  const found = braced ?? matchAt(bareBase, text, start);
  if (!found) return undefined;
  if (!braced && isLetterMacro && start === position && found[2] !== undefined) return undefined;
  const base = found[1] === undefined ? (found[2] as string) : (baseMacros[found[1]] as string);
  const end = start + found[0].length;
  const letter = (base + mark).normalize('NFC');
  const isSpecialCharacter = found[1] !== undefined || (text[position - 3] === '{' && text[end] === '}');
  if (!braced && !isSpecialCharacter && isEscapedQuote(text, position, name, base, letter)) return undefined;
  return { letter, end };
}

function readNested(text: string, start: number, mark: string): { letter: string; end: number } | undefined {
  const opening = matchAt(bracedAccent, text, start);
  if (!opening) return undefined;
  const innerMark = combiningMarks.get(opening[1] as string) as string;
  const innerStart = start + opening[0].length;
  const inner = matchAt(bracedBase, text, innerStart) ?? matchAt(bareBase, text, innerStart);
  if (!inner) return undefined;
  const end = innerStart + inner[0].length;
  if (text[end] !== '}') return undefined;
  const base = inner[1] === undefined ? (inner[2] as string) : (baseMacros[inner[1]] as string);
  return { letter: (base + innerMark + mark).normalize('NFC'), end: end + 1 };
}

/** Text that has been through JSON or a shell has backslashes before quotation marks that are no accents. */
function isEscapedQuote(text: string, position: number, name: string, base: string, letter: string): boolean {
  if (name === '"') {
    if (/\p{L}/u.test(text[position - 3] ?? '')) return !/[aeiouy]/i.test(base);
    return !/[aou]/i.test(base) || matchAt(closingQuote, text, position) !== null;
  }
  if (name !== "'") return false;
  const isContraction = /^(?:s|t|m|d|re|ve|ll)(?!\p{L})/u.test(text.slice(position, position + 3));
  return Array.from(letter).length > 1 || (isContraction && /\p{L}/u.test(text[position - 3] ?? ''));
}

function skipBlanks(text: string, position: number): number {
  while (text[position] === ' ') position++;
  return position;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
