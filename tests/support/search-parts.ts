import type { Locator, Page } from 'playwright/test';

/** The parts of the search as a visitor knows them. */
export function searchInput(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Search titles and coauthors' });
}

export function results(page: Page): Locator {
  return page.getByRole('region', { name: 'Search results' });
}

export function foundPapers(page: Page): Locator {
  return results(page).locator('[data-title]');
}

export function foundPeople(page: Page): Locator {
  return results(page).locator('[data-people] a');
}

/** The text of each of several elements. One by one: asked for all at once by their role, Firefox’s driver crashes. */
export async function textsOf(elements: Locator): Promise<string[]> {
  const count = await elements.count();
  return Promise.all(
    Array.from({ length: count }, async (_, at) => (await elements.nth(at).textContent()) ?? ''),
  );
}

/** What the page's address asks for. */
export function parametersOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
