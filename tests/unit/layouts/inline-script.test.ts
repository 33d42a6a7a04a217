import { expect, test } from 'vitest';
import { inlineScript } from '../../../src/layouts/inline-script.ts';

test('an inline script loses comments and indentation, and keeps its code', () => {
  const source = "// @ts-check\n/** @type {any} */ (window).x = '//';\nif (a) {\n  // Why.\n  b();\n}\n";
  expect(inlineScript(source)).toBe("(window).x = '//';\nif (a) {\nb();\n}");
});
