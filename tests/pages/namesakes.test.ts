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

test('home leads to each group of the owner’s name', async ({ page }) => {
  await page.goto('./');
  const links = page.locator('.group-links a');
  await expect(links).toHaveCount(5);
  await links.nth(1).click();
  await expect(page).toHaveURL(/people\/wei-xiong\/#group-/);
  await expect(page.locator('.group-title:target')).toBeInViewport();
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
