import type { LineKind, LineWeights } from './weigh-line.ts';

/**
 * What a line is to its record. `title`, `authors` and `abstract` follow each other in a sound one; `…More` goes on with
 * the line before. The rest are lines of damaged records: authors that nothing stands before (`authorsFirst`) with a title
 * behind them or none; an abstract before its authors (`abstractEarly`, `authorsLate`); a title that came one line too
 * early, so that the abstract behind it is the one of the record before (`titleEarly`, `abstractLate`, `authorsNext`);
 * a line of no record (`stray`).
 */
export type LineRole =
  | 'title'
  | 'titleMore'
  | 'authors'
  | 'authorsMore'
  | 'abstract'
  | 'abstractMore'
  | 'authorsFirst'
  | 'titleLate'
  | 'abstractEarly'
  | 'authorsLate'
  | 'titleEarly'
  | 'abstractLate'
  | 'authorsNext'
  | 'stray';

interface Role {
  kind: LineKind | 'stray';
  /** Begins a record. */
  starts?: true;
  /** What a record costs that ends behind this line; roles without it cannot be the last of a record. */
  end?: number;
  /** The roles that may come next in the same record, with what that costs. */
  next: Partial<Record<LineRole, number>>;
}

/** What it costs to believe that something is wrong, against 10 for a line that looks nothing like its role. */
const missingTitle = 6;
const missingAuthors = 5;
const missingAbstract = 3;
const outOfOrder = 3.5;
const goesOn = 3;
const stray = 7;

/**
 * The records of a listing as a walk from role to role:
 *
 *     title → authors → abstract        a sound record
 *     title → abstractEarly → authorsLate, authorsFirst → titleLate → abstract        two lines swapped
 *     title → authors → titleEarly → abstractLate → authorsNext → abstract        swapped across a border
 */
const roles: Record<LineRole, Role> = {
  title: {
    kind: 'title',
    starts: true,
    end: missingAuthors + missingAbstract,
    next: { titleMore: goesOn + 1, authors: 0, abstractEarly: 0 },
  },
  titleMore: {
    kind: 'title',
    end: missingAuthors + missingAbstract,
    next: { titleMore: goesOn + 1, authors: 0, abstractEarly: 0 },
  },
  authors: {
    kind: 'authors',
    end: missingAbstract,
    next: { authorsMore: goesOn, abstract: 0, titleEarly: outOfOrder },
  },
  authorsMore: { kind: 'authors', end: missingAbstract, next: { authorsMore: goesOn, abstract: 0 } },
  abstract: { kind: 'abstract', end: 0, next: { abstractMore: goesOn } },
  abstractMore: { kind: 'abstract', end: 0, next: { abstractMore: goesOn } },
  authorsFirst: {
    kind: 'authors',
    starts: true,
    end: missingTitle + missingAbstract,
    next: { authorsMore: missingTitle + goesOn, abstract: missingTitle, titleLate: outOfOrder },
  },
  titleLate: { kind: 'title', end: missingAbstract, next: { abstract: 0 } },
  abstractEarly: {
    kind: 'abstract',
    end: missingAuthors,
    next: { authorsLate: outOfOrder, abstractMore: missingAuthors + goesOn },
  },
  authorsLate: { kind: 'authors', end: 0, next: { abstractMore: goesOn } },
  titleEarly: { kind: 'title', next: { abstractLate: 0 } },
  abstractLate: { kind: 'abstract', next: { authorsNext: 0 } },
  authorsNext: { kind: 'authors', end: missingAbstract, next: { authorsMore: goesOn, abstract: 0 } },
  stray: { kind: 'stray', starts: true, end: 0, next: {} },
};

const roleNames = Object.keys(roles) as LineRole[];
const starts = roleNames.filter((name) => roles[name].starts);

/** For each role the roles it may follow in one record, with the cost: the walk read backwards. */
const previous = new Map(
  roleNames.map((name) => [
    name,
    roleNames.flatMap((before) => {
      const cost = roles[before].next[name];
      return cost === undefined ? [] : [{ before, cost }];
    }),
  ]),
);

/** A line as its alignment sees it. */
export interface WeighedLine {
  weights: LineWeights;
  afterBlank: boolean;
  /** Whether the line before ends in a comma or the like, so that it plainly goes on. */
  goesOn: boolean;
}

/**
 * Gives each line its role, so that the records cost least in all: what lines are unlike their roles, and what is
 * missing or out of order. One pass over the lines, with a constant number of steps for each (Viterbi's algorithm), so
 * that a damaged record ends where the next one is plain to see.
 *
 * @param partedByBlanks see {@link blanksPartRecords}
 */
export function alignLines(lines: readonly WeighedLine[], partedByBlanks: boolean): LineRole[] {
  let costs = new Map<LineRole, number>();
  const origins: Map<LineRole, LineRole | undefined>[] = [];
  lines.forEach((line, index) => {
    const ended = index === 0 ? { cost: 0, role: undefined } : cheapestEnd(costs);
    const now = new Map<LineRole, number>();
    const from = new Map<LineRole, LineRole | undefined>();
    for (const role of roleNames) {
      const { kind } = roles[role];
      const unlike =
        kind === 'stray' ? stray : line.weights[kind] / (role.endsWith('More') && line.goesOn ? 4 : 1);
      let best = Infinity;
      let origin: LineRole | undefined;
      if (starts.includes(role) && (index === 0 || ended.role !== undefined)) {
        best = ended.cost + (partedByBlanks && index > 0 && !line.afterBlank ? 2 : 0);
        origin = ended.role;
      }
      for (const { before, cost } of previous.get(role) ?? []) {
        const total = (costs.get(before) ?? Infinity) + costOfStep(cost, line, partedByBlanks);
        if (total < best) {
          best = total;
          origin = before;
        }
      }
      if (best === Infinity) continue;
      now.set(role, best + unlike);
      from.set(role, origin);
    }
    costs = now;
    origins.push(from);
  });
  return readBack(origins, cheapestEnd(costs).role);
}

/**
 * Going on is usual where blank lines part the records and where the line before has no end; a blank line within a
 * record is not usual where they part records.
 */
function costOfStep(cost: number, line: WeighedLine, partedByBlanks: boolean): number {
  const usual = (partedByBlanks || line.goesOn) && cost >= goesOn ? cost - goesOn + 0.3 : cost;
  return usual + (partedByBlanks && line.afterBlank ? 2 : 0);
}

function cheapestEnd(costs: ReadonlyMap<LineRole, number>): { cost: number; role: LineRole | undefined } {
  let best: { cost: number; role: LineRole | undefined } = { cost: Infinity, role: undefined };
  for (const [role, cost] of costs) {
    const end = roles[role].end;
    if (end !== undefined && cost + end < best.cost) best = { cost: cost + end, role };
  }
  return best;
}

function readBack(
  origins: readonly Map<LineRole, LineRole | undefined>[],
  last: LineRole | undefined,
): LineRole[] {
  const walk: LineRole[] = [];
  let role = last;
  for (let index = origins.length - 1; index >= 0 && role !== undefined; index--) {
    walk.push(role);
    role = origins[index]?.get(role);
  }
  return walk.reverse();
}

/** Whether blank lines part the records of a document: there are about as many as author lists. */
export function blanksPartRecords(lines: readonly WeighedLine[]): boolean {
  const blanks = lines.filter(({ afterBlank }, index) => index > 0 && afterBlank).length;
  const authorLists = lines.filter(({ weights }) => weights.authors < 1).length;
  return blanks > 0 && blanks >= 0.5 * Math.max(1, authorLists - 1);
}
