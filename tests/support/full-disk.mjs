// Loaded into a build by `--import`: the disk is full from the file on whose path holds `FULL_DISK_FROM`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const first = process.env['FULL_DISK_FROM'];
let isFull = false;

/** @param {unknown} file a path, an address or the descriptor of an open file */
function write(file) {
  const path = file instanceof URL ? file.pathname : String(file).replaceAll('\\', '/');
  isFull ||= first !== undefined && path.includes(first);
  if (!isFull) return;
  throw Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), { code: 'ENOSPC' });
}

/** @type {Map<number, unknown>} what was opened */
const paths = new Map();
const { openSync, writeSync, writeFileSync, copyFileSync } = fs;
const { writeFile, copyFile } = fs.promises;
Object.assign(fs, {
  /** @param {Parameters<typeof openSync>} all */
  openSync(...all) {
    const descriptor = openSync(...all);
    paths.set(descriptor, all[0]);
    return descriptor;
  },
  /** @param {[number, Uint8Array, ...number[]]} all */
  writeSync(...all) {
    write(paths.get(all[0]));
    return writeSync(...all);
  },
  /** @param {Parameters<typeof writeFileSync>} all */
  writeFileSync(...all) {
    write(all[0]);
    writeFileSync(...all);
  },
  /** @param {Parameters<typeof copyFileSync>} all */
  copyFileSync(...all) {
    write(all[1]);
    copyFileSync(...all);
  },
});
Object.assign(fs.promises, {
  /** @param {Parameters<typeof writeFile>} all */
  async writeFile(...all) {
    write(all[0]);
    await writeFile(...all);
  },
  /** @param {Parameters<typeof copyFile>} all */
  async copyFile(...all) {
    write(all[1]);
    await copyFile(...all);
  },
});
syncBuiltinESMExports();
