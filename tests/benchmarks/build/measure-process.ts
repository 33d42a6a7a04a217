import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProcessCost {
  wallSeconds: number;
  /** Of all its processes and threads, user and system. */
  cpuSeconds: number;
  peakMegabytes: number;
}

/** Runs a command to its end, measured by GNU time. @throws with what it printed when it fails */
export function measureProcess(
  command: readonly [string, ...string[]],
  options: { cwd: string; environment?: Record<string, string> },
): ProcessCost {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-time-'));
  const report = join(folder, 'time');
  const { status, stdout, stderr, error } = spawnSync(
    '/usr/bin/time',
    ['-f', '%e %U %S %M', '-o', report, ...command],
    {
      cwd: options.cwd,
      env: { ...process.env, ...options.environment },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  if (error)
    throw new Error('GNU time is needed at /usr/bin/time (Debian’s package `time`).', { cause: error });
  if (status !== 0)
    throw new Error(`${command.join(' ')} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  rmSync(folder, { recursive: true });
  return { wallSeconds: wall, cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
}
