import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SlugRegister, slugify } from '../../../src/bibliography/slug.ts';
import { findUnsafeName } from '../../support/safe-names.ts';

describe('slugify', () => {
  it('joins the folded words of a title with hyphens', () => {
    expect(slugify('EvTTC: An Event Camera Dataset for Time-to-Collision Estimation')).toBe(
      'evttc-an-event-camera-dataset-for-time-to-collision-estimation',
    );
  });

  it('strips marks from Latin letters and keeps the letters of other scripts', () => {
    expect(slugify('Schölkopf, Bernhard')).toBe('scholkopf-bernhard');
    expect(slugify('机器学习 理论')).toBe('机器学习-理论');
  });

  it('cuts a long title behind a whole word', () => {
    const slug = slugify('incomprehensibilities '.repeat(20));
    expect(slug).toMatch(/^(incomprehensibilities-)*incomprehensibilities$/);
    expect(slug.length).toBeLessThanOrEqual(120);
  });

  it('fits a file name whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
        const slug = slugify(text);
        expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(120);
        expect(slug).not.toMatch(/[/\\.:*?"<>|\s]|^-|-$/u);
      }),
    );
  });
});

describe('SlugRegister', () => {
  it('never hands out a slug twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'a-2', 'a-2-2'), { maxLength: 3 })),
        (wishes) => {
          const register = new SlugRegister();
          const slugs = wishes.map((candidates) => register.take(candidates, 'paper'));
          expect(new Set(slugs).size).toBe(slugs.length);
        },
      ),
    );
  });

  it('gives every title a name of a file that no file system mistakes for another or refuses', () => {
    const awkward = ['con', 'NUL', 'aux', 'Com1', 'index', '..', 'ᲀ', 'В', 'ς', 'Σ', 'ſ', 'S', 'ẞ', 'İ', 'ı'];
    const marks = ['\u0301', '\u202E', '😀', '…', '\uD800', '\0', 'é', 'e\u0301', 'É', 'שלום', 'مرحبا'];
    const part = fc.oneof(fc.constantFrom(...awkward, ...marks, ' '), fc.string({ unit: 'binary' }));
    const title = fc.oneof(
      fc.constantFrom(...awkward, ...marks),
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme', minLength: 200, maxLength: 600 }),
    );
    fc.assert(
      fc.property(fc.array(title, { maxLength: 60 }), (titles) => {
        const register = new SlugRegister();
        const slugs = titles.map((text) => register.take([slugify(text)], 'publication'));
        expect(findUnsafeName(slugs)).toBeUndefined();
      }),
    );
  });

  it('claims keys that differ in case alone, which are no files', () => {
    const register = new SlugRegister();
    expect([register.claim('Curie1898'), register.claim('curie1898')]).toEqual([true, true]);
    expect(register.claim('curie1898')).toBe(false);
    expect(register.take(['CURIE1898'], 'publication')).toBe('CURIE1898-2');
  });

  it('takes the shortest candidate that is free', () => {
    const register = new SlugRegister();
    expect(register.take(['survey', 'survey-zhang'], 'paper')).toBe('survey');
    expect(register.take(['survey', 'survey-zhang'], 'paper')).toBe('survey-zhang');
    expect(register.take(['survey', 'survey-zhang'], 'paper')).toBe('survey-zhang-2');
  });

  it('falls back on a word where a text has no letters', () => {
    expect(new SlugRegister().take([''], 'paper')).toBe('paper');
  });

  it('numbers any number of publications of one title', () => {
    const register = new SlugRegister();
    const slugs = Array.from({ length: 50_000 }, () => register.take(['a'], 'paper'));
    expect(slugs.slice(0, 3)).toEqual(['a', 'a-2', 'a-3']);
    expect(new Set(slugs).size).toBe(50_000);
  });
});
