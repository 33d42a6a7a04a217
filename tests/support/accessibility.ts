import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those of axe's category of colours, but for the one that asks for more than level AA. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page as it is now: the rule and the elements that break it, one string each. */
export function findAccessibilityViolations(page: Page): Promise<string[]> {
  return runAxe(page, {});
}

/**
 * What axe finds wrong with a page in any way in which it is shown on a screen: all rules in the light scheme, and in the others those
 * on colours, since the elements are the same. The page is left in the last.
 */
export async function findViolationsInAllColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  const found = await runAxe(page, {});
  for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const violations = await runAxe(page, { runOnly: { type: 'rule', values: colourRules } });
    found.push(...violations.map((violation) => `${JSON.stringify(media)}: ${violation}`));
  }
  return found;
}

async function runAxe(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource);
  const { violations } = await page.evaluate(
    (asked) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(asked),
    { ...options, resultTypes: ['violations'] } satisfies RunOptions as RunOptions,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id} (${help}): ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
