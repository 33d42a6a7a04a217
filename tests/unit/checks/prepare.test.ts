import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('a folder whose path the tools cannot read is named before anything is installed', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'offprint-prepare-'));
  const clone = join(parent, 'C# papers');
  try {
    await cp(fileURLToPath(new URL('../../../.ci', import.meta.url)), join(clone, '.ci'), {
      recursive: true,
    });
    const { status, stderr } = spawnSync(process.execPath, [join(clone, '.ci', 'prepare.mjs')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('has # in it');
    expect(stderr).toContain('Rename the folder');
  } finally {
    await rm(parent, { recursive: true });
  }
});
