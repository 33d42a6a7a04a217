/** The first element inside another that the selector names. @throws {Error} when there is none of that kind */
export function findPart<Part extends Element>(whole: Element, selector: string, kind: new () => Part): Part {
  const part = whole.querySelector(selector);
  if (!(part instanceof kind)) throw new Error(`The search box has no ${selector}.`);
  return part;
}
