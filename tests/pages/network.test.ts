import { expect, test } from 'playwright/test';
import { findViolationsInAllColours } from '../support/accessibility.ts';

const people = 57;

test('the people index leads to a drawing in which each person is a link, named and grouped', async ({
  page,
}) => {
  await page.goto('./people/');
  await page.getByRole('link', { name: 'Who writes with whom' }).click();
  await expect(page).toHaveURL(/\/network\/$/);
  const drawing = page.getByRole('group', { name: /Who wrote with whom/ });
  await expect(drawing.getByRole('link')).toHaveCount(people);
  const groups = page.getByRole('region', { name: 'Groups' }).getByRole('listitem');
  const letters = await groups.locator('b').allTextContents();
  expect(letters.join('')).toBe('ABCDEFG');
  await expect(drawing.locator('.network-letter')).toHaveText(letters);
  await drawing.getByRole('link', { name: 'Tong Zhang, 4 papers' }).click();
  await expect(page).toHaveURL(/\/people\/tong-zhang\/$/);
});

test('a table says what the drawing shows', async ({ page }) => {
  await page.goto('./network/');
  await page.getByText('The same as a table').click();
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(people);
  const row = rows.filter({ hasText: 'Zhao, Heyang' });
  await expect(row.getByRole('cell')).toHaveText(['B', '1', 'Tong Zhang, Chenlu Ye, Quanquan Gu']);
  await expect(row.getByRole('link')).toHaveAttribute('href', /\/people\/heyang-zhao\/$/);
});

test('nothing is wrong with the network in any scheme, nor on a phone, where its names can be read', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./network/');
  expect(await findViolationsInAllColours(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.getByRole('group', { name: /Who wrote with whom/ })).toHaveCount(1);
  const heights = await page
    .locator('.network-name')
    .filter({ visible: true })
    .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(50);
  expect(Math.min(...heights)).toBeGreaterThan(12);
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  expect(scrollWidth).toBe(clientWidth);
});

test('the drawing and what its letters mean fit on one printed sheet', async ({ page }) => {
  // A4 without its margins, at 96 dots an inch.
  const sheet = { width: 642, height: 986 };
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  await page.goto('./network/');
  await expect(page.getByRole('group', { name: /Who wrote with whom/ })).toBeVisible();
  await expect(page.getByText('The same as a table')).toBeHidden();
  const groups = await page.getByRole('region', { name: 'Groups' }).boundingBox();
  expect(groups!.y + groups!.height).toBeLessThan(sheet.height);
});

test('the keyboard skips the drawing, or goes through it with a visible focus', async ({ page }) => {
  await page.goto('./network/');
  const skip = page.getByRole('link', { name: 'Skip the drawing' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Tab');
  const node = page.locator('.network a:focus-visible');
  await expect(node).toHaveCount(1);
  await expect(node).not.toHaveCSS('outline-style', 'none');
});
