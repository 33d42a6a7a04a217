import { collectNetwork } from '../bibliography/network/coauthor-network.ts';
import { drawNetwork } from '../bibliography/network/draw-network.ts';
import { oncePerContent, readTopics } from './collections.ts';

/** Pixels that a drawing has on a screen from 640 pixels on, and on a phone. */
const wideScreen = 720;
const narrowScreen = 340;

/** Who writes with whom, and the drawing of it; nothing where nobody does, or the site shows no people. */
export const readNetwork = oncePerContent(async ({ publications, people, site }) => {
  const network = collectNetwork(publications, people);
  if (!site.show.people || network.collaborations.length === 0) return undefined;
  const topics = await readTopics();
  return {
    network,
    drawing: drawNetwork(network, publications, topics, wideScreen),
    narrowDrawing: drawNetwork(network, publications, topics, narrowScreen),
  };
});
