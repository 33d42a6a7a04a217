import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';
import { findFirefox } from '../../.ci/find-browser.mjs';
import { exceptionPatterns } from '../firefox/exceptions.ts';
import chromium from './playwright.config.ts';

const firefox = findFirefox();
if (firefox === undefined) throw new Error('No Firefox found. Install it, or name it in FIREFOX_PATH.');
if (process.platform === 'win32')
  throw new Error('On Windows, Playwright cannot start a script as its browser.');
process.env['FIREFOX_PATH'] = firefox;

/** The same tests in Firefox, which Playwright drives by the browsers’ common protocol, WebDriver BiDi. */
export default defineConfig({
  ...chromium,
  timeout: 90_000,
  // Over this protocol an event is lost once in some hundred tests, and what waits for it waits in vain: the report names it as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  grepInvert: exceptionPatterns(),
  reporter: [['list'], ['../firefox/exceptions-reporter.ts']],
  use: {
    ...chromium.use,
    browserName: 'firefox',
    reuseContext: false,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: fileURLToPath(new URL('../firefox/firefox-with-media.ts', import.meta.url)),
      args: ['--remote-allow-system-access'],
      firefoxUserPrefs: {
        // A page that Firefox keeps in memory comes back without the `load` event that Playwright’s `goBack` waits for.
        'browser.sessionhistory.max_total_viewers': 0,
        // Playwright does not pass the wish for less motion on. Tests that have none are quicker with it.
        'ui.prefersReducedMotion': 1,
        'messaging-system.rsexperimentloader.enabled': false,
      },
    },
  },
});
