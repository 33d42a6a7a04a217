import { decodeHTMLStrict } from 'entities';

/** A MathML element, or text. */
export type MathmlNode = MathmlElement | string;

export interface MathmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: MathmlNode[];
}

const token = /<(\/?)([a-z]+)((?: [a-z-]+="[^"]*")*)>|([^<]+)/gy;
const attribute = / ([a-z-]+)="([^"]*)"/g;

/** Formulas nested deeper than this are taken for hostile: writing them recurses. */
const deepest = 200;

/**
 * Reads MathML as Temml writes it: one well-formed element without comments or single-quoted attributes.
 * Anything else is `undefined`.
 */
export function parseMathml(markup: string): MathmlElement | undefined {
  const root: MathmlElement = { name: '', attributes: new Map(), children: [] };
  const open: MathmlElement[] = [root];
  let position = 0;
  for (const match of markup.matchAll(token)) {
    const [written, slash, name = '', attributes = '', text] = match;
    position = match.index + written.length;
    const parent = open.at(-1) as MathmlElement;
    if (text !== undefined) parent.children.push(decodeHTMLStrict(text));
    else if (slash) {
      if (open.length === 1 || parent.name !== name) return undefined;
      open.pop();
    } else {
      const element: MathmlElement = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (open.push(element) > deepest) return undefined;
    }
  }
  const [only, ...others] = root.children;
  const isOneElement = typeof only === 'object' && others.length === 0;
  return position === markup.length && open.length === 1 && isOneElement ? only : undefined;
}

function readAttributes(written: string): Map<string, string> {
  return new Map(
    Array.from(written.matchAll(attribute), ([, name = '', value = '']) => [name, decodeHTMLStrict(value)]),
  );
}
