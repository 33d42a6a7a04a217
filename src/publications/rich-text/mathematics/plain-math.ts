import type { MathmlElement, MathmlNode } from './mathml-tree.ts';
import { raiseScript, lowerScript } from './unicode-scripts.ts';

// Stands between parts whose blanks depend on what follows, as Temml's U+2061 behind `log` does; `tidy` resolves both.
const endOfScript = '\u2062';

/** Letters in mathematical styles, with the letterlike symbols that stand for some of them: 𝒪 is an O in plain words. */
const styledLetters = /[\u{1D400}-\u{1D7FF}ℂℊ-ℍℐ-ℒℕℙ-ℝℤℨℬℭℯ-ℱℳℴ]/gu;

const accents = new Map([
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['˜', '\u0303'],
  ['∼', '\u0303'],
  ['¯', '\u0304'],
  ['‾', '\u0304'],
  ['ˉ', '\u0304'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['ˇ', '\u030C'],
  ['˘', '\u0306'],
  ['´', '\u0301'],
  ['ˊ', '\u0301'],
  ['`', '\u0300'],
  ['ˋ', '\u0300'],
  ['→', '\u20D7'],
]);

const roots = new Map([
  ['3', '∛'],
  ['4', '∜'],
]);

/** Relations, arrows and binary operators, which have blanks around them when something stands before them. */
const spacedOperator =
  /^[=<>+−±∓×÷·⋅∘⊕⊖⊗⊙∪∩∧∨∖∣∥≠≡≈≅≃∼≲≳≪≫≤≥⩽⩾≺≻⪯⪰∈∉∋⊂⊃⊆⊇⊊⊢⊨⊥∝≜≔\u2190-\u21FF\u27F5-\u27FF]$|^:=$/u;
const operand = /[\p{L}\p{N}\p{M}\p{No}\p{Lm})\]}|′!*∞°⊤\u2061\u2062]\s*$/u;

/** A number, a letter with its scripts, or a bracket: what needs no more brackets in a fraction or below a root. */
const atom = /^(?:[\d.]*|\p{L}\p{M}*(?:[\p{No}\p{Lm}₊₋₌⁺⁻⁼′]|[_^](?:.|\{[^{}]*\}))*|\([^()]*\))$/u;

/** The words of a formula in Unicode, on one line: `O(η log N)`, `xₜ₊₁²`, `(a + b)/2`. */
export function plainMath(math: MathmlElement): string {
  return tidy(words(math));
}

function words(node: MathmlNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return plainLetters(node);
  const [first, second, third] = node.children;
  switch (node.name) {
    case 'semantics':
      return words(first);
    case 'annotation':
    case 'mphantom':
    case 'mprescripts':
    case 'none':
      return '';
    case 'mspace':
      return parseFloat(node.attributes.get('width') ?? '0') > 0 ? ' ' : '';
    case 'mfrac':
      return node.attributes.get('linethickness')?.startsWith('0')
        ? `${words(first)} choose ${words(second)}`
        : `${grouped(words(first))}/${grouped(words(second))}${endOfScript}`;
    case 'msqrt':
      return `√${grouped(row(node.children))}${endOfScript}`;
    case 'mroot': {
      const index = tidy(words(second));
      return `${roots.get(index) ?? `${raiseScript(index)}√`}${grouped(words(first))}${endOfScript}`;
    }
    case 'msub':
    case 'munder':
      return words(first) + lowered(second);
    case 'msup':
      return words(first) + raised(second);
    case 'mover':
      return accented(first, second);
    case 'msubsup':
    case 'munderover':
      return words(first) + lowered(second) + raised(third);
    case 'mtable':
      return node.children.map(words).join('; ');
    case 'mtr':
      return node.children.map((cell) => words(cell).replace(/^[=<>≤≥≈∼→]/, '$& ')).join(' ');
    default:
      return row(node.children);
  }
}

/** Whether a part is a name of several letters, which would run together with letters and figures beside it. */
function isName(node: MathmlNode | undefined, text: string): boolean {
  if (typeof node !== 'object' || !/^\p{L}{2,}\u2061?$/u.test(text)) return false;
  return /^(?:mi|mpadded)$/.test(node.name) || text.endsWith('\u2061');
}

/** A row's parts, with blanks about operators that have something on their left. */
function row(nodes: readonly MathmlNode[]): string {
  let written = '';
  let isBehindName = false;
  for (const [index, node] of nodes.entries()) {
    const text = words(node);
    const isOperator = typeof node === 'object' && node.name === 'mo';
    const hasOperands = operand.test(written.slice(-8)) && index < nodes.length - 1;
    if (isOperator && spacedOperator.test(text)) written += hasOperands ? ` ${text} ` : text;
    else if (isOperator && /^[,;]$/.test(text)) written += `${text} `;
    else {
      const runsTogether =
        /[\p{L}\p{N}]$/u.test(written.slice(-2)) &&
        /^[\p{L}\p{N}]/u.test(text) &&
        (isBehindName || isName(node, text));
      written += runsTogether ? ` ${text}` : text;
    }
    isBehindName = isName(node, text);
  }
  return written;
}

function lowered(script: MathmlNode | undefined): string {
  const text = tidy(words(script));
  return text === '' ? '' : withEnd(lowerScript(text));
}

function raised(script: MathmlNode | undefined): string {
  const text = tidy(words(script));
  if (text === '') return '';
  if (/^[′″‴]+$/.test(text)) return text;
  return text === '∘' ? '°' : withEnd(raiseScript(text));
}

/** A script in TeX's notation has to end before the next letter: `N_R T`. */
function withEnd(script: string): string {
  return /^[_^]/.test(script) ? script + endOfScript : script;
}

function accented(base: MathmlNode | undefined, over: MathmlNode | undefined): string {
  const letter = words(base);
  const accent = accents.get(tidy(words(over)));
  if (accent === undefined) return letter + raised(over);
  return /^\p{L}$/u.test(letter) ? (letter + accent).normalize('NFC') : letter;
}

function grouped(text: string): string {
  const tidied = tidy(text);
  return atom.test(tidied) ? tidied : `(${tidied})`;
}

function plainLetters(text: string): string {
  return text.replace(styledLetters, (letter) => letter.normalize('NFKC')).replaceAll('\u00A0', ' ');
}

function tidy(text: string): string {
  return text
    .replace(/\u2061\s*(?=[([{])/g, '')
    .replace(/\u2062\s*(?=[\p{Lu}\p{Ll}\p{Lo}\p{Nd}])/gu, ' ')
    .replace(/[\u2061\s]+/g, ' ')
    .replace(/[\u2062-\u2064\u200B]/g, '')
    .replace(/(?<=[([{]) | (?=[)\]},;])/g, '')
    .trim();
}
