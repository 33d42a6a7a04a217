import { fileURLToPath } from 'node:url';
import { buildSite } from '../support/build-site.ts';
import { pageKindNames, pageKinds } from '../support/page-kinds.ts';
import { serveSite } from '../support/static-server.ts';
import { WebKit } from './web-driver.ts';

// `npm run test:webkit`: what a visitor does most, in WebKit's engine. Not all page tests: Playwright's own WebKit is
// a build of its own, which distributions have none of.

const outDir = fileURLToPath(new URL('../../node_modules/.offprint/webkit-site', import.meta.url));
const contentDir = fileURLToPath(new URL('../fixtures/xiong-wei', import.meta.url));
await buildSite({ outDir, basePath: '/offprint/', contentDir });
const server = await serveSite(outDir, '/offprint/');
const browser = await WebKit.start();

const heading = 'document.querySelector("h1").textContent';
const found =
  '[...document.querySelectorAll("[data-results] [data-title]")].map((title) => title.textContent)';

const tests: Record<string, () => Promise<void>> = {
  'home lists every paper': async () => {
    await open('./');
    await browser.until('document.querySelectorAll("#publication-list [data-paper][id]").length === 10');
  },
  'the search finds a paper by a title with a typo': async () => {
    await open('./');
    await browser.type('motion forcasting', 'input[type=search]');
    await browser.until(`${found}.join() === "Motion Forecasting for Autonomous Vehicles: A Survey"`);
    await browser.until('new URLSearchParams(location.search).get("q") === "motion forcasting"');
  },
  'a shared search shows the coauthor and four papers': async () => {
    await open('./?q=Zhang, Tong');
    await browser.until(`${found}.length === 4`);
    await browser.until('document.querySelector("[data-people] a").textContent.trim() === "Tong Zhang"');
  },
  'a result leads to the paper, and back leads to the results': async () => {
    await open('./?q=dino');
    await browser.until(`${found}.length === 1`);
    await browser.click('[data-results] [data-title]');
    await browser.until(`/^DIVE/.test(${heading}.trim())`);
    await browser.evaluate('history.back();');
    await browser.until(`${found}.length === 1`);
  },
  'a paper has its formulas, and its citation behind a tab': async () => {
    await open(pageKinds.paper);
    await browser.until('document.querySelector("math").getBoundingClientRect().width > 5');
    await browser.until('/^@/.test(document.querySelector("#bibtex").textContent)');
  },
  'a person has their papers': async () => {
    await open(pageKinds.person);
    await browser.until(`${heading}.trim() === "Tong Zhang"`);
    await browser.until('document.querySelectorAll("[data-paper][id]").length === 4');
  },
  'the dialog opens with /, searches, and closes with its button': async () => {
    await open(pageKinds.paper);
    await browser.type('/');
    await browser.until('document.activeElement.matches("dialog[open] input[type=search]")');
    await browser.type('dino');
    await browser.until(`${found}.length === 1`);
    await browser.evaluate(
      '[...document.querySelectorAll("dialog button")].find((button) => /Close/.test(button.textContent + button.ariaLabel)).click();',
    );
    await browser.until('!document.querySelector("dialog[open]")');
  },
  'the theme goes to light and dark, and holds on the next page': async () => {
    await open('./');
    const background = 'return getComputedStyle(document.documentElement).backgroundColor;';
    await browser.click('theme-switch button');
    const light = await browser.evaluate<string>(background);
    await browser.click('theme-switch button');
    await browser.until('document.documentElement.dataset.theme === "dark"');
    const dark = await browser.evaluate<string>(background);
    if (light === dark) throw new Error(`Light and dark are both ${light}.`);
    await open('./people/');
    if ((await browser.evaluate<string>(background)) !== dark) throw new Error('The next page is not dark.');
    await browser.evaluate('localStorage.clear();');
  },
  'a service worker takes care of the site': async () => {
    await open('./');
    await browser.evaluate(
      'void navigator.serviceWorker.ready.then(({ active }) => (window.worker = active));',
    );
    await browser.until('window.worker?.state === "activated"');
    await browser.evaluate('void caches.keys().then((names) => (window.stored = names));');
    await browser.until('window.stored?.some((name) => / core /.test(name))');
  },
};
for (const kind of pageKindNames) {
  tests[`nothing is refused by the Content-Security-Policy, and nothing is wider than the window: ${kind}`] =
    async () => {
      await open(pageKinds[kind]);
      // Refused resources leave a mark: a sheet without rules, a font that failed, a script that set up no element.
      await browser.until('document.fonts.status === "loaded"');
      await browser.until('[...document.styleSheets].every((sheet) => sheet.cssRules.length > 0)');
      await browser.until('![...document.fonts].some((font) => font.status === "error")');
      await browser.until('document.querySelector("theme-switch button").checkVisibility()');
      await browser.until('document.documentElement.scrollWidth <= document.documentElement.clientWidth');
    };
}

let failed = 0;
for (const [name, run] of Object.entries(tests)) {
  try {
    await run();
    console.log(`  ✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`  ✘ ${name}\n    ${(error as Error).message}`);
  }
}
await browser.stop();
await server.close();
console.log(`${Object.keys(tests).length - failed} passed, ${failed} failed in WebKit`);
process.exitCode = failed === 0 ? 0 : 1;

function open(path: string): Promise<void> {
  return browser.open(new URL(path, server.address).href);
}
