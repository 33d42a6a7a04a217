import { escapeHtml } from '../output/escape-html.ts';
import type { MathmlElement, MathmlNode } from './mathml-tree.ts';

/** MathML Core's elements, and `menclose`, which a class and a style sheet draw. */
const elements = new Set(
  (
    'math semantics annotation mi mn mo mtext mspace ms mrow mfrac msqrt mroot mstyle mpadded mphantom ' +
    'msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose'
  ).split(' '),
);

/** Attributes that lay a formula out. Those that name addresses, handlers, styles or colours are not among them. */
const attributes = new Set(
  (
    'display displaystyle scriptlevel mathvariant stretchy symmetric fence separator form accent accentunder largeop ' +
    'movablelimits minsize maxsize lspace rspace width height depth voffset linethickness notation columnalign ' +
    'columnspan rowspan'
  ).split(' '),
);

const attributeValue = /^[\w.%+ -]*$/;

/** Classes of Temml's style sheet that carry meaning; the rest are one browser's corrections by an em's tenth. */
const classes = new Set(
  (
    'mathcal mathscr menclose tml-prime tml-vec tml-left tml-right tml-jot tml-small tml-overline tml-underline ' +
    'tml-cancel upstrike downstrike sout tml-xcancel tml-fbox'
  ).split(' '),
);

/** Inline styles by what they mean, as classes: a strict content security policy blocks `style` attributes. */
const classesForStyles: [style: RegExp, name: string][] = [
  [/(?:^|;)padding-left:0(?:em)?(?:;|$)/, 'flush-left'],
  [/(?:^|;)padding-right:0(?:em)?(?:;|$)/, 'flush-right'],
  [/(?:^|;)border:\S+ solid/, 'tml-fbox'],
];

/** Whether every element of a tree is one that {@link writeMathml} may write. */
export function isAllowedMathml(node: MathmlNode): boolean {
  return typeof node === 'string' || (elements.has(node.name) && node.children.every(isAllowedMathml));
}

/**
 * Allowed MathML as HTML, without inline styles, scripts or addresses; the content of its annotation is replaced.
 *
 * @param source the TeX as the document has it
 */
export function writeMathml(node: MathmlNode, source: string): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (node.name === 'annotation')
    return `<annotation encoding="application/x-tex">${escapeHtml(source)}</annotation>`;
  const content = node.children.map((child) => writeMathml(child, source)).join('');
  return `<${node.name}${writeAttributes(node)}>${content}</${node.name}>`;
}

function writeAttributes(element: MathmlElement): string {
  const style = element.attributes.get('style') ?? '';
  const names = (element.attributes.get('class') ?? '').split(' ').filter((name) => classes.has(name));
  for (const [pattern, name] of classesForStyles) if (pattern.test(style)) names.push(name);
  let written = names.length > 0 ? ` class="${names.join(' ')}"` : '';
  for (const [name, value] of element.attributes)
    if (attributes.has(name) && attributeValue.test(value)) written += ` ${name}="${escapeHtml(value)}"`;
  return written;
}
