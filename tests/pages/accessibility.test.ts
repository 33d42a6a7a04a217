import { expect, test, type Page } from 'playwright/test';
import { findViolationsInAllColours } from '../support/accessibility.ts';
import { openPage, pageKindNames, unfoldPage } from '../support/page-kinds.ts';

/** States of a page beyond the page as it comes, which `layout.test.ts` looks at. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'results of a search': (page) => openPage(page, 'results'),
  'a search that finds nothing': async (page) => {
    await page.goto('./?q=qqqqxxxx');
    await expect(page.locator('[data-summary]')).toHaveText(/Nothing matches/);
  },
  'filters of a search': async (page) => {
    await openPage(page, 'results');
    await page.getByRole('button', { name: 'Filter' }).click();
    await expect(page.getByRole('combobox', { name: 'Year' })).toBeVisible();
  },
  'results to tick': async (page) => {
    await openPage(page, 'results');
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    await page.locator('[data-results]').getByRole('checkbox').first().check();
  },
  'a search whose list cannot be fetched': async (page) => {
    await page.route('**/search.json', (route) => route.abort());
    await page.goto('./?q=zhang');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'the dialog over a paper': async (page) => {
    await openPage(page, 'paper');
    await page.keyboard.press('/');
    const box = page.getByRole('dialog').getByRole('searchbox');
    await box.fill('zhang');
    await page.getByRole('dialog').locator('mark').first().waitFor();
  },
  'authors and abstracts unfolded': async (page) => {
    await openPage(page, 'owner');
    await unfoldPage(page);
  },
  'the dialog when nothing matches, with its tips open': async (page) => {
    await openPage(page, 'paper');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('qqqqxxxx');
    await page.getByRole('dialog').getByRole('button', { name: 'Tips' }).click();
    await expect(page.getByText('What you can type')).toBeVisible();
  },
  'the citation box in another style, once copied': async (page) => {
    await openPage(page, 'paper');
    await page.getByRole('radio', { name: 'APA' }).check();
    await page.locator('.cite').getByRole('button', { name: 'Copy' }).click();
    await expect(page.locator('#reference-apa')).toBeVisible();
  },
  'all topics': (page) => page.goto('./topics/').then(() => undefined),
  'the papers of a topic': async (page) => {
    await page.goto('./topics/');
    await page.locator('main a[href*="/topics/"]').first().click();
    await expect(page).toHaveURL(/\/topics\/.+/);
  },
  'the network with its table open': async (page) => {
    await page.goto('./network/');
    await page.getByText('The same as a table').click();
  },
  'the way from one person to another': async (page) => {
    await page.goto('./people/?from=Quanquan+Gu&to=Jiawei+Han');
    await expect(page.getByRole('status').filter({ hasText: 'steps apart' })).toBeVisible();
  },
  'no way from one person to another': async (page) => {
    await page.goto('./people/?from=nobody+at+all&to=Jiawei+Han');
    await expect(page.getByText('Nobody here is named')).toBeVisible();
  },
  'pictures of the years with their table open': async (page) => {
    await openPage(page, 'owner');
    await page.getByText('As a table').first().click();
  },
  'no network': async (page) => {
    await page.goto('./offline/');
  },
};

for (const [state, enter] of Object.entries(states)) {
  test(`axe finds nothing wrong in any scheme or colours: ${state}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await enter(page);
    expect(await findViolationsInAllColours(page)).toEqual([]);
  });

  test(`at 320 px and with text twice the size, nothing is cut off or scrolls sideways: ${state}`, async ({
    page,
  }) => {
    await enter(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findCutOff(page), '320 px').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await findCutOff(page), '200 %').toEqual([]);
  });
}

for (const kind of pageKindNames) {
  test(`with forced colours, whatever has the focus shows it by an outline: ${kind}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openPage(page, kind);
    const unmarked = await findByTab(page, () => {
      const element = document.activeElement as Element;
      // The focus of what is drawn as another element is shown there.
      const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
      return [element, label].every((shown) => {
        if (!shown) return true;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        return outlineStyle === 'none' || outlineWidth === '0px';
      });
    });
    expect(unmarked).toEqual([]);
  });

  test(`everything that can be pressed is large enough, and reached by Tab with a visible focus: ${kind}`, async ({
    page,
  }) => {
    // Without the smooth scroll, in which what is reached is on its way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(page, kind);
    expect(await findSmallTargets(page)).toEqual([]);
    const unseen = await findByTab(page, () => {
      const element = document.activeElement as Element;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const hasMark = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      const { top, bottom } = element.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight;
      return !hasMark || !isInView;
    });
    expect(unseen).toEqual([]);
  });
}

test('with forced colours, what is drawn by colour alone keeps a border or an outline', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, 'results');
  const mark = page.locator('[data-results] mark').first();
  const [own, around] = await mark.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(own).not.toBe(around);
  await page.getByRole('searchbox').focus();
  await expect(page.getByRole('searchbox')).not.toHaveCSS('outline-style', 'none');
  await page.getByRole('button', { name: 'Filter' }).click();
  await expect(page.getByRole('button', { name: 'Filter' })).toHaveCSS('text-decoration-thickness', '3px');
  await openPage(page, 'people');
  await expect(page.locator('.masthead a[aria-current]')).toHaveCSS('text-decoration-line', 'underline');
  await openPage(page, 'paper');
  const backgroundOf = (name: string): Promise<string> =>
    page
      .locator('.cite-choices label')
      .filter({ hasText: name })
      .evaluate((label) => getComputedStyle(label).backgroundColor);
  expect(await backgroundOf('BibTeX')).not.toBe(await backgroundOf('APA'));
});

test('with less motion asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const kind of ['home', 'results', 'paper'] as const) {
    await openPage(page, kind);
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter((animation) => {
          const { duration } = animation.effect?.getComputedTiming() ?? {};
          return animation.playState === 'running' && Number(duration) > 10;
        }).length,
    );
    expect(moving, kind).toBe(0);
  }
});

/** The page's width beyond the window's, and elements whose text is cut off by their own box. */
function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} of ${clientWidth} px wide`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, dialog *, footer *')]
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only, select, math, svg'))
      .filter((element) => {
        const { overflowX, textOverflow, clipPath } = getComputedStyle(element);
        // Text for screen readers alone.
        if (clipPath === 'inset(50%)') return false;
        return (
          (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis') &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
    return [...wide, ...cut];
  });
}

/**
 * Buttons and fields under 24 by 24 px, and links that are not part of a line of text and not spaced out either.
 * Source: WCAG 2.2, criterion 2.5.8 with its exceptions “inline” and “spacing”.
 */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const targets = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip-link'),
    );
    const boxes = targets.map((element) => element.getBoundingClientRect());
    return targets
      .filter((element, at) => {
        const { width, height, x, y } = boxes[at] as DOMRect;
        if (width >= least && height >= least) return false;
        if (getComputedStyle(element).display === 'inline') return false;
        const [centreX, centreY] = [x + width / 2, y + height / 2];
        return boxes.some((other, index) => {
          if (index === at) return false;
          const distanceX = Math.max(other.left - centreX, 0, centreX - other.right);
          const distanceY = Math.max(other.top - centreY, 0, centreY - other.bottom);
          return Math.hypot(distanceX, distanceY) < least / 2;
        });
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What Tab reaches from the top of a page, 25 stops at most, and where the page says that something is wrong with it. */
async function findByTab(page: Page, isWrong: () => boolean): Promise<string[]> {
  const found: string[] = [];
  await page.locator('body').focus();
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return !element || element === document.body ? undefined : element.outerHTML.slice(0, 120);
    });
    if (focused === undefined) break;
    if (await page.evaluate(isWrong)) found.push(focused);
  }
  return found;
}
