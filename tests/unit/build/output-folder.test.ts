import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputFolder, OutputNotFolderError, stagingFolder } from '../../../src/build/output-folder.ts';

describe('the folder that a build writes', () => {
  let parent: string;
  beforeEach(async () => {
    parent = await realpath(await mkdtemp(join(tmpdir(), 'offprint-output-')));
  });
  afterEach(() => rm(parent, { recursive: true }));

  it('is the one that a link leads to, so that the link stays', async () => {
    await mkdir(join(parent, 'served'));
    // A junction, which Windows lets everybody make.
    await symlink(join(parent, 'served'), join(parent, 'dist'), 'junction');
    expect(outputFolder(pathToFileURL(`${join(parent, 'dist')}/`))).toBe(join(parent, 'served'));
  });

  it('is the folder itself, whether or not it is there yet', async () => {
    const folder = join(parent, 'dist');
    expect(outputFolder(pathToFileURL(`${folder}/`))).toBe(folder);
    await mkdir(folder);
    expect(outputFolder(pathToFileURL(`${folder}/`))).toBe(folder);
  });

  it('is no file, which would be lost', async () => {
    const file = join(parent, 'notes.txt');
    await writeFile(file, 'mine');
    expect(() => outputFolder(pathToFileURL(`${file}/`))).toThrow(OutputNotFolderError);
  });

  it('has the folder of the build beside it, on its file system', () => {
    expect(stagingFolder(join(parent, 'not/yet/dist'), join(parent, 'cache'))).toBe(
      join(parent, 'not/yet/.dist.new'),
    );
  });
});
