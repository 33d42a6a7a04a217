import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeCard, type SocialCard } from '../../citations/social-card.ts';
import { loadCanvas } from './canvas.ts';
import { cardDesign, drawCard } from './draw-card.ts';
import { hasLetters } from './missing-letters.ts';

const folder = resolve('node_modules', '.astro', 'offprint', 'cards');
/** A card that no build has drawn for so long is of a paper that was changed or is gone. */
const keptForMs = 60 * 24 * 60 * 60 * 1000;

/** Whether a card can be drawn here: there is a canvas for the machine, and a font for each letter. */
export function isDrawable(card: SocialCard): boolean {
  const canvas = loadCanvas();
  return canvas !== undefined && hasLetters(`${describeCard(card)} ${card.siteTitle}`, canvas);
}

/** The card as a PNG, drawn once and kept by what it says among what Astro keeps between builds. */
export async function cardImage(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = loadCanvas();
  if (!canvas) throw new Error('Cards cannot be drawn on this machine.');
  await (folderMade ??= prepareFolder());
  const versions = [cardDesign, process.platform, process.arch];
  const name = createHash('sha256')
    .update(JSON.stringify([card, versions]))
    .digest('hex');
  const file = join(folder, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const image = await drawCard(card, canvas);
  // Whole or not at all: another build may run beside this one.
  const written = `${file}.${process.pid}`;
  await writeFile(written, image);
  await rename(written, file);
  return image;
}

let folderMade: Promise<void> | undefined;

async function prepareFolder(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > keptForMs) await rm(file, { force: true });
  }
}
