import type { Page } from 'playwright/test';

/** One page of each kind, by its path below the base path. The paper has mathematics in it, the person two papers or more. */
export const pageKinds = {
  home: './',
  results: './?q=zhang',
  paper: './papers/logarithmic-regret-for-online-kl-regularized-reinforcement-learning/',
  person: './people/tong-zhang/',
  owner: './people/wei-xiong/',
  people: './people/',
  lost: './404.html',
} as const;

export type PageKind = keyof typeof pageKinds;
export const pageKindNames = Object.keys(pageKinds) as PageKind[];

/** Opens every abstract and author list. */
export async function unfoldPage(page: Page): Promise<void> {
  await page
    .locator('main details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
}

/** Opens a page and waits until its fonts, and results where it shows some, are there. */
export async function openPage(page: Page, kind: PageKind): Promise<void> {
  await page.goto(pageKinds[kind]);
  if (kind === 'results') await page.locator('[data-results] mark').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}
