import type { Person } from '../../publications/person.ts';
import { displayName } from '../../publications/person-name.ts';
import type { Publication } from '../../publications/publication.ts';
import type { Topics } from '../topics/find-topics.ts';
import { describeGroups } from './describe-groups.ts';
import type { Collaboration, CoauthorNetwork } from './coauthor-network.ts';
import { findCommunities } from './find-communities.ts';
import { layOutNetwork, type Point } from './lay-out-network.ts';
import { boxAround, placeLabels, placeLetters, type Label } from './place-labels.ts';

/** People of the network who write with each other more than with others. */
export interface NetworkGroup {
  /** What their papers are about: words or phrases. */
  subjects: string[];
  people: Person[];
  /** `A`, `B` …, and where it is written. */
  letterAt: Label;
}

export interface NetworkNode extends Point {
  person: Person;
  radius: number;
  /** The number of the group, from 0. */
  group: number | undefined;
  /** The name, where there is room for it. */
  label: Label | undefined;
}

/** What one line of the drawing stands for: all collaborations of a group, or between groups, that are as strong. */
export interface NetworkLines {
  group: number | undefined;
  strength: 1 | 2 | 3;
  /** SVG path data. */
  path: string;
}

/** A drawing of a network. One unit is about a pixel. */
export interface NetworkDrawing {
  width: number;
  height: number;
  nodes: NetworkNode[];
  lines: NetworkLines[];
  groups: NetworkGroup[];
}

/** Sizes of letters, as in `network.css`. */
const nameSize = 12;
const letterSize = 30;

/** @param width of the drawing */
export function drawNetwork(
  network: CoauthorNetwork,
  publications: readonly Publication[],
  topics: Topics,
  width: number,
): NetworkDrawing {
  const { people } = network;
  const { height, points } = layOutNetwork(network, width);
  const communities = findCommunities(network);
  const groupOf = new Map(communities.flatMap((places, group) => places.map((place) => [place, group])));
  const circles = people.map((person, place) => ({
    ...(points[place] as Point),
    radius: 5 + Math.min(7, Math.round(1.6 * Math.sqrt(person.papers.length - 1))),
    person,
  }));
  const room = { width, height };
  const taken = circles.map((circle) => boxAround(circle, circle.radius + 1));
  const names = placeLabels(
    circles.map((circle) => ({ ...circle, text: displayName(circle.person.name) })),
    nameSize,
    taken,
    room,
  );
  const letters = placeLetters(
    communities.map((places, group) => ({
      letter: String.fromCharCode(65 + group),
      points: places.map((place) => points[place] as Point),
    })),
    letterSize,
    taken,
    room,
  );
  const subjects = describeGroups(
    communities.map((places) => places.map((place) => (people[place] as Person).slug)),
    publications,
    topics,
  );
  return {
    width,
    height,
    nodes: circles.map((circle, place) => ({
      ...circle,
      group: groupOf.get(place),
      label: names[place],
    })),
    lines: drawLines(network.collaborations, points, groupOf),
    groups: communities.map((places, group) => ({
      subjects: subjects[group] ?? [],
      people: places.map((place) => people[place] as Person),
      letterAt: letters[group] as Label,
    })),
  };
}

function drawLines(
  collaborations: readonly Collaboration[],
  points: readonly Point[],
  groupOf: ReadonlyMap<number, number>,
): NetworkLines[] {
  const lines = new Map<string, NetworkLines>();
  for (const { a, b, papers } of collaborations) {
    const group = groupOf.get(a) === groupOf.get(b) ? groupOf.get(a) : undefined;
    const strength = papers === 1 ? 1 : papers < 4 ? 2 : 3;
    const key = `${group ?? ''} ${strength}`;
    const line = lines.get(key) ?? { group, strength, path: '' };
    lines.set(key, line);
    const [from, to] = [points[a] as Point, points[b] as Point];
    line.path += `M${from.x} ${from.y}L${to.x} ${to.y}`;
  }
  return [...lines.values()].sort((x, y) => x.strength - y.strength);
}
