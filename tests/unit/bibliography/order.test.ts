import { describe, expect, it } from 'vitest';
import { orderRecords } from '../../../src/bibliography/order.ts';
import { makeRecord } from '../../support/make-record.ts';

const titles = (records: ReturnType<typeof orderRecords>) => records.map(({ title }) => title.plain);

describe('orderRecords', () => {
  it('puts what is to appear first, then the newest, and what has no date last', () => {
    const records = [
      makeRecord('undated', []),
      makeRecord('in press', [], { status: 'in press' }),
      makeRecord('dated and in press', [], { status: 'in press', date: { year: 1998 } }),
      makeRecord('submitted', [], { status: 'submitted', line: 7 }),
      makeRecord('year only', [], { date: { year: 2025 } }),
      makeRecord('february', [], { date: { year: 2025, month: 2 } }),
      makeRecord('old', [], { date: { year: 1999, month: 12, day: 31 } }),
      makeRecord('a day in february', [], { date: { year: 2025, month: 2, day: 3 } }),
    ];
    expect(titles(orderRecords(records))).toEqual([
      'in press',
      'submitted',
      'a day in february',
      'february',
      'year only',
      'old',
      'dated and in press',
      'undated',
    ]);
  });

  it('follows the documents where dates do not decide, however the records come', () => {
    const records = [
      makeRecord('b2', [], { source: 'content/b.txt', line: 9 }),
      makeRecord('a2', [], { source: 'content/a.txt', line: 10 }),
      makeRecord('b1', [], { source: 'content/b.txt', line: 1 }),
      makeRecord('a1', [], { source: 'content/a.txt', line: 2 }),
    ];
    expect(titles(orderRecords(records))).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(titles(orderRecords(records.toReversed()))).toEqual(['a1', 'a2', 'b1', 'b2']);
  });
});
