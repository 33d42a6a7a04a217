import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from 'playwright/test';
import { findAccessibilityViolations } from '../support/accessibility.ts';
import { buildSite } from '../support/build-site.ts';
import { serveSite } from '../support/static-server.ts';

type Open = (page: Page, path?: string) => Promise<unknown>;

test.setTimeout(120_000);

for (const { name, check } of [
  {
    name: 'bibtex-alone',
    check: (open: Open) => {
      test('lists every entry, the broken one too', async ({ page }) => {
        await open(page);
        await expect(page.locator('#publication-list [data-title]')).toHaveText([
          /Pitchblende/,
          'A Paper Without Its Closing Brace',
          'Traité de radioactivité',
          /On a New Radioactive Substance Contained in Pitchblende: .* Rays/,
        ]);
      });

      test('shows what owners write of a paper, in the list and on its page', async ({ page }) => {
        await open(page);
        const entry = page.locator('#publication-list .entry', { hasText: 'Pitchblende' }).last();
        await expect(entry.locator('.badge')).toHaveText('CR');
        await expect(entry.locator('.venue-line')).toContainText(
          'Comptes rendus 127 (3), 175–178, July 1898',
        );
        await expect(entry.locator('.award')).toHaveText('Prix Gegner');
        await expect(entry.locator('.authors')).toContainText('Émile van der Berg');
        await expect(entry.locator('.authors')).toContainText('and others');
        for (const label of ['DOI', 'Code', 'Slides'])
          await expect(entry.locator('a.button', { hasText: label })).toBeVisible();
        const picture = entry.locator('img.preview');
        await picture.scrollIntoViewIfNeeded();
        await expect
          .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
          .toBeGreaterThan(0);
        await entry.locator('[data-title]').click();
        await expect(page.locator('.keywords li')).toHaveText(['radioactivity', 'pitchblende']);
        await expect(page.locator('.paper')).toContainText('Read by Becquerel.');
        await expect(page.locator('.abstract-text em')).toHaveText('polonium');
        expect(await findAccessibilityViolations(page)).toEqual([]);
      });

      test('publishes a PDF that is named as its paper beside the page, and says so to Google Scholar', async ({
        page,
        request,
      }) => {
        await open(page);
        await page.locator('#publication-list [data-title]', { hasText: 'Pitchblende' }).last().click();
        const address = await page.locator('meta[name="citation_pdf_url"]').getAttribute('content');
        expect(address).toBe(
          `${await page.locator('link[rel=canonical]').getAttribute('href')}curie1898.pdf`,
        );
        const file = await request.get(new URL('curie1898.pdf', page.url()).href);
        const original = await readFile(
          new URL('../fixtures/sites/bibtex-alone/curie1898.pdf', import.meta.url),
        );
        expect(original.equals(await file.body())).toBe(true);
        await expect(page.getByRole('link', { name: 'PDF', exact: true })).toHaveAttribute(
          'href',
          /\/curie1898\.pdf$/,
        );
      });

      test('puts volume and date behind a venue that is written from right to left', async ({ page }) => {
        await open(page);
        const line = page.locator('.venue-line:has(.locator)').first();
        await line.locator('cite').evaluate((venue) => (venue.textContent = 'مجلة علوم الحاسوب'));
        const lefts = await line
          .locator('cite, .locator, time')
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().left));
        expect(lefts).toHaveLength(3);
        expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
      });

      test('keeps what owners write for the site out of the citation', async ({ page }) => {
        await open(page);
        await page.locator('#publication-list [data-title]', { hasText: 'Pitchblende' }).last().click();
        const citation = page.locator('pre', { hasText: '@article{curie1898' }).first();
        await expect(citation).toContainText('10.1000/curie');
        expect(await citation.textContent()).not.toMatch(/abbr|preview|selected|award|slides|code|github/i);
      });

      test('finds a paper by its coauthor', async ({ page }) => {
        await open(page, '?q=emile+berg');
        await expect(page.locator('[data-title]:visible', { hasText: 'Pitchblende' }).first()).toBeVisible();
      });
    },
  },
  {
    name: 'ris-alone',
    check: (open: Open) => {
      test('lists every record, one of an unknown type too', async ({ page }) => {
        await open(page);
        await expect(page.locator('#publication-list [data-title]')).toHaveText([
          'Further Disintegrations',
          'A Record of an Unknown Type',
          'Disintegration of Uranium by Neutrons',
        ]);
        const first = page.locator('#publication-list .part').first();
        await expect(first.getByRole('heading', { level: 3 })).toHaveText('To appear');
        await expect(first.locator('.venue-line')).toHaveText('Nature, in press');
        await page.locator('#publication-list [data-title]', { hasText: 'Uranium' }).click();
        await expect(page.locator('.opening .venue-line')).toContainText(
          'Nature 143, 239–240, 11 February 1939',
        );
        await expect(page.locator('.opening [data-person]')).toHaveText([
          'Lise Meitner',
          'Otto Robert Frisch',
        ]);
        await expect(page.locator('.opening a.button')).toHaveText(['DOI']);
      });
    },
  },
  {
    name: 'listing-and-bibtex',
    check: (open: Open) => {
      test('shows a paper that three records hold once, with what each says', async ({ page }) => {
        await open(page);
        await expect(page.locator('#publication-list [data-title]')).toHaveText([
          'A Paper of the Bibliography Alone',
          'On Difference Engines',
          'Notes Nobody Else Has',
        ]);
        await page.locator('#publication-list [data-title]', { hasText: 'Difference' }).click();
        await expect(page.locator('.opening .venue-line')).toContainText('Journal of Engines, 1843');
        await expect(page.locator('.opening a.button')).toHaveText(['arXiv', 'DOI', 'Code']);
        await expect(page.locator('.abstract-text')).toContainText('tabulate polynomials');
      });
    },
  },
]) {
  test.describe(`a site from ${name.replaceAll('-', ' ')}`, () => {
    test.describe.configure({ mode: 'serial' });
    let outDir: string;
    let server: { address: string; close(): Promise<void> };
    test.beforeAll(async () => {
      test.setTimeout(120_000);
      outDir = await mkdtemp(
        fileURLToPath(new URL(`../../node_modules/.offprint/${name}-`, import.meta.url)),
      );
      const contentDir = fileURLToPath(new URL(`../fixtures/sites/${name}`, import.meta.url));
      await buildSite({ outDir, basePath: '/offprint/', contentDir });
      server = await serveSite(outDir, '/offprint/');
    });
    test.afterAll(async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    });
    check((page, path = '') => page.goto(`${server.address}${path}`));
  });
}
