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

/** What the page's address asks for. */
export function parametersOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}
