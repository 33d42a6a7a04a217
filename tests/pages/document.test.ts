import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';

interface Paper {
  title: string;
  authors: string[];
  abstract: string;
}

/** The ten papers as the document has them, read by its lines alone. */
const document = readFileSync(new URL('../fixtures/xiong-wei/xiong-wei.txt', import.meta.url), 'utf8');
const papers = readPapers(document.split('\n').slice(1));

test('the document has ten papers with 76 author names', () => {
  expect(papers).toHaveLength(10);
  expect(papers.flatMap(({ authors }) => authors)).toHaveLength(76);
});

test('home lists the papers in the document’s order', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#publication-list [data-title]')).toHaveText(papers.map(({ title }) => title));
});

for (const { title, authors, abstract } of papers) {
  test(`the page of “${title}” says what the document says`, async ({ page }) => {
    await openPaper(page, title);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await page.locator('.paper .authors [data-person]').allTextContents()).toEqual(authors);
    expect(await readSource(page, '.paper .abstract-text')).toBe(abstract);
  });
}

test('the two formulas of the regret paper are MathML', async ({ page }) => {
  await openPaper(page, 'Logarithmic Regret for Online KL-Regularized Reinforcement Learning');
  const formulas = page.locator('.abstract-text math');
  await expect(formulas).toHaveCount(2);
  await expect(formulas.locator('annotation')).toHaveText([
    String.raw`\mathcal{O}\big(\eta\log (N_{\mathcal R} T)\cdot d_{\mathcal R}\big)`,
    String.raw`\eta, N_{\mathcal R},T,d_{\mathcal R}`,
  ]);
  await expect(formulas.first().locator('mi').first()).toBeVisible();
});

test('the citation of the regret paper shows its keys and no macro', async ({ page }) => {
  await openPaper(page, 'Logarithmic Regret for Online KL-Regularized Reinforcement Learning');
  const abstract = page.locator('.abstract-text');
  await expect(abstract).toContainText('[xiong2024iterative, xie2024exploratory, zhao2024sharp]');
  await expect(abstract).not.toContainText('citep');
});

for (const [title, addresses] of [
  ['DIVE: Taming DINO for Subject-Driven Video Editing', ['https://dino-video-editing.github.io']],
  [
    'RLHF Workflow: From Reward Modeling to Online RLHF',
    ['https://github.com/RLHFlow/RLHF-Reward-Modeling', 'https://github.com/RLHFlow/Online-RLHF'],
  ],
] as const) {
  test(`the web addresses of “${title}” are links in text, page and list`, async ({ page }) => {
    await page.goto('./');
    const entry = page.locator('.entry', { hasText: title });
    for (const address of addresses) await expect(entry.locator(`a.button[href="${address}"]`)).toBeVisible();
    await openPaper(page, title);
    for (const address of addresses) {
      await expect(page.locator(`.abstract-text a[href="${address}"]`)).toHaveText(address);
      await expect(page.locator(`.opening a.button[href="${address}"]`)).toBeVisible();
    }
  });
}

async function openPaper(page: Page, title: string): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await expect(page).toHaveURL(/\/papers\/[^/]+\/$/);
}

/** The text of an element with each formula put back as its TeX source. */
function readSource(page: Page, selector: string): Promise<string> {
  return page.locator(selector).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const math of copy.querySelectorAll('math')) {
      math.replaceWith(`$${math.querySelector('annotation')?.textContent}$`);
    }
    return (copy.textContent ?? '').trim();
  });
}

function readPapers(lines: string[]): Paper[] {
  return Array.from({ length: Math.floor(lines.length / 3) }, (_, index) => {
    const [title, authorLine, abstract] = lines.slice(index * 3) as [string, string, string];
    const parts = authorLine.split(', ');
    return {
      title,
      authors: parts.flatMap((part, at) => (at % 2 === 0 ? [`${parts[at + 1]} ${part}`] : [])),
      abstract: abstract
        .trim()
        .replace(/ ?\\citep\{([^}]*)\}/g, (_match, keys: string) => ` [${keys.split(/,\s*/).join(', ')}]`),
    };
  });
}
