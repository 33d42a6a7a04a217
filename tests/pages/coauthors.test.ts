import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { findAccessibilityViolations } from '../support/accessibility.ts';

test('a person’s page says with whom, how often, and first and last when', async ({ page }) => {
  await page.goto('./people/wei-xiong/');
  const coauthors = page.getByRole('region', { name: 'Coauthors' });
  await expect(coauthors.getByRole('listitem').filter({ visible: true })).toHaveCount(10);
  const first = coauthors.getByRole('listitem').first();
  await expect(first).toContainText('Tong Zhang');
  await expect(first.locator('.count')).toHaveText('4 papers');
  await expect(first.getByRole('link', { name: 'first joint paper, 2024' })).toHaveAttribute(
    'href',
    /papers\/rlhf-workflow/,
  );
  await expect(first.getByRole('link', { name: 'last, 2025' })).toHaveAttribute(
    'href',
    /papers\/self-rewarding/,
  );
  await coauthors.getByText('47 more coauthors').click();
  await expect(coauthors.getByRole('listitem').filter({ visible: true })).toHaveCount(57);
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('the coauthors of the last 48 months come as a table for spreadsheets', async ({ page }) => {
  await page.goto('./people/tong-zhang/');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: /as a table \(CSV\)/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('coauthors.csv');
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFName,Affiliation,Joint papers,First joint paper,Last joint paper,Last title');
  expect(lines).toContain(
    '"Xiong, Wei",,4,2024-05,2025-02,Self-rewarding correction for mathematical reasoning',
  );
});

test('pictures show papers and coauthors by year, with words and a table behind them', async ({ page }) => {
  await page.goto('./people/wei-xiong/');
  const years = page.getByRole('region', { name: 'Over the years' });
  await expect(years.getByRole('img', { name: 'Papers a year: 5 in 2024, 5 in 2025' })).toBeVisible();
  await expect(years.getByRole('img', { name: /Coauthors a year: .* of them new/ })).toBeVisible();
  await years.getByText('As a table').click();
  await expect(years.getByRole('row')).toHaveCount(3);
  await expect(years.getByRole('row').nth(1).getByRole('cell').first()).toHaveText('5');
  await page.goto('./people/tong-zhang/');
  await expect(page.getByRole('heading', { name: 'Coauthors' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Over the years' })).toHaveCount(0);
});

test('home has the same pictures below the list, gone while it is filtered', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./');
  const years = page.getByRole('region', { name: 'Over the years' });
  const picture = years.getByRole('img', { name: 'Papers a year: 5 in 2024, 5 in 2025' });
  await expect(picture).toBeVisible();
  const list = await page.locator('.entry').last().boundingBox();
  expect((await picture.boundingBox())?.y).toBeGreaterThan(list?.y ?? Infinity);
  await page.locator('.filter-links a').first().click();
  await expect(years).toBeHidden();
});

test('home is printed without its pictures', async ({ page }) => {
  await page.goto('./');
  const years = page.getByRole('region', { name: 'Over the years' });
  await expect(years).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(years).toBeHidden();
});

test('two names give the shortest way over joint papers, past who wrote with everybody', async ({ page }) => {
  await page.goto('./people/');
  const way = page.getByRole('region', { name: 'From one to another' });
  await way.getByLabel('From').fill('quanquan gu');
  await way.getByLabel('To', { exact: true }).fill('jiawei han');
  await way.getByRole('button').click();
  await expect(way.getByRole('status')).toHaveText(
    /Quanquan Gu and Jiawei Han are \d steps apart, without going through Wei Xiong/,
  );
  const steps = way.getByRole('listitem');
  await expect(steps.first().getByRole('link')).toHaveText('Quanquan Gu');
  await expect(steps.nth(1)).toContainText('wrote Logarithmic Regret');
  await expect(steps.last().getByRole('link').last()).toHaveAttribute('href', /people\/jiawei-han\/$/);
  await expect(page).toHaveURL(/\?from=Quanquan\+Gu&to=Jiawei\+Han$/);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.reload();
  await expect(steps.first()).toContainText('Quanquan Gu');
  await way.getByLabel('To', { exact: true }).fill('jiebo luo');
  await way.getByLabel('To', { exact: true }).press('Enter');
  await expect(steps).toHaveCount(3);
  await expect(steps.nth(1)).toContainText('Wei Xiong');
  await way.getByLabel('From').fill('nobody at all');
  await way.getByLabel('From').press('Enter');
  await expect(way.getByRole('status')).toHaveText('Nobody here is named “nobody at all”.');
});
