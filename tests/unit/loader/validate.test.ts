import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function validate(folder: string, ...options: string[]) {
  return spawnSync(process.execPath, ['src/loader/validate.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: `tests/fixtures/${folder}`, GITHUB_ACTIONS: '' },
  });
}

describe('npm run validate', () => {
  it('gives a draft of people.yaml alone, so that it can be written into the file', () => {
    const { stdout, stderr, status } = validate('content/documents-contradict-each-other', '--people');
    expect(stdout).toMatch(/^# A draft [^\n]+\n- name: "Ada Lovelace"\n {2}same: \["A. Lovelace"\]\n/);
    expect(stderr).toContain('contradicting-records');
    expect(status).toBe(0);
  });

  it('gives JSON alone, and ends with 1 where there is an error', () => {
    const { stdout, stderr, status } = validate('content/two-people-are-the-owner', '--format', 'json');
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ severity: 'error' }));
    expect(stderr).toContain('1 error');
    expect(status).toBe(1);
  });
});
