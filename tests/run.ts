import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm test`: all suites one after another, each to its end, then one line that counts their tests.

interface Counts {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const results = await mkdtemp(join(tmpdir(), 'offprint-tests-'));
const unitFile = join(results, 'unit.json');
const pagesFile = join(results, 'pages.json');

const suites = [
  {
    run: () =>
      runTool([
        'vitest/vitest.mjs',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitFile}`,
      ]),
    count: async (): Promise<Counts> => {
      const report = await readReport<{ numPassedTests: number; numTotalTests: number }>(unitFile);
      return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
    },
  },
  {
    run: () =>
      runTool(
        ['playwright/cli.js', 'test', '--config', 'tests/pages/playwright.config.ts', '--reporter=list,json'],
        {
          PLAYWRIGHT_JSON_OUTPUT_FILE: pagesFile,
        },
      ),
    count: async (): Promise<Counts> => {
      const { stats } = await readReport<{
        stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
      }>(pagesFile);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
    },
  },
];

const total: Counts = { passed: 0, failed: 0 };
for (const suite of suites) {
  const code = await suite.run();
  const counts = await suite.count().catch((): Counts => ({ passed: 0, failed: 1 }));
  total.passed += counts.passed;
  total.failed += counts.failed || (code === 0 ? 0 : 1);
}
await rm(results, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function runTool(
  [script, ...args]: string[],
  environment: Record<string, string> = {},
): Promise<number | null> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script as string), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => child.on('close', resolve));
}

async function readReport<Report>(file: string): Promise<Report> {
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}
