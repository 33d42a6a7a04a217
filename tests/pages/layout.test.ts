import { expect, test } from 'playwright/test';
import { findViolationsInAllColours } from '../support/accessibility.ts';
import { openPage, pageKindNames, unfoldPage } from '../support/page-kinds.ts';

// What the worker does is watched as well.
test.use({ serviceWorkers: 'allow' });

for (const kind of pageKindNames) {
  test(`axe finds nothing wrong with a page in any scheme or colours: ${kind}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, kind);
    await unfoldPage(page);
    expect(await findViolationsInAllColours(page)).toEqual([]);
  });

  test(`no page scrolls sideways, from a small phone to a wide screen: ${kind}`, async ({ page }) => {
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openPage(page, kind);
      await unfoldPage(page);
      const room = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        window: document.documentElement.clientWidth,
      }));
      expect(room.content, `at ${width} px`).toBeLessThanOrEqual(room.window);
    }
  });

  test(`a page asks no other host for anything, sets no cookie and logs nothing: ${kind}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const elsewhere: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL as string) && !request.url().startsWith('data:')) {
        elsewhere.push(request.url());
      }
    });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await openPage(page, kind);
    await page.waitForLoadState('networkidle');
    expect(elsewhere).toEqual([]);
    expect(messages).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test(`nothing moves while a page loads: ${kind}`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openPage(page, kind);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.005);
  });
}

test('a chosen theme holds on the next page and after a reload, before anything is painted', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  const button = page.getByRole('button', { name: 'Theme: system' });
  await button.click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto('./people/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  expect(await background()).toBe(dark);
});

test('links under the keyboard’s focus are outlined', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skipLink = page.getByRole('link', { name: 'Skip to content' });
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport();
  expect(await skipLink.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });

  test('home is a publication list: every paper once, all authors, addresses, and no controls', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByText('Abstract').filter({ visible: true })).toHaveCount(0);
    const entries = page.locator('[data-paper]').filter({ visible: true });
    await expect(entries).toHaveCount(10);
    const authors = page.locator('[data-paper^=rrm-] [data-person]').filter({ visible: true });
    await expect(authors).toHaveCount(18);
    const address = await entries
      .first()
      .getByRole('link', { name: /arXiv/ })
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('https://arxiv.org/abs/');
    const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(background).toBe('rgb(255, 255, 255)');
  });

  test('a paper is one sheet: title, authors, abstract and citation', async ({ page }) => {
    await page.goto('./papers/rrm-robust-reward-model-training-mitigates-reward-hacking/');
    await expect(page.locator('.authors [data-person]').filter({ visible: true })).toHaveCount(18);
    await expect(page.locator('.abstract-text')).toBeVisible();
    await expect(page.locator('#bibtex')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy' })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
