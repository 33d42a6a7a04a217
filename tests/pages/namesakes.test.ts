import { expect, test } from 'playwright/test';
import { findAccessibilityViolations } from '../support/accessibility.ts';

test('the owner’s page says that the name may stand for several people and shows five groups', async ({
  page,
}) => {
  await page.goto('./people/wei-xiong/');
  await expect(page.getByRole('heading', { name: 'This name may stand for several people' })).toBeVisible();
  const groups = page.locator('.person-group');
  await expect(groups).toHaveCount(5);
  await expect(groups.first().locator('.entry')).toHaveCount(6);
  await expect(page.locator('.entry')).toHaveCount(10);
  expect(await findAccessibilityViolations(page)).toEqual([]);
});

test('home shows the papers of one group in place, and the address says which', async ({ page }) => {
  await page.goto('./');
  const groups = page.getByRole('navigation', { name: 'This name may stand for several people' });
  await expect(groups.getByRole('link', { name: 'All papers (shown)' })).toBeVisible();
  // By the keyboard: a driver may scroll to what it clicks on.
  await groups.getByRole('link', { name: /RLHF/ }).focus();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/#group-rlhf-workflow/);
  const entries = page.locator('.entry').filter({ visible: true });
  await expect(entries).toHaveCount(6);
  await expect(page.getByText('6 of 10 papers are shown')).toHaveCount(1);
  await expect(groups.getByRole('link', { name: /RLHF.* \(shown\)/ })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  expect(await findAccessibilityViolations(page)).toEqual([]);
  await page.reload();
  await expect(entries).toHaveCount(6);
  await groups.getByRole('link', { name: /DINO/ }).click();
  await expect(entries).toHaveCount(1);
  await expect(page.locator('.year').filter({ visible: true })).toHaveText(['2024']);
  await page.goBack();
  await expect(entries).toHaveCount(6);
  await groups.getByRole('link', { name: 'All papers' }).press('Enter');
  await expect(entries).toHaveCount(10);
});

test('home shows the papers of one topic, without a script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL as string });
  const page = await context.newPage();
  await page.goto('./#topic-reward-model');
  await expect(page.locator('.entry').filter({ visible: true })).toHaveCount(4);
  await page.getByRole('link', { name: 'large language models' }).click();
  await expect(page.locator('.entry').filter({ visible: true })).toHaveCount(7);
  await context.close();
});

test('home leads to the groups and their coauthors', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'See each group with its coauthors' }).click();
  await expect(page.locator('.person-group')).toHaveCount(5);
});

test('no other name is split', async ({ page }) => {
  await page.goto('./people/tong-zhang/');
  await expect(page.locator('.entry').first()).toBeVisible();
  await expect(page.locator('.namesakes')).toHaveCount(0);
});

test('a paper names a paper on a similar subject by other authors, and the words that they share', async ({
  page,
}) => {
  await page.goto('./papers/rrm-robust-reward-model-training-mitigates-reward-hacking/');
  const similar = page.getByRole('region', { name: 'On similar subjects' }).getByRole('listitem');
  await expect(similar).toHaveCount(1);
  await expect(similar).toContainText('Interpretable Preferences');
  await expect(similar).toContainText('shares RMs, preferences, training');
});
