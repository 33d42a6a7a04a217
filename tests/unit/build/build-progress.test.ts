import { expect, test } from 'vitest';
import { BuildProgress } from '../../../src/build/build-progress.ts';

/** What is shown of a route of documents that take `msEach` milliseconds. */
function watch(isTerminal: boolean, total: number, msEach: number): string {
  let shown = '';
  let nowMs = 0;
  const progress = new BuildProgress({ isTerminal, write: (text) => (shown += text), now: () => nowMs });
  for (let done = 1; done <= total; done++) {
    progress.report('/papers/[slug]', done, total);
    nowMs += msEach;
  }
  return shown;
}

test('a quick route says nothing', () => {
  expect(watch(false, 1000, 1)).toBe('');
});

test('a long route tells in lines how far it is and how long it took', () => {
  expect(watch(false, 25_000, 1).split('\n')).toEqual([
    '  /papers/[slug]  10,001 of 25,000, 1,000 a second',
    '  /papers/[slug]  20,001 of 25,000, 1,000 a second',
    '  /papers/[slug]  25,000 in 25.0 s, 1,000 a second',
    '',
  ]);
});

test('a terminal shows it in one line, which is written over', () => {
  const shown = watch(true, 5000, 1);
  expect(shown.split('\r').length).toBeGreaterThan(10);
  expect(shown.match(/\n/g)).toHaveLength(1);
});
