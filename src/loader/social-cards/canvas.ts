import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as Skia from '@napi-rs/canvas';

/** Skia, which is a program for each kind of machine. */
export type Canvas = typeof Skia;
export type Context = ReturnType<InstanceType<Canvas['Canvas']>['getContext']>;

/** Fonts by their files in the typefaces' packages; a letter is taken from the first that has it. */
const typefaces = {
  serif: { folder: '@fontsource-variable/source-serif-4', file: 'source-serif-4-{script}-opsz-normal.woff2' },
  sans: { folder: '@fontsource-variable/inter', file: 'inter-{script}-wght-normal.woff2' },
} as const;
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

export type Typeface = keyof typeof typefaces;

let loaded: { canvas: Canvas | undefined } | undefined;

/** Skia with the site's typefaces; `undefined` on a machine that it was not made for. */
export function loadCanvas(): Canvas | undefined {
  loaded ??= { canvas: load() };
  return loaded.canvas;
}

/** A font of the site's typeface as the canvas takes it. What it lacks comes from fonts of the machine. */
export function fontOf(typeface: Typeface, weight: number, size: number): string {
  return `${weight} ${size}px ${scripts.map((script) => `"${alias(typeface, script)}"`).join(', ')}`;
}

function load(): Canvas | undefined {
  // Not an import: a bundle cannot hold a program of the machine's.
  const require = createRequire(resolve('package.json'));
  let canvas: Canvas;
  try {
    canvas = require('@napi-rs/canvas') as Canvas;
  } catch {
    return undefined;
  }
  for (const typeface of Object.keys(typefaces) as Typeface[]) {
    const { folder, file } = typefaces[typeface];
    for (const script of scripts) {
      const path = require.resolve(`${folder}/files/${file.replace('{script}', script)}`);
      canvas.GlobalFonts.register(readFileSync(path), alias(typeface, script));
    }
  }
  return canvas;
}

function alias(typeface: Typeface, script: string): string {
  return `offprint ${typeface} ${script}`;
}
