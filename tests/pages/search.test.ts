import { expect, test, type Locator, type Page } from 'playwright/test';
import { foundPapers, foundPeople, results, searchInput, textsOf } from '../support/search-parts.ts';

// A service worker would answer what these tests answer in the network's place.
test.use({ serviceWorkers: 'block' });

const tongZhangsPapers = [
  'Self-rewarding correction for mathematical reasoning',
  'Logarithmic Regret for Online KL-Regularized Reinforcement Learning',
  'Interpretable Preferences via Multi-Objective Reward Modeling and Mixture-of-Experts',
  'RLHF Workflow: From Reward Modeling to Online RLHF',
];

function pageList(page: Page): Locator {
  return page.locator('#publication-list');
}

async function search(page: Page, query: string): Promise<void> {
  await page.goto('./');
  await searchInput(page).fill(query);
}

/** The query in the page's address. */
function queryOf(page: Page): string | null {
  return new URL(page.url()).searchParams.get('q');
}

test.describe('searching', () => {
  test('finds a paper by part of its title and marks what matched', async ({ page }) => {
    await search(page, 'mathematical reas');
    await expect(foundPapers(page)).toHaveText(['Self-rewarding correction for mathematical reasoning']);
    await expect(foundPapers(page).locator('mark')).toHaveText(['mathematical', 'reas']);
    await expect(pageList(page)).toBeHidden();
  });

  test('finds a paper by its arXiv number', async ({ page }) => {
    await page.goto('./');
    await searchInput(page).fill('arXiv:2502.19613');
    await expect(foundPapers(page)).toHaveText(['Self-rewarding correction for mathematical reasoning']);
  });

  test('finds a paper by a title with a typo', async ({ page }) => {
    await search(page, 'motion forcasting');
    await expect(foundPapers(page)).toHaveText(['Motion Forecasting for Autonomous Vehicles: A Survey']);
  });

  for (const query of ['Tong Zhang', 'Zhang, Tong', 'zhang tong', 'T. Zhang']) {
    test(`finds a coauthor and their papers by “${query}”`, async ({ page }) => {
      await search(page, query);
      await expect(foundPeople(page)).toHaveText(['Tong Zhang']);
      await expect(foundPapers(page)).toHaveCount(tongZhangsPapers.length);
      expect((await textsOf(foundPapers(page))).toSorted()).toEqual(tongZhangsPapers.toSorted());
    });
  }

  test('finds a coauthor by a name with a typo', async ({ page }) => {
    await search(page, 'hanze donng');
    await expect(foundPeople(page)).toHaveText(['Hanze Dong']);
    await expect(foundPeople(page).locator('mark')).toHaveText(['Hanze', 'Dong']);
    await expect(foundPapers(page)).toHaveText(['RLHF Workflow: From Reward Modeling to Online RLHF']);
  });

  test('shows people above papers, and a matched author who is folded away', async ({ page }) => {
    await search(page, 'abe ittycheriah');
    const person = await foundPeople(page).boundingBox();
    const paper = await foundPapers(page).boundingBox();
    expect(person?.y).toBeLessThan(paper?.y ?? 0);
    await expect(results(page).locator('.authors mark')).toHaveText(['Abe', 'Ittycheriah']);
    await expect(results(page).locator('.authors mark').first()).toBeVisible();
  });

  test('leads to the pages of what was found', async ({ page }) => {
    await search(page, 'caiming');
    await expect(foundPeople(page)).toHaveText(['Caiming Xiong']);
    await foundPeople(page).click();
    await expect(page).toHaveURL(/\/people\/caiming-xiong\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Caiming Xiong');
  });

  test('says when nothing matches', async ({ page }) => {
    await search(page, 'kubernetes');
    await expect(results(page)).toContainText('Nothing matches “kubernetes”.');
    await expect(foundPapers(page)).toHaveCount(0);
  });

  test('offers near misses when nothing matches as typed', async ({ page }) => {
    await search(page, 'motion forecasting kubernetes');
    await expect(results(page)).toContainText(
      'Nothing matches “motion forecasting kubernetes” exactly. Near misses: 1 paper.',
    );
    await expect(foundPapers(page)).toHaveText(['Motion Forecasting for Autonomous Vehicles: A Survey']);
  });

  test('takes a query with markup in it as text', async ({ page }) => {
    await search(page, '<img src=x onerror=alert(1)>');
    await expect(results(page)).toContainText('“<img src=x onerror=alert(1)>”');
    await expect(results(page).locator('img')).toHaveCount(0);
  });

  test('waits for an input method to finish', async ({ page }) => {
    await page.goto('./');
    await searchInput(page).focus();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: 'dive', selectionStart: 4, selectionEnd: 4 });
    await expect(searchInput(page)).toHaveValue('dive');
    await expect(results(page)).toBeHidden();
    await keyboard.send('Input.insertText', { text: 'dive' });
    await expect(foundPapers(page)).toHaveText(['DIVE: Taming DINO for Subject-Driven Video Editing']);
  });
});

test.describe('the address', () => {
  test('holds the query, and a shared link shows the same results', async ({ page, context }) => {
    await search(page, 'Zhang, Tong');
    await expect.poll(() => queryOf(page)).toBe('Zhang, Tong');
    await expect(foundPapers(page)).toHaveCount(4);
    const shown = await textsOf(foundPapers(page));
    const visitor = await context.newPage();
    await visitor.goto(page.url());
    await expect(searchInput(visitor)).toHaveValue('Zhang, Tong');
    await expect(foundPapers(visitor)).toHaveText(shown);
  });

  test('goes back to the list with one step, however much was typed', async ({ page }) => {
    await page.goto('./');
    await searchInput(page).pressSequentially('motion forecasting', { delay: 20 });
    await expect.poll(() => queryOf(page)).toBe('motion forecasting');
    await page.goBack();
    expect(queryOf(page)).toBeNull();
    await expect(searchInput(page)).toHaveValue('');
    await expect(pageList(page)).toBeVisible();
    await page.goForward();
    await expect(searchInput(page)).toHaveValue('motion forecasting');
    await expect(foundPapers(page)).toHaveCount(1);
  });

  test('brings the results back after following one', async ({ page }) => {
    await search(page, 'DIN');
    await expect(foundPapers(page)).toHaveCount(1);
    await searchInput(page).press('End');
    await searchInput(page).press('O');
    await searchInput(page).press('Enter');
    await expect(page).toHaveURL(/\/papers\/[^/]+\/$/);
    await page.goBack();
    await expect(searchInput(page)).toHaveValue('DINO');
    await expect(foundPapers(page)).toHaveText(['DIVE: Taming DINO for Subject-Driven Video Editing']);
  });

  test('makes no second history entry for a search begun after clearing the first', async ({ context }) => {
    // Chromium remembers 50 entries of a tab, and `page` has those of the tests before it.
    const page = await context.newPage();
    await page.goto('./');
    const before = await page.evaluate(() => history.length);
    await searchInput(page).fill('dino');
    await searchInput(page).press('Escape');
    await searchInput(page).fill('survey');
    await expect.poll(() => queryOf(page)).toBe('survey');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });
});

test.describe('the keyboard alone', () => {
  test('reaches the search with /, the results with the arrows, and a page with Enter', async ({ page }) => {
    await page.goto('./');
    await expect(searchInput(page)).toBeVisible();
    await page.keyboard.press('/');
    await expect(searchInput(page)).toBeFocused();
    await page.keyboard.type('tong zhang');
    await expect(foundPapers(page)).toHaveCount(4);
    await page.keyboard.press('ArrowDown');
    await expect(foundPeople(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(foundPapers(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(foundPapers(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(foundPeople(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(searchInput(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/people\/tong-zhang\/$/);
  });

  test('opens the first result with Enter', async ({ page }) => {
    await search(page, 'dino');
    await expect(foundPapers(page)).toHaveCount(1);
    await searchInput(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('DIVE');
  });

  test('clears the search with Escape from a result too', async ({ page }) => {
    await search(page, 'dino');
    await expect(foundPapers(page)).toHaveCount(1);
    await searchInput(page).press('ArrowDown');
    await expect(foundPapers(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(searchInput(page)).toBeFocused();
    await expect(searchInput(page)).toHaveValue('');
    await expect(pageList(page)).toBeVisible();
    expect(queryOf(page)).toBeNull();
  });

  test('types a / into the search, and leaves it to the browser together with Ctrl', async ({ page }) => {
    await search(page, 'a');
    await searchInput(page).press('/');
    await expect(searchInput(page)).toHaveValue('a/');
    await searchInput(page).evaluate((input) => (input as HTMLElement).blur());
    await page.keyboard.press('Control+/');
    await expect(searchInput(page)).not.toBeFocused();
  });
});

test.describe('a screen reader', () => {
  test('is told what was found when typing pauses', async ({ page }) => {
    await page.goto('./');
    await searchInput(page).fill('tong zhang');
    await expect(page.locator('publication-search').getByRole('status')).toHaveText(
      '1 person and 4 papers found',
    );
  });
});

test.describe('the list to search', () => {
  test('is fetched once', async ({ page }) => {
    let fetched = 0;
    page.on('request', (request) => (fetched += Number(request.url().endsWith('/search.json'))));
    await search(page, 'dino');
    await expect(foundPapers(page)).toHaveCount(1);
    await searchInput(page).fill('survey');
    await expect(foundPapers(page)).toHaveText(['Motion Forecasting for Autonomous Vehicles: A Survey']);
    expect(fetched).toBe(1);
  });

  test('may come late: what was typed meanwhile is searched for', async ({ page }) => {
    let deliver = (): void => undefined;
    const due = new Promise<void>((resolve) => (deliver = resolve));
    await page.route('**/search.json', async (route) => {
      await due;
      await route.continue();
    });
    await page.goto('./');
    await searchInput(page).pressSequentially('dino');
    await expect(pageList(page)).toBeVisible();
    await expect(results(page)).toContainText('The list of papers is on its way …');
    await searchInput(page).pressSequentially(' video');
    deliver();
    await expect(foundPapers(page)).toHaveText(['DIVE: Taming DINO for Subject-Driven Video Editing']);
  });

  for (const [state, answer] of [
    ['missing', { status: 404 }],
    ['damaged', { json: { people: [] } }],
  ] as const) {
    test(`can be asked for again when it is ${state}, with the page's list still there`, async ({ page }) => {
      await page.route('**/search.json', (route) => route.fulfill(answer));
      await page.goto('./?q=dino');
      await expect(results(page)).toContainText('The list to search could not be fetched.');
      await expect(pageList(page)).toBeVisible();
      await page.unroute('**/search.json');
      await results(page).getByRole('button', { name: 'Try again' }).click();
      await expect(foundPapers(page)).toHaveText(['DIVE: Taming DINO for Subject-Driven Video Editing']);
    });
  }

  test('can be asked for again when it does not come at all', async ({ page }) => {
    await page.clock.install();
    let asked = 0;
    await page.route('**/search.json', (route) => (++asked === 1 ? undefined : route.continue()));
    await page.goto('./');
    await searchInput(page).fill('dino');
    await page.clock.runFor(11_000);
    await expect(results(page)).toContainText('The list of papers is on its way …');
    await results(page).getByRole('button', { name: 'Try again' }).click();
    await expect(foundPapers(page)).toHaveText(['DIVE: Taming DINO for Subject-Driven Video Editing']);
    expect(asked).toBe(2);
  });

  test('is enough to show papers that the page does not list', async ({ page }) => {
    await page.route('**/search.json', (route) =>
      route.fulfill({
        json: {
          people: [['Ann Other', 1], ['Guest'], ['Wei Xiong', 1]],
          papers: [['A paper elsewhere', 1, [0, 1, 2], 'May 2020', 'Some Journal']],
        },
      }),
    );
    await search(page, 'paper other');
    await expect(foundPapers(page)).toHaveText(['A paper elsewhere']);
    await expect(foundPapers(page)).toHaveAttribute('href', /\/papers\/a-paper-elsewhere\/$/);
    await expect(results(page).locator('.entry')).toContainText('Ann Other, Guest, Wei Xiong');
    await expect(results(page).locator('.authors [data-owner]')).toHaveText('Wei Xiong');
    await expect(results(page).locator('.entry')).toContainText('Some Journal, May 2020');
    await expect(results(page).locator('mark')).toHaveText(['paper', 'Other']);
  });

  test('may be long: the first people are shown, and the rest on request; papers as they are scrolled to', async ({
    page,
  }) => {
    await page.route('**/search.json', (route) =>
      route.fulfill({
        json: {
          people: Array.from({ length: 20 }, (_, at) => [`Ann Other${at}`, `ann-${at}`]),
          papers: Array.from({ length: 60 }, (_, at) => [`Title ${at}`, `title-${at}`, [at % 20]]),
        },
      }),
    );
    await search(page, 'ann');
    await expect(foundPeople(page)).toHaveCount(6);
    await expect(foundPapers(page)).toHaveCount(50);
    await results(page).getByRole('button', { name: 'Show all 20 people' }).click();
    await expect(foundPeople(page)).toHaveCount(20);
    await expect(foundPeople(page).nth(6)).toBeFocused();
    await foundPapers(page).last().scrollIntoViewIfNeeded();
    await expect(foundPapers(page)).toHaveCount(60);
  });
});

test.describe('loading', () => {
  test('moves nothing, and shows no list before the results that a link asks for', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { shift: 0, listShown: false };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const watch = (): void => {
        const list = document.querySelector('#publication-list');
        if (list?.checkVisibility({ visibilityProperty: true })) seen.listShown = true;
        requestAnimationFrame(watch);
      };
      watch();
    });
    const seen = (): Promise<{ shift: number; listShown: boolean }> =>
      page.evaluate(() => (window as unknown as { seen: { shift: number; listShown: boolean } }).seen);
    await page.goto('./');
    await expect(searchInput(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect((await seen()).shift).toBe(0);
    await page.goto('./?q=dino');
    await expect(foundPapers(page)).toHaveCount(1);
    expect((await seen()).listShown).toBe(false);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, even behind a search link, and no search box', async ({ page }) => {
    await page.goto('./?q=dino');
    await expect(pageList(page).locator('[data-paper]')).not.toHaveCount(0);
    await expect(pageList(page)).toBeVisible();
    await expect(page.locator('publication-search')).toBeHidden();
    await expect(page.locator('theme-switch button')).toBeHidden();
  });
});
