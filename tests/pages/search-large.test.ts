import { expect as expectSoon, test, type Page } from 'playwright/test';
import { findAccessibilityViolations } from '../support/accessibility.ts';
import { needle } from '../support/large-bibliography.ts';
import {
  foundPapers,
  foundPeople,
  parametersOf,
  results,
  searchInput,
  textsOf,
} from '../support/search-parts.ts';

// A service worker would answer what these tests answer in the network's place.
test.use({ serviceWorkers: 'block' });

/** The page of 2,500 papers is large, and other tests run beside this one. */
const expect = expectSoon.configure({ timeout: 15_000 });

test.use({ baseURL: process.env['OFFPRINT_LARGE_TEST_ADDRESS'] as string });

async function countShown(page: Page): Promise<number> {
  return foundPapers(page).count();
}

function countInWindow(page: Page): Promise<number> {
  return page.locator('[data-results] [data-title]').evaluateAll(
    (titles) =>
      titles.filter((title) => {
        const { top, bottom } = title.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
  );
}

test.describe('among 2,500 papers', () => {
  test('a title with a typo and a name without its accents are found, in a thread of their own', async ({
    page,
  }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto('./');
    await searchInput(page).fill('nedle haystak');
    await expect(foundPapers(page)).toHaveText([needle.title]);
    expect(workers).toHaveLength(1);
    await searchInput(page).fill('stahlberg bjorn');
    await expect(foundPeople(page)).toHaveText([needle.author]);
    await expect(foundPeople(page).locator('mark')).toHaveText(['Björn', 'Ståhlberg']);
    await expect(foundPapers(page)).toHaveText([needle.title]);
  });

  test('a word of an abstract is found, and shown where it stands', async ({ page }) => {
    await page.goto(`./?q=${needle.word}`);
    await expect(foundPapers(page)).toHaveText([needle.title]);
    await expect(results(page).locator('.search-excerpt mark')).toHaveText([needle.word]);
    await expect(results(page).locator('.search-excerpt')).toContainText('this one mentions a quokka, once.');
  });

  test('a list of results has in the page what is near the window, and scrolls to its end', async ({
    page,
  }) => {
    await page.goto('./?q=for');
    await expect(results(page)).toContainText('2,499 papers found');
    await expect(foundPapers(page).first()).toBeVisible();
    expect(await countShown(page)).toBeLessThanOrEqual(150);
    const scrollTo = (share: number): Promise<void> =>
      page.evaluate((to) => window.scrollTo(0, document.documentElement.scrollHeight * to), share);
    await scrollTo(0.5);
    await expect.poll(() => countInWindow(page)).toBeGreaterThan(3);
    await expect.poll(() => countShown(page)).toBeLessThanOrEqual(300);
    await expect(async () => {
      await scrollTo(1);
      await expect(results(page).locator('ol').last().locator('[data-title]').last()).toBeInViewport({
        timeout: 500,
      });
    }).toPass();
    await expect.poll(() => countShown(page)).toBeLessThanOrEqual(300);
    await scrollTo(0);
    await expect(foundPapers(page).first()).toBeInViewport();
  });

  test('filters narrow the whole list down without a word typed, and stand in the address', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: /^Year/ }).selectOption({ label: '2019 (100)' });
    await expect(results(page)).toContainText('100 of 2,500 papers found');
    await page.getByRole('combobox', { name: /^Type/ }).selectOption({ label: 'Conference paper (33)' });
    await expect(results(page)).toContainText('33 of 2,500 papers found');
    const venues = page.getByRole('combobox', { name: /^Venue/ });
    await venues.selectOption({ index: 1 });
    const venue = await venues.inputValue();
    await expect
      .poll(() => parametersOf(page))
      .toMatchObject({ year: '2019', type: 'paper-conference', venue });
    await expect(results(page)).not.toContainText('33 of');
    const shown = await textsOf(foundPapers(page));
    await page.reload();
    await expect(foundPapers(page)).toHaveText(shown);
    await expect(page.getByRole('combobox', { name: /^Year/ })).toHaveValue('2019');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page.locator('#publication-list')).toBeVisible();
    await expect.poll(() => parametersOf(page)).toEqual({});
  });

  test('a coauthor and a range of years can be asked for in the address', async ({ page }) => {
    await page.goto('./?q=bandits&author=bj%C3%B6rn-st%C3%A5hlberg');
    await expect(results(page)).toContainText('0 of');
    await page.goto('./?year=2023..2024&author=ana-abe');
    await expect(foundPapers(page)).not.toHaveCount(0);
    const entries = await textsOf(results(page).locator('.entry'));
    for (const entry of entries) expect(entry).toMatch(/Ana Abe[^]*202[34]/);
    await expect(results(page)).toContainText(`${entries.length} of 2,500 papers found`);
  });

  test('the name of someone without a page leads to a search that finds their papers', async ({ page }) => {
    await page.goto('./papers/a-needle-in-a-haystack-of-papers/');
    await page.locator('.opening [data-person]', { hasText: needle.author }).click();
    await expect(foundPapers(page)).toHaveText([needle.title]);
    await expect(foundPeople(page)).toHaveText([needle.author]);
    const lost = await page.request.get(new URL('people/bjorn-stahlberg/', page.url()).href);
    expect(lost.status()).toBe(404);
  });

  test('results can be put in order of time', async ({ page }) => {
    await page.goto('./?q=bandits+vision&year=2000..2023');
    await page.getByRole('combobox', { name: /^Order/ }).selectOption('Newest first');
    await expect.poll(() => parametersOf(page)).toMatchObject({ sort: 'newest' });
    const years = await textsOf(results(page).locator('.venue-line'));
    const numbers = years.map((line) => Number(/\d{4}/.exec(line)?.[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  test('axe finds nothing wrong with results, filters and boxes to tick', async ({ page }) => {
    await page.goto('./?q=bandits&year=2024');
    await expect(foundPapers(page).first()).toBeVisible();
    await page.getByRole('button', { name: 'Cite' }).click();
    await expect(results(page).getByRole('checkbox').first()).toBeVisible();
    // The page's own list of 2,500 is looked at elsewhere.
    await page.locator('#publication-list').evaluate((list) => list.replaceChildren());
    expect(await findAccessibilityViolations(page)).toEqual([]);
  });

  test('a list in several files is searched from the first on, and what is missing can be asked for again', async ({
    page,
  }) => {
    await page.route('**/search.json', (route) =>
      route.fulfill({
        json: { people: [['Ann Other', 'ann']], papers: [['First', 'first', [0]]], files: 2 },
      }),
    );
    await page.route('**/search-2.json', (route) => route.fulfill({ status: 503 }));
    await page.goto('./?q=ann');
    await expect(results(page)).toContainText('Not everything could be fetched');
    await expect(foundPapers(page)).toHaveText(['First']);
    await page.unroute('**/search-2.json');
    await page.route('**/search-2.json', (route) =>
      route.fulfill({ json: { people: [['Bo Other', 'bo']], papers: [['Second', 'second', [1, 0]]] } }),
    );
    await results(page).getByRole('button', { name: 'Try again' }).click();
    await expect(foundPapers(page)).toHaveText(['First', 'Second']);
    await searchInput(page).fill('bo');
    await expect(foundPapers(page)).toHaveText(['Second']);
  });
});
