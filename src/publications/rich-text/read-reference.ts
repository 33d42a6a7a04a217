import type { LatexReader } from './latex-reader.ts';
import { citationMark } from './meaning/citation-macros.ts';
import { readAddress } from './source/find-addresses.ts';

const beforeAddress = /\s*(?=https?:)/iy;
const note = /\s?\[([^[\]]{0,300})\]/y;

/** Reads the notes and keys of a citation, of which the reader has read the macro; false when it has no keys. */
export function readCitation(reader: LatexReader): boolean {
  const start = reader.position;
  const notes: string[] = [];
  while (notes.length < 2) {
    const found = reader.readMatch(note)?.[1];
    if (found === undefined) break;
    notes.push(found);
  }
  const keys = reader.readRawGroup();
  if (keys === undefined) {
    reader.position = start;
    return false;
  }
  reader.builder.add({ kind: 'citation', text: citationMark(keys, notes) });
  return true;
}

/** Reads the argument of `\url`; what is no web address is shown as it stands. */
export function readUrl(reader: LatexReader): boolean {
  const written = reader.readRawGroup();
  if (written === undefined) return false;
  const address = readAddress(written);
  if (address === undefined) reader.builder.addText(written);
  else reader.addLink(address, address);
  return true;
}

/** Reads `{address}` and enters `{text}` of `\href`; an address that cannot be linked is shown behind the text.
 * A bare address behind the macro is left to be read as one. */
export function readHref(reader: LatexReader): boolean {
  const written = reader.readRawGroup();
  if (written === undefined) return reader.readMatch(beforeAddress) !== undefined;
  const address = readAddress(written, /^(?:https?|mailto):$/);
  if (!reader.isGroupHere()) {
    if (address === undefined) reader.builder.addText(written);
    else reader.addLink(address, address);
  } else if (address === undefined) reader.enterGroup(` (${written})`);
  else reader.enterGroup('', { kind: 'link', address, children: [] });
  return true;
}
