/**
 * Styles by which the address filters a list without a script: where an element is its target, the entries that do not
 * pass the filter of the element's number are gone, and the headings that are left without any.
 *
 * @param anchors of the filters, by number
 * @param list the id of the list, in which each entry names its filters in `data-passes`
 */
export function writeFilterStyles(anchors: readonly string[], list: string): string {
  return anchors
    .map((anchor, number) => {
      const chosen = `:root:has([id=${JSON.stringify(anchor)}]:target)`;
      const passes = `[data-passes~="${number}"]`;
      return `${chosen} #${list} :is(.entry:not(${passes}),section:not(:has(${passes}))){display:none}${chosen} [data-filter="${number}"]{--filter-mark:0.25rem;--filter-colour:var(--color-accent);--filter-said:inline}`;
    })
    .join('');
}
