import { describe, expect, it } from 'vitest';
import { displayDate, isoDate, parsePartialDate } from '../../../src/publications/partial-date.ts';

describe('parsePartialDate', () => {
  it('reads a date as exactly as it is given', () => {
    expect(parsePartialDate('2025')).toEqual({ year: 2025 });
    expect(parsePartialDate('2025-02')).toEqual({ year: 2025, month: 2 });
    expect(parsePartialDate(' 2024-02-29 ')).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it('refuses what is no date', () => {
    for (const text of ['', '25', '2025-13', '2025-00', '2025-02-29', '2025-2', 'February 2025', '0000']) {
      expect(parsePartialDate(text), text).toBeUndefined();
    }
  });
});

describe('displayDate and isoDate', () => {
  it('say no more than is known', () => {
    expect(displayDate({ year: 2025 })).toBe('2025');
    expect(displayDate({ year: 2025, month: 2 })).toBe('February 2025');
    expect(displayDate({ year: 2025, month: 2, day: 7 })).toBe('7 February 2025');
    expect(isoDate({ year: 2025, month: 2, day: 7 })).toBe('2025-02-07');
    expect(isoDate({ year: 2025 })).toBe('2025');
  });
});
