import { expect, test } from 'playwright/test';
import { pageKinds } from '../support/page-kinds.ts';

test.describe('the citation box', () => {
  test('copies the chosen reference as rich text and as plain text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(pageKinds.paper);
    await page.getByRole('radio', { name: 'APA' }).check();
    await expect(page.locator('#bibtex')).toBeHidden();
    await page.locator('.cite').getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item!.getType(type)).text();
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.plain).toContain(
      '(2025). Logarithmic Regret for Online KL-Regularized Reinforcement Learning. arXiv.',
    );
    expect(copied.html).toContain('<i>Logarithmic Regret');
  });

  test('changes its format by arrow keys', async ({ page }) => {
    await page.goto(pageKinds.paper);
    await page.getByRole('radio', { name: 'BibTeX' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#reference-apa')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator('#bibtex')).toBeVisible();
  });

  test('offers files that hold what it shows', async ({ page, request }) => {
    await page.goto(pageKinds.paper);
    const link = page.locator('.cite').getByRole('link', { name: 'BibTeX' });
    await expect(link).toHaveAttribute('download', 'zhao2025logarithmic.bib');
    const file = await request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(await file.text()).toBe(await page.locator('#bibtex').textContent());
  });
});

test.describe('the citation box without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows every format', async ({ page }) => {
    await page.goto(pageKinds.paper);
    for (const [name, id] of [
      ['Chicago', 'reference-chicago'],
      ['IEEE', 'reference-ieee'],
      ['Vancouver', 'reference-vancouver'],
    ] as const) {
      await page.getByRole('radio', { name }).check();
      await expect(page.locator(`#${id}`)).toBeVisible();
    }
  });
});

test('a list names each publication once for reference managers, a paper’s page names its own alone', async ({
  page,
}) => {
  await page.goto(pageKinds.home);
  const entries = page.locator('.entry[id^="paper-"]');
  await expect(page.locator('.Z3988')).toHaveCount(await entries.count());
  await page.goto(pageKinds.paper);
  await expect(page.locator('.Z3988')).toHaveCount(0);
  await expect(page.locator('meta[name=citation_title]')).toHaveCount(1);
  await expect(page.locator('meta[name=citation_author]')).toHaveCount(5);
});

test('a paper has a picture for link previews, of the size that they ask for, at an absolute address', async ({
  page,
  request,
}) => {
  await page.goto(pageKinds.paper);
  const tag = (name: string) => page.locator(`head meta[property="og:${name}"]`).getAttribute('content');
  await expect(page.locator('head meta[name="twitter:card"]')).toHaveAttribute(
    'content',
    'summary_large_image',
  );
  expect(await tag('image:alt')).toContain(await page.locator('h1').innerText());
  const address = new URL((await tag('image')) ?? '');
  const image = await (await request.get(new URL(address.pathname, page.url()).href)).body();
  expect([image.readUInt32BE(16), image.readUInt32BE(20)].map(String)).toEqual([
    await tag('image:width'),
    await tag('image:height'),
  ]);
});

test('no page has an empty tag in its head', async ({ page }) => {
  for (const path of Object.values(pageKinds)) {
    await page.goto(path);
    const contents = await page
      .locator('head meta[content]')
      .evaluateAll((all) => all.map((tag) => tag.getAttribute('content')));
    expect(
      contents.filter((content) => content?.trim() === ''),
      path,
    ).toEqual([]);
  }
});
