/** The first and the last page of a range with an en dash; an article number, or more ranges than one, is all `first`. */
export function splitPages(pages: string): { first: string; last?: string } {
  const [first, last, ...more] = pages.split('–');
  return first !== undefined && last !== undefined && more.length === 0 && !/[\s,]/.test(pages)
    ? { first, last }
    : { first: pages };
}
