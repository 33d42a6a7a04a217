import { expect, test } from 'playwright/test';
import { openPage, pageKindNames } from '../support/page-kinds.ts';

test('a visitor goes from home to a paper, to a coauthor, and on to another paper', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wei Xiong');
  await page
    .getByRole('link', { name: 'Self-rewarding correction for mathematical reasoning', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Self-rewarding correction for mathematical reasoning',
  );
  await page.getByRole('article').getByRole('link', { name: 'Tong Zhang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tong Zhang');
  await expect(page.locator('[data-paper]')).toHaveCount(4);
  await page
    .getByRole('link', { name: 'RLHF Workflow: From Reward Modeling to Online RLHF', exact: true })
    .click();
  await expect(page).toHaveURL(/\/papers\/rlhf-workflow-from-reward-modeling-to-online-rlhf\/$/);
});

test('“Older” leads from the newest paper through every paper to the oldest', async ({ page }) => {
  await page.goto('./');
  const listed = page.locator('#publication-list [data-paper][id]');
  const expected = await listed.evaluateAll((entries) =>
    entries.map((entry) => entry.getAttribute('data-paper')),
  );
  await listed.first().locator('[data-title]').click();
  const visited: (string | undefined)[] = [];
  for (;;) {
    await page.getByRole('article').waitFor();
    visited.push(new URL(page.url()).pathname.split('/').at(-2));
    const older = page.getByRole('link', { name: /^Older/ });
    if ((await older.count()) === 0) break;
    const address = await older.getAttribute('href');
    await older.click();
    await page.waitForURL(`**${address}`);
  }
  expect(visited).toEqual(expected);
});

test('a paper names the papers with the same coauthors, most shared coauthors first, and words they share', async ({
  page,
}) => {
  await page.goto('./papers/self-rewarding-correction-for-mathematical-reasoning/');
  const related = page.getByRole('region', { name: 'With the same coauthors' }).getByRole('listitem');
  await expect(related.first()).toContainText(/with Chenlu Ye, Tong Zhang · shares \w/);
  await expect(related.first().getByRole('link')).toHaveText(
    'Logarithmic Regret for Online KL-Regularized Reinforcement Learning',
  );
});

test('the index of coauthors leads by letter to a person', async ({ page }) => {
  await page.goto('./people/');
  await page.getByRole('navigation', { name: 'Initials' }).getByRole('link', { name: 'Z' }).click();
  await expect(page.getByRole('heading', { name: 'Z', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'Zhang, Tong' }).click();
  const coauthors = page.getByRole('region', { name: 'Coauthors' });
  await expect(coauthors.getByRole('listitem').first()).toHaveText(/Wei Xiong\s*4\s*papers/);
});

test('an address without a page says so at any depth and leads on', async ({ page }) => {
  const response = await page.goto('./papers/nothing/at/all/');
  expect(response?.status()).toBe(404);
  await page.getByRole('searchbox').fill('dive');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/\?q=dive$/);
  await expect(page.locator('[data-results] [data-paper^=dive-]')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'All coauthors' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coauthors');
});

for (const kind of pageKindNames) {
  test(`the head of a page describes it: ${kind}`, async ({ page, baseURL }) => {
    await openPage(page, kind);
    const content = (name: string) => page.locator(`meta[${name}]`).getAttribute('content');
    const title = (await page.title()).replace(/ · Wei Xiong$/, '');
    expect(title).not.toBe('');
    expect(await content('name=description')).toMatch(/\w{3}.* /);
    expect(await content('property="og:title"')).toBe(title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toHaveCount(1);
    const canonical = page.locator('link[rel=canonical]');
    if (kind === 'lost') {
      await expect(canonical).toHaveCount(0);
      expect(await content('name=robots')).toBe('noindex');
    } else {
      const path = new URL(page.url()).pathname;
      expect(new URL((await canonical.getAttribute('href')) ?? '').pathname).toBe(path);
      expect(path.startsWith(new URL(baseURL ?? '').pathname)).toBe(true);
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there, and nothing that would need a script', async ({ page }) => {
    await page.goto('./?q=zhang');
    await expect(page.locator('#publication-list [data-paper][id]')).toHaveCount(10);
    await expect(page.locator('#publication-list [data-paper]').last()).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('theme-switch')).toBeHidden();
  });

  test('an abstract opens', async ({ page }) => {
    await page.goto('./');
    const entry = page.locator('[data-paper^=dive-]');
    const abstract = entry.locator('.abstract-text');
    await expect(abstract).toBeHidden();
    await entry.getByText('Abstract').click();
    await expect(abstract).toBeVisible();
    await expect(abstract).toContainText('DINO-guided Video Editing');
  });

  test('a long author list shows its start, the owner and its end, and unfolds', async ({ page }) => {
    await page.goto('./papers/rrm-robust-reward-model-training-mitigates-reward-hacking/');
    const authors = page.locator('.authors [data-person]');
    await expect(authors).toHaveCount(18);
    await expect(authors.filter({ visible: true })).toHaveText([
      'Tianqi Liu',
      'Wei Xiong',
      'Jie Ren',
      'Lichang Chen',
      'Junru Wu',
      'Rishabh Joshi',
      'Mohammad Saleh',
    ]);
    await page.getByText('11 more').click();
    await expect(authors.filter({ visible: true })).toHaveCount(18);
    const [fewer, last] = await Promise.all(
      [page.getByText('fewer'), authors.last()].map((part) => part.boundingBox()),
    );
    expect(fewer?.y).toBeGreaterThanOrEqual((last?.y ?? Infinity) - 10);
    await page.getByText('fewer').click();
    await expect(authors.filter({ visible: true })).toHaveCount(7);
  });
});

test('from page to page there is a transition, of which no error comes', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() =>
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['transition'] = viewTransition ? 'yes' : 'no';
    }),
  );
  await page.goto('./');
  await page.getByRole('link', { name: 'Coauthors' }).first().click();
  await page.waitForURL('**/people/');
  await expect(page.locator('html')).toHaveAttribute('data-transition', 'yes');
  expect(errors).toEqual([]);
});
