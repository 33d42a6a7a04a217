/** A copy of the template's one element. @throws {Error} when the template is empty */
export function copyTemplate(template: HTMLTemplateElement): HTMLElement {
  const element = template.content.firstElementChild?.cloneNode(true);
  if (!(element instanceof HTMLElement)) throw new Error('A template of the search box is empty.');
  return element;
}

/** @param pathPattern a path with `{slug}` in it, e.g. `/papers/{slug}/` */
export function addressOf(pathPattern: string, slug: string): string {
  return pathPattern.replace('{slug}', () => encodeURIComponent(slug));
}
