/**
 * A colour by lightness (0 black to 1 white), chroma (0 grey, up to about .4) and hue (radians): evenly spaced for the eye.
 * Source of all figures: Björn Ottosson, “A perceptual color space for image processing” (Oklab), 2020.
 */
export interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

type Triple = [number, number, number];

/** @param colour `#rrggbb` */
export function toOklch(colour: string): Oklch {
  const [red, green, blue] = linearChannels(colour);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    lightness: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** As `#rrggbb`; a colour that screens cannot show (sRGB) becomes paler until they can. */
export function toHex({ lightness, chroma, hue }: Oklch): string {
  for (let shown = chroma; shown > 0.001; shown -= 0.002) {
    const channels = toLinear(lightness, shown * Math.cos(hue), shown * Math.sin(hue));
    if (channels.every((value) => value >= -0.0005 && value <= 1.0005)) return hexOf(channels);
  }
  return hexOf(toLinear(lightness, 0, 0));
}

/** Red, green and blue in linear light, from 0 to 1. Source: IEC 61966-2-1 (sRGB). */
export function linearChannels(colour: string): Triple {
  return [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;
}

function toLinear(lightness: number, a: number, b: number): Triple {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function hexOf(channels: Triple): string {
  const digits = channels.map((value) => {
    const share = Math.min(1, Math.max(0, value));
    const encoded = share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
