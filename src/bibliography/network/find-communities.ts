import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { CoauthorNetwork } from './coauthor-network.ts';

/** More than these are no groups that a reader tells apart by colour. */
const mostGroups = 8;
/** Fewer are no group. */
const leastMembers = 3;

/**
 * Groups of people who write with each other more than with others, the largest first: places among the network's
 * people, ascending. Who is in none of the largest groups is in no group. The same network gives the same groups.
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre, “Fast unfolding of communities in large networks”, J. Stat.
 * Mech. (2008), by graphology.
 */
export function findCommunities({ people, collaborations }: CoauthorNetwork): number[][] {
  const graph = new Graph({ type: 'undirected' });
  for (const place of people.keys()) graph.addNode(place);
  for (const { a, b, papers } of collaborations) graph.addEdge(a, b, { weight: papers });
  if (graph.size === 0) return [];
  const communities = louvain(graph, { rng: repeatableRandom() });
  return [...Map.groupBy(people.keys(), (place) => communities[place]).values()]
    .filter(({ length }) => length >= leastMembers)
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number))
    .slice(0, mostGroups);
}

/** Numbers from 0 to 1, the same each time. Source: Steele, Lea and Flood, “Fast splittable pseudorandom …”, 2014. */
function repeatableRandom(): () => number {
  let state = 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
