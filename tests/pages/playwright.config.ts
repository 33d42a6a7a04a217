import { defineConfig } from 'playwright/test';
import { findBrowser } from '../../.ci/find-browser.mjs';

const executablePath = await findBrowser();

/** The site is built and served by `global-setup.ts`, which leaves its address in the environment. */
export default defineConfig({
  testDir: '.',
  globalSetup: './global-setup.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  use: {
    // A third less time. Between tests Playwright empties cookies, storage and cache and undoes what a test did to the page, but
    // it does not take back permissions.
    reuseContext: true,
    // A worker would answer what a test means to answer itself. `offline.test.ts` and others let it in.
    serviceWorkers: 'block',
    baseURL: process.env['OFFPRINT_TEST_ADDRESS'],
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
