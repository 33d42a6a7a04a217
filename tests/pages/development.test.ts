import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/xiong-wei/xiong-wei.txt', import.meta.url));

interface DevelopmentServer {
  address: string;
  /** Everything that it has printed. */
  output(): string;
  stop(): Promise<void>;
}

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let folder: string;
let document: string;
let server: DevelopmentServer;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-development-'));
  document = join(folder, 'listing.txt');
  await copyFile(fixture, document);
  server = await startDevelopmentServer(folder);
});

test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

test('an edit to a document shows in the open page', async ({ page }) => {
  await page.goto(server.address);
  await expect(
    page.getByRole('link', { name: 'DIVE: Taming DINO for Subject-Driven Video Editing' }),
  ).toBeVisible();
  await editDocument((text) => text.replace('DIVE: Taming DINO', 'DIVE: Taming the DINO'));
  await expect(
    page.getByRole('link', { name: 'DIVE: Taming the DINO for Subject-Driven Video Editing' }),
  ).toBeVisible();
});

test('a broken edit shows in terminal and browser, and its repair too, while the server stays up', async ({
  page,
}) => {
  await page.goto(server.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wei Xiong');
  const settings = join(folder, 'site.yaml');
  await writeFile(settings, 'titel: My papers\n');
  await expect(page.locator('vite-error-overlay')).toContainText('titel');
  expect(server.output()).toMatch(/site\.yaml:1:1 +error +unknown-key/);
  await page.reload();
  await expect(page.locator('vite-error-overlay')).toContainText('titel');
  await writeFile(settings, 'title: My papers\n');
  await expect(page).toHaveTitle('My papers');
});

async function editDocument(edit: (text: string) => string): Promise<void> {
  await writeFile(document, edit(await readFile(document, 'utf8')));
}

async function startDevelopmentServer(contentDir: string): Promise<DevelopmentServer> {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BASE_PATH: '/', CONTENT_DIR: contentDir },
    },
  );
  let output = '';
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output.replace(/\u001B\[\d+m/g, ''));
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('close', () => reject(new Error(`astro dev ended:\n${output}`)));
  });
  return {
    address,
    output: () => output,
    async stop() {
      child.kill();
      await closed;
    },
  };
}
