import { linearChannels, toHex, toOklch } from './oklch.ts';

/** The backgrounds on which the accent colour stands as text; `tokens.css` holds the same values. */
export const surfaces = {
  light: { page: '#fdfcfa', raised: '#f5f2ec' },
  dark: { page: '#171614', raised: '#211f1c' },
} as const;

/** WCAG 2.2 asks for 4.5 (criterion 1.4.3, level AA); the rest is for tints that lie over a surface. */
const leastContrast = 5.5;
const lightnessStep = 0.01;

/** An owner's accent in the shades that are readable as text in either colour scheme. */
export interface AccentShades {
  light: string;
  dark: string;
}

/**
 * Makes an accent readable: darker for light surfaces, lighter for dark ones, no further than needed and with its hue
 * kept. A colour that is readable already stays as it is.
 *
 * @param accent `#rrggbb`
 */
export function accentShades(accent: string): AccentShades {
  if (last?.accent !== accent) last = { accent, shades: computeShades(accent) };
  return last.shades;
}

/** A site has one accent, and asks for its shades on each of ten thousand pages. */
let last: { accent: string; shades: AccentShades } | undefined;

function computeShades(accent: string): AccentShades {
  return {
    light: shadeUntilReadable(accent, -lightnessStep, Object.values(surfaces.light)),
    dark: shadeUntilReadable(accent, lightnessStep, Object.values(surfaces.dark)),
  };
}

/** Contrast ratio of two colours, from 1 to 21. Source: WCAG 2.2, “contrast ratio” and “relative luminance”. */
export function contrastRatio(a: string, b: string): number {
  const [darker, lighter] = [relativeLuminance(a), relativeLuminance(b)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

function shadeUntilReadable(accent: string, step: number, backgrounds: readonly string[]): string {
  const colour = toOklch(accent);
  let shade = accent.toLowerCase();
  let lightness = colour.lightness;
  while (!isReadable(shade, backgrounds) && lightness + step > 0 && lightness + step < 1) {
    lightness += step;
    shade = toHex({ ...colour, lightness });
  }
  return shade;
}

function isReadable(colour: string, backgrounds: readonly string[]): boolean {
  return backgrounds.every((background) => contrastRatio(colour, background) >= leastContrast);
}

function relativeLuminance(colour: string): number {
  const [red, green, blue] = linearChannels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
