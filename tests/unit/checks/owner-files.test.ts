import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('files that owners write', () => {
  it.each(['content/site.yaml', 'public/google123.html', 'public/slides/deck.js', 'README.md'])(
    'are held to no style, so that %s stops no deployment',
    async (file) => {
      const { ignored } = await getFileInfo(root + file, { ignorePath: `${root}.prettierignore` });
      expect(ignored).toBe(true);
    },
  );

  it.each(['content/talk.js', 'public/slides/deck.js', 'public/slides/deck.ts'])(
    'are no code of the project: %s is not linted',
    async (file) => {
      const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}.config/eslint.config.mjs` });
      expect(await eslint.isPathIgnored(root + file)).toBe(true);
    },
  );
});
