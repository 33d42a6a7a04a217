import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { findViolationsInAllColours } from '../support/accessibility.ts';
import { foundPapers, foundPeople, results, searchInput, textsOf } from '../support/search-parts.ts';

// A service worker would answer what these tests answer in the network's place.
test.use({ serviceWorkers: 'block' });

const paper = './papers/logarithmic-regret-for-online-kl-regularized-reinforcement-learning/';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });

test.describe('the search in a dialog', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`is brought to any page by ${key}, without a key lost`, async ({ page }) => {
      await page.goto(paper);
      await page.keyboard.press(key);
      await page.keyboard.type('dino');
      await expect(dialog(page)).toBeVisible();
      await expect(foundPapers(page)).toHaveText(['DIVE: Taming DINO for Subject-Driven Video Editing']);
      await expect(searchInput(page)).toHaveValue('dino');
      await expect(searchInput(page)).toBeFocused();
    });
  }

  test('leads to a person or a paper by the keyboard alone', async ({ page }) => {
    await page.goto(paper);
    await page.keyboard.press('/');
    await page.keyboard.type('tong zhang');
    await expect(foundPeople(page)).toHaveText(['Tong Zhang']);
    await page.keyboard.press('ArrowDown');
    await expect(foundPeople(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/people\/tong-zhang\/$/);
  });

  test('closes with Escape, leaves the page and its address as they were, and opens again as it was', async ({
    page,
  }) => {
    await page.goto(paper);
    const address = page.url();
    const button = page.getByRole('button', { name: 'Search', exact: true });
    await button.click();
    await searchInput(page).fill('dino');
    await expect(foundPapers(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
    expect(page.url()).toBe(address);
    await page.keyboard.press('/');
    await expect(searchInput(page)).toHaveValue('dino');
    await expect(searchInput(page)).toBeFocused();
  });

  test('closes with its button, and fills the window of a phone without being wider', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(paper);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await searchInput(page).fill('zhang');
    await dialog(page).getByRole('button', { name: 'Cite' }).click();
    await dialog(page).getByRole('button', { name: 'Filter' }).click();
    await expect(dialog(page).getByRole('button', { name: 'Download BibTeX' })).toBeVisible();
    // Without the scroll bar, which is over the page in some browsers and beside it in others.
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width, height: 740 });
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
  });

  test('shows ways on where nothing matches', async ({ page }) => {
    await page.goto(paper);
    await page.keyboard.press('/');
    await page.keyboard.type('dino');
    await expect(foundPapers(page)).toHaveCount(1);
    const wayOn = dialog(page).getByRole('link', { name: 'all publications' });
    await expect(wayOn).toBeHidden();
    await searchInput(page).fill('qqqqxxxx');
    await wayOn.click();
    await expect(page).toHaveURL(process.env['OFFPRINT_TEST_ADDRESS'] as string);
  });

  test('is fine by axe, empty, with results and with its tips open, in every scheme', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(paper);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(searchInput(page)).toBeFocused();
    expect(await findViolationsInAllColours(page)).toEqual([]);
    await searchInput(page).fill('zhang');
    await expect(foundPapers(page).first()).toBeVisible();
    expect(await findViolationsInAllColours(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Tips' }).click();
    await expect(page.getByText('What you can type')).toBeVisible();
    expect(await findViolationsInAllColours(page)).toEqual([]);
  });

  test('gives way to a page of its own when it cannot be fetched', async ({ page }) => {
    await page.route('**/search/', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.goto(paper);
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/search\/$/);
    await searchInput(page).fill('dino');
    await expect(foundPapers(page)).toHaveCount(1);
  });

  test('is not fetched before it is asked for', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(paper);
    await page.waitForTimeout(500);
    expect(fetched.filter((address) => /\/search|\/(?!Page\.)[^/]+\.js$|\.json$/.test(address))).toEqual([]);
  });
});

test.describe('the tips', () => {
  test('name what can be typed, and put it into the box', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Tips' }).click();
    await page.getByRole('button', { name: 'author:zhang' }).click();
    await expect(searchInput(page)).toHaveValue('author:zhang');
    await expect(searchInput(page)).toBeFocused();
    await expect(results(page)).toContainText('3 people and 5 papers found');
    await searchInput(page).fill('zhang -rlhf');
    await expect(results(page)).toContainText('4 papers found');
    await searchInput(page).fill('year:2025');
    await expect(foundPapers(page).first()).toBeVisible();
    for (const line of await textsOf(results(page).locator('.venue-line'))) expect(line).toContain('2025');
  });
});

test.describe('citations of what is ticked', () => {
  for (const [name, format, marker] of [
    ['BibTeX', 'bib', /^@/gm],
    ['RIS', 'ris', /^TY {2}-/gm],
    ['CSL-JSON', 'json', /"id":/g],
  ] as const) {
    test(`are cut out of the file of all, in the order of the list: ${name}`, async ({ page }) => {
      await page.goto('./?q=zhang');
      await page.getByRole('button', { name: 'Cite' }).click();
      const boxes = results(page).getByRole('checkbox');
      await expect(boxes).toHaveCount(5);
      const button = page.getByRole('button', { name: `Download ${name}` });
      await expect(button).toBeDisabled();
      await boxes.nth(1).check();
      await boxes.nth(0).check();
      await expect(results(page)).toContainText('2 papers ticked');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toBe(`citations.${format}`);
      const text = await readFile(await download.path(), 'utf8');
      expect(text.match(marker)).toHaveLength(2);
      const at = (words: string): number => text.indexOf(words);
      expect(at('Self-rewarding correction')).toBeGreaterThan(-1);
      expect(at('Logarithmic Regret')).toBeGreaterThan(at('Self-rewarding correction'));
    });
  }

  test('can be of all that was found, and outlive the search that found it', async ({ page }) => {
    await page.goto('./?q=zhang');
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('button', { name: 'Tick all' }).click();
    await expect(results(page)).toContainText('5 papers ticked');
    await searchInput(page).fill('survey');
    await expect(foundPapers(page)).toHaveCount(1);
    await results(page)
      .getByRole('checkbox', { name: /^Cite “Motion/ })
      .check();
    await expect(results(page)).toContainText('6 papers ticked');
  });

  test('are said to be missing when they cannot be fetched', async ({ page }) => {
    await page.route('**/publications.ris', (route) => route.fulfill({ status: 500 }));
    await page.goto('./?q=dino');
    await page.getByRole('button', { name: 'Cite' }).click();
    await results(page).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Download RIS' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'citations' })).toHaveText(
      'The citations could not be fetched. Please try again.',
    );
  });
});
