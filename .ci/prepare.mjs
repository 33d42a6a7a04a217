// @ts-check
// Makes a fresh clone ready: installs the packages of the lock file and, with `--browser`, a browser for the tests.
// Does nothing, and says nothing, when everything is there. Runs on any Node from 20 on, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old: Offprint needs Node 20 or later, see https://nodejs.org.`);
}

// Vite takes them for what ends a path, or stands for others; its message would be about the owner's documents.
const unreadable = /[#?*"]/.exec(root)?.[0];
if (unreadable) {
  fail(
    `The path of this folder has ${unreadable} in it, which the tools that build the site cannot read: ${root}\nRename the folder, or move it to another place.`,
  );
}

if (!packagesAreInstalled()) {
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const { status } = runNpm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0) fail('npm ci failed: see its messages above.');
}

if (process.argv.includes('--browser') && !(await findBrowser())) {
  console.log('Installing a browser for the tests …');
  installBrowser();
  if (!(await findBrowser())) {
    fail(
      'No browser could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH, and try again.',
    );
  }
}

/** Whether each package that the lock file requires on this machine stands in node_modules in the locked version. */
function packagesAreInstalled() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(installedFile)) return false;
  const locked = readPackages('package-lock.json');
  const installed = readPackages(installedFile);
  return Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path]?.version ?? (optional && version)) === version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} by folder */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

/** As Debian's root the distribution's package, which brings the libraries it needs; elsewhere Playwright's own. */
function installBrowser() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const options = { stdio: /** @type {const} */ ('inherit') };
    spawnSync('apt-get', ['update', '-qq'], options);
    const { status } = spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      options,
    );
    if (status === 0) return;
  }
  runNpm(['exec', '--no', '--', 'playwright', 'install', 'chromium']);
}

/** @param {string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
