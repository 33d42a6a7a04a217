import type { Encoding } from './source-text.ts';

/**
 * The text of a document's bytes: UTF-16 by its byte order mark, else UTF-8, else Windows-1252, which holds Latin-1.
 * Bytes that are UTF-8 but for a few are read as such, with U+FFFD in the place of those.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const utf8 = decodeAs('utf-8', bytes);
  if (!utf8.text.includes('\uFFFD') || bytes.includes(0)) return utf8;
  const broken = utf8.text.match(/\uFFFD+/g)?.length ?? 0;
  const whole = utf8.text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  return whole >= broken ? utf8 : decodeAs('windows-1252', bytes);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): { text: string; encoding: Encoding } {
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}
