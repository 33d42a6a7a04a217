import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { CoauthorNetwork } from './coauthor-network.ts';
import { packBoxes } from './pack-boxes.ts';

export interface Point {
  x: number;
  y: number;
}

/** A drawing's measures, in its own units. */
export interface Layout {
  width: number;
  height: number;
  /** Where each person stands, by place. */
  points: Point[];
}

/** Names stand beside the outermost people. */
const margin = { x: 52, y: 24 };
/** How far people stand from their nearest neighbour, on average, and at least. */
const usualDistance = 62;
const leastDistance = 36;
/** A narrower drawing is read from top to bottom. */
const uprightWidth = 500;
/** How far a part is drawn out in height where there is no room in width. */
const mostStretch = 1.8;
/** What each person and the name need, in square units: a crowded part is drawn out farther. */
const roomOfPerson = 3000;
const iterations = 300;

/**
 * Lays the network out: each part that hangs together by itself, with those who write together near each other, and the
 * parts beside each other, the largest first. The same network gives the same drawing.
 *
 * Source: Jacomy, Venturini, Heymann and Bastian, “ForceAtlas2, a continuous graph layout algorithm”, PLoS ONE 9
 * (2014), by graphology.
 *
 * @param width in which everything must stand
 */
export function layOutNetwork(network: CoauthorNetwork, width: number): Layout {
  const parts = connectedParts(network).map((places) => ({
    places,
    points: layOutPart(places, network, width),
  }));
  const boxes = parts.map(({ points }) => ({
    width: Math.max(...points.map(({ x }) => x)) + 2 * margin.x,
    height: Math.max(...points.map(({ y }) => y)) + 2 * margin.y,
  }));
  const packed = packBoxes(boxes, width);
  const points: Point[] = [];
  for (const [index, { places, points: ofPart }] of parts.entries()) {
    const corner = packed.corners[index] as Point;
    for (const [at, place] of places.entries()) {
      const { x, y } = ofPart[at] as Point;
      points[place] = {
        x: Math.round(corner.x + margin.x + x),
        y: Math.round(corner.y + margin.y + y),
      };
    }
  }
  return { width, height: Math.round(packed.height), points };
}

/** Places of people who are connected, directly or through others: the largest part first. */
function connectedParts({ people, collaborations }: CoauthorNetwork): number[][] {
  const neighbours = people.map((): number[] => []);
  for (const { a, b } of collaborations) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of people.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const place of part) {
      for (const next of neighbours[place] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
}

/** From 0 on in both directions, and lying rather than standing. */
function layOutPart(places: readonly number[], { collaborations }: CoauthorNetwork, width: number): Point[] {
  const graph = new Graph({ type: 'undirected' });
  for (const [at, place] of places.entries()) {
    // A spiral by the golden angle: spread evenly, and the same each time.
    const angle = at * Math.PI * (3 - Math.sqrt(5));
    const distance = 10 * Math.sqrt(at);
    graph.addNode(place, { x: distance * Math.cos(angle), y: distance * Math.sin(angle), size: 1 });
  }
  for (const { a, b, papers } of collaborations) {
    if (graph.hasNode(a)) graph.addEdge(a, b, { weight: papers });
  }
  const settings = { gravity: 0.3, strongGravityMode: true, scalingRatio: 10, edgeWeightInfluence: 0.5 };
  if (places.length > 2) forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
  const raw = places.map((place): Point => ({
    x: graph.getNodeAttribute(place, 'x') as number,
    y: graph.getNodeAttribute(place, 'y') as number,
  }));
  const room = width - 2 * margin.x;
  return moveToOrigin(fit(spread(scale(turn(raw, width), room), room), room));
}

/** Turned so that it is as wide as can be; on a narrow drawing as high. */
function turn(points: Point[], width: number): Point[] {
  const mean = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const centred = points.map(({ x, y }) => ({ x: x - mean.x, y: y - mean.y }));
  const xx = centred.reduce((sum, { x }) => sum + x * x, 0);
  const yy = centred.reduce((sum, { y }) => sum + y * y, 0);
  const xy = centred.reduce((sum, { x, y }) => sum + x * y, 0);
  const angle = Math.atan2(2 * xy, xx - yy) / 2 + (width < uprightWidth ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return centred.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }));
}

/** To the usual distance from the nearest neighbour, as far as there is room. */
function scale(points: Point[], room: number): Point[] {
  if (points.length < 2) return points;
  const nearest = points
    .map((point, at) =>
      Math.min(...points.map((other, index) => (index === at ? Infinity : distanceOf(point, other)))),
    )
    .sort((a, b) => a - b);
  const xs = points.map(({ x }) => x);
  const wished = usualDistance / (nearest[Math.floor(nearest.length / 2)] || 1);
  const possible = Math.min(wished, room / (Math.max(...xs) - Math.min(...xs) || 1));
  const ys = points.map(({ y }) => y);
  const needed = (points.length * roomOfPerson) / room / (Math.max(...ys) - Math.min(...ys) || 1);
  // The area stays what it would be, at most.
  const stretched = Math.min(wished * (wished / possible), Math.max(possible * mostStretch, needed));
  return points.map(({ x, y }) => ({ x: x * possible, y: y * stretched }));
}

/** Pushes apart those who stand too near each other, upwards and downwards at the edges of the room. */
function spread(points: Point[], room: number): Point[] {
  const xs = points.map(({ x }) => x);
  const middle = (Math.max(...xs) + Math.min(...xs)) / 2;
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < 60; round++) {
    let isMoved = false;
    for (const [at, a] of moved.entries()) {
      for (const b of moved.slice(at + 1)) {
        const distance = distanceOf(a, b);
        if (distance >= leastDistance) continue;
        isMoved = true;
        const push = (leastDistance - distance) / 2 + 0.1;
        const [x, y] = distance === 0 ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
        a.x -= x * push;
        a.y -= y * push;
        b.x += x * push;
        b.y += y * push;
      }
    }
    for (const point of moved) point.x = Math.max(middle - room / 2, Math.min(middle + room / 2, point.x));
    if (!isMoved) break;
  }
  return moved;
}

/** Within the width, after all. */
function fit(points: Point[], room: number): Point[] {
  const xs = points.map(({ x }) => x);
  const factor = Math.min(1, room / (Math.max(...xs) - Math.min(...xs) || 1));
  return points.map(({ x, y }) => ({ x: x * factor, y }));
}

function moveToOrigin(points: Point[]): Point[] {
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  return points.map(({ x, y }) => ({ x: x - left, y: y - top }));
}

function distanceOf(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
