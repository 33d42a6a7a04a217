// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms of `src/` in the direction in which data flows: a room imports from itself and from rooms before it. */
const rooms = ['publications', 'diagnostics', 'documents', 'bibliography', 'citations', 'search', 'loader'];
/** Around `astro build`; pages know nothing of it. */
const buildRoom = 'build';
const views = ['pages', 'layouts', 'components', 'styles'];
const ending = '{ts,mjs,astro}';

/** @param {string[]} folders @param {string} message */
function forbidFolders(folders, message) {
  return folders.map((folder) => ({ regex: `^(\\.\\./)+${folder}/`, message }));
}

const noNode = {
  regex: '^node:',
  message: 'Only loader/ reads files and the environment; pure rooms take values as arguments.',
};
const noAstro = {
  regex: '^astro(:|/|$)',
  message:
    'Astro stays in loader/, content.config.ts and the views, so that this room runs in plain Node and in tests.',
};

const roomRules = rooms.map((room, index) => ({
  files: [`src/${room}/**/*.${ending}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...forbidFolders(
            [...rooms.slice(index + 1), ...views, 'browser', buildRoom],
            `Data flows one way: ${room}/ may not know what comes after it (see ARCHITECTURE.md).`,
          ),
          ...(room === 'loader' ? [] : [noNode, noAstro]),
          ...(room === 'search'
            ? [
                {
                  regex: '^zod',
                  message: 'search/ is sent to the browser, where every byte counts: check values by hand.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.dist.*/', '.astro/', 'node_modules/', 'content/', 'public/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Indexed access may be undefined by its type; where a loop's bounds say otherwise, `!` is how to write it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...roomRules,
  {
    files: views.map((view) => `src/${view}/**/*.${ending}`),
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            noNode,
            ...forbidFolders(
              ['documents'],
              'Pages ask collections; how documents are written is not their concern.',
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['src/browser/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            noNode,
            noAstro,
            ...forbidFolders(
              [...rooms.filter((room) => room !== 'search'), ...views],
              'browser/ imports search/ only: everything else would be sent to every visitor.',
            ),
          ],
        },
      ],
    },
  },
  {
    files: [...rooms.filter((room) => room !== 'loader').map((room) => `src/${room}/**/*.ts`)],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'localStorage', 'navigator', 'location'].map((name) => ({
          name,
          message: 'The DOM lives in browser/ alone.',
        })),
        {
          name: 'process',
          message: 'Only loader/ reads files and the environment; pure rooms take values as arguments.',
        },
      ],
    },
  },
  {
    files: ['.ci/**', 'tests/**', 'src/loader/validate.ts', 'src/loader/import/run.ts'],
    rules: { 'no-console': 'off' },
  },
);
