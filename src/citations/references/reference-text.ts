import { escapeHtml } from '../../publications/rich-text/output/escape-html.ts';

/** A piece of a reference; a bare string is upright. */
export type Piece = string | { italic: string };

/** A formatted reference in the forms that a clipboard holds. */
export interface Reference {
  plain: string;
  /** Phrasing content: text, `<i>`, and links. */
  html: string;
}

/** Pieces without the unknown among them; with `between` between those that are left. */
export function join(between: string, ...pieces: (Piece | readonly Piece[] | undefined)[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const parts = piece === undefined ? [] : isList(piece) ? piece : [piece];
    if (parts.every((part) => textOf(part) === '')) continue;
    if (joined.length > 0) joined.push(between);
    joined.push(...parts);
  }
  return joined;
}

/** Sentences one after another, each with a full stop unless it ends in a mark of its own or an address. */
export function sentences(...parts: (Piece | readonly Piece[] | undefined)[]): Piece[] {
  return join(
    ' ',
    ...parts
      .map((part) => part !== undefined && endSentence(isList(part) ? part : [part]))
      .filter((part) => part !== false),
  );
}

function endSentence(pieces: readonly Piece[]): readonly Piece[] {
  const plain = pieces.map(textOf).join('');
  return plain === '' || /[.?!…][”’]?$|https?:\/\/\S+$/.test(plain) ? pieces : [...pieces, '.'];
}

export function toReference(pieces: readonly Piece[]): Reference {
  return {
    plain: pieces.map(textOf).join(''),
    html: pieces
      .map((piece) =>
        typeof piece === 'string' ? linkAddresses(piece) : `<i>${escapeHtml(piece.italic)}</i>`,
      )
      .join(''),
  };
}

function linkAddresses(text: string): string {
  return text
    .split(/(https?:\/\/[^\s]+)/)
    .map((part, at) =>
      at % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}

function isList(piece: Piece | readonly Piece[]): piece is readonly Piece[] {
  return Array.isArray(piece);
}

function textOf(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.italic;
}
