import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/publications/folded-text.ts';

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('foldText', () => {
  it.each([
    ['RLHF Workflow: From Reward Modeling', 'rlhf workflow from reward modeling'],
    ['  Self‐rewarding — “correction”… ', 'self rewarding correction'],
    ['Łódź, Øster Straße, Æon, Þór, Đorđe, Işık', 'lodz oster strasse aeon thor dorde isik'],
    ['ﬁne ½ x²', 'fine 1 2 x2'],
    ['Hawaiʻi', 'hawai i'],
    ['ΟΔΟΣ ὁδός', 'οδοσ οδοσ'],
    ['Ёлкин', 'елкин'],
    ['机器学习，理论', '机器学习 理论'],
    ['हिन्दी', 'हिन्दी'],
    ['ガ 한국어', 'ガ 한국어'],
    ['…', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing in a folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('gives words of ASCII the same form whether or not others stand beside them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim());
      }),
    );
  });

  it('gives the same for composed and decomposed letters, and for capitals', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(text.toLowerCase())).toBe(foldText(text));
      }),
    );
  });

  it('leaves letters, marks and digits with single spaces between words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text)).toMatch(/^(?:[\p{L}\p{M}\p{N}]+(?: (?!$)|$))*$/u);
      }),
    );
  });
});
