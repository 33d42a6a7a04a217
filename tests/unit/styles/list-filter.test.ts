import { describe, expect, it } from 'vitest';
import { writeFilterStyles } from '../../../src/styles/list-filter.ts';

describe('writeFilterStyles', () => {
  it('hides what does not pass the filter that the address names', () => {
    expect(writeFilterStyles(['group-x'], 'list')).toContain(
      ':root:has([id="group-x"]:target) #list :is(.entry:not([data-passes~="0"]),section:not(:has([data-passes~="0"]))){display:none}',
    );
  });

  it('writes nothing where there is nothing to choose', () => {
    expect(writeFilterStyles([], 'list')).toBe('');
  });
});
