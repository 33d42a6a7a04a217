/**
 * Moves the focus among results with the up and down arrows: from the input to the first result, from there on from
 * result to result, and from the first back to the input. Tab goes through every link as on any page, since results are
 * links in a page rather than choices of the input.
 *
 * @param results the main links of the results, in their order
 * @returns whether the key was used
 */
export function moveAmongResults(
  event: KeyboardEvent,
  input: HTMLInputElement,
  results: readonly HTMLElement[],
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  if (results.length === 0) return false;
  const down = event.key === 'ArrowDown';
  if (event.target === input) {
    if (down) results[0]?.focus();
    return down;
  }
  const at = results.findIndex((result) => result.closest('li')?.contains(event.target as Node));
  if (at < 0) return false;
  if (!down && at === 0) input.focus();
  else results[at + (down ? 1 : -1)]?.focus();
  return true;
}
