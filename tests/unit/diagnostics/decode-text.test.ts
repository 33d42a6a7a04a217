import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/diagnostics/decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

describe('decodeText', () => {
  it('reads UTF-8, byte order mark included', () => {
    expect(decodeText(bytes('\uFEFFGödel', 'utf8'))).toEqual({ text: '\uFEFFGödel', encoding: 'utf-8' });
  });

  it('reads Latin-1 where the bytes are no UTF-8', () => {
    expect(decodeText(bytes('Gödel, Erdős'.replace('ő', 'ö'), 'latin1'))).toEqual({
      text: 'Gödel, Erdös',
      encoding: 'windows-1252',
    });
  });

  it('keeps UTF-8 that a few bytes are broken in', () => {
    const broken = Buffer.concat([bytes('Gödel, Erdős, ', 'utf8'), Buffer.from([0xf6])]);
    expect(decodeText(broken)).toEqual({ text: 'Gödel, Erdős, \uFFFD', encoding: 'utf-8' });
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodeText(bytes('\uFEFFGödel', 'utf16le'))).toEqual({
      text: '\uFEFFGödel',
      encoding: 'utf-16le',
    });
  });
});
