import { expect, it } from 'vitest';
import { BoundedMemory } from '../../../src/publications/bounded-memory.ts';

it('computes a value once, and again when so many others have come', () => {
  const memory = new BoundedMemory<{ of: string }>(2);
  const computed: string[] = [];
  const recall = (of: string) =>
    memory.recall(of, () => {
      computed.push(of);
      return { of };
    });
  const first = recall('a');
  expect(recall('a')).toBe(first);
  recall('b');
  expect(computed).toEqual(['a', 'b']);
  recall('c');
  expect(recall('a')).toEqual(first);
  expect(computed).toEqual(['a', 'b', 'c', 'a']);
});
