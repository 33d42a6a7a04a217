import { expect, test, type Page } from 'playwright/test';
import { openPage, pageKindNames } from '../support/page-kinds.ts';

// What the worker does is watched as well.
test.use({ serviceWorkers: 'allow' });

for (const kind of pageKindNames) {
  test(`a page may run and load nothing but what its own site holds: ${kind}`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await openPage(page, kind);
    expect(messages).toEqual([]);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    await expect(page.locator('meta[name="referrer"]')).toHaveCount(1);
    expect(await findInlineCode(page)).toEqual([]);
  });
}

test('markup that finds its way into a page does nothing', async ({ page }) => {
  await openPage(page, 'paper');
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
    const state = globalThis as unknown as { hostile?: boolean };
    const parsed = new DOMParser().parseFromString(
      `<img src="data:image/gif;base64,x" onerror="hostile = true">
       <a id="hostile-link" href="javascript:hostile = true">x</a>
       <p id="hostile-style" style="color: red">x</p>`,
      'text/html',
    );
    document.body.append(...parsed.body.childNodes);
    const attempts: Record<string, () => unknown> = {
      'markup as the content of an element': () => (document.body.innerHTML = '<b>x</b>'),
      'markup beside an element': () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      'a worker from elsewhere': () => new Worker('https://elsewhere.example/worker.js'),
      'a timer that runs text': () => setTimeout('hostile = true' as unknown as () => void),
    };
    const allowed = Object.entries(attempts).filter(([, attempt]) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    });
    const script = document.createElement('script');
    script.append('hostile = true');
    document.body.append(script);
    document.getElementById('hostile-link')?.click();
    await fetch('https://elsewhere.example/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return {
      ran: state.hostile ?? false,
      allowed: allowed.map(([name]) => name),
      colour: getComputedStyle(document.getElementById('hostile-style') as HTMLElement).color,
      violated: [...new Set(violated)].sort(),
    };
  });
  expect(outcome.ran).toBe(false);
  expect(outcome.allowed).toEqual([]);
  expect(outcome.colour).not.toBe('rgb(255, 0, 0)');
  expect(outcome.violated).toEqual(
    expect.arrayContaining([
      'connect-src',
      'img-src',
      'require-trusted-types-for',
      'script-src-attr',
      'style-src-attr',
    ]),
  );
});

/** Event handlers and styles in attributes, and links to code, as a page's HTML has them. */
function findInlineCode(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            name === 'style' ||
            (/^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
        )
        .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    ),
  );
}
