import { expect, test, type Page } from 'playwright/test';

async function openPaper(page: Page): Promise<void> {
  await page.goto('./');
  await page.locator('#publication-list [data-title]').first().click();
  await expect(page.locator('[data-cite=bibtex] copy-button')).toBeVisible();
}

test.describe('the theme switch', () => {
  test('goes from the system’s theme to light to dark and says where it is', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('./');
    const html = page.locator('html');
    const background = (): Promise<string> => html.evaluate((root) => getComputedStyle(root).backgroundColor);
    const darkBackground = await background();
    const button = page.getByRole('button', { name: /^Theme: / });
    await expect(button).toHaveAccessibleName('Theme: system');
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: light');
    await expect.poll(background).not.toBe(darkBackground);
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: dark');
    await expect.poll(background).toBe(darkBackground);
    await button.click();
    await expect(button).toHaveAccessibleName('Theme: system');
    await expect(html).not.toHaveAttribute('data-theme');
  });

  test('is remembered on other pages, before they are painted', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.dataset['seenWhileLoading'] ??=
          document.documentElement.dataset['theme'] ?? 'none';
      });
    });
    await page.locator('#publication-list [data-title]').first().click();
    await expect(page.locator('html')).toHaveAttribute('data-seen-while-loading', 'light');
    await expect(page.getByRole('button', { name: 'Theme: light' })).toBeVisible();
  });

  test('works for the page alone where nothing can be remembered', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Storage is off', 'SecurityError');
        },
      });
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test.describe('the copy button', () => {
  test('copies the text beside it and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPaper(page);
    await page.locator('[data-cite=bibtex] copy-button button').click();
    await expect(page.locator('[data-cite=bibtex] copy-button').getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('#bibtex').textContent());
    expect(copied).toMatch(/^@\w+\{/);
  });

  test('says when the browser does not allow it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error()) });
    });
    await openPaper(page);
    await page.locator('[data-cite=bibtex] copy-button button').click();
    await expect(page.locator('[data-cite=bibtex] copy-button').getByRole('status')).toHaveText(
      'The browser did not allow copying',
    );
  });

  test('is not shown where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    await page.goto('./');
    await page.locator('#publication-list [data-title]').first().click();
    await expect(page.locator('#bibtex')).toBeVisible();
    await expect(page.locator('[data-cite=bibtex] copy-button button')).toBeHidden();
  });
});
