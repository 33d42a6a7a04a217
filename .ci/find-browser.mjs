// @ts-check
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The browser that tests drive: the one that `CHROMIUM_PATH` names, else Playwright's own, else one on the PATH.
 *
 * @returns {Promise<string | undefined>} its path, or nothing when there is none
 */
export async function findBrowser() {
  const { chromium } = await import('playwright');
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...onPath(names)].find(isExecutable);
}

/**
 * Firefox as its maker or a distribution gives it out: the one that `FIREFOX_PATH` names, else one on the PATH.
 *
 * @returns {string | undefined} its path, or nothing when there is none
 */
export function findFirefox() {
  return [process.env.FIREFOX_PATH, ...onPath(['firefox', 'firefox-esr'])].find(isExecutable);
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @param {string | undefined} path */
function isExecutable(path) {
  if (path === undefined) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
