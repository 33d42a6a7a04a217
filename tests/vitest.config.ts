import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 20_000,
    // Modules keep nothing that another test could see: to load them once takes half the time.
    isolate: false,
  },
});
