import { groupBy, type Severity, worst } from '../../../../core/text';
import type { Card, Diagram, Problem } from '../../../../picture/diagram/diagram';
import { type Axis, axisOf, type Line } from './axis';

/** What a position has to do with an area or a metric, the strongest first. */
export const PARTS = ['owns', 'answers', 'contributes', 'consulted', 'tracks'] as const;
export type Part = (typeof PARTS)[number];

/** One row: an area or a metric, together with the areas that are folded into it. */
export interface Row extends Line {
  readonly name: string;
  readonly kind: 'area' | 'metric';
  /** The most severe problem reported at it, and its message. */
  readonly problem: Mark | undefined;
  /** Whether a problem says that it has no owner. */
  readonly isGap: boolean;
}

/** One column: a position, together with those that are folded into it. */
export interface Column extends Line {
  readonly card: Card;
}

/** What is wrong at a place of the matrix. */
export interface Mark {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** What the positions of a column have to do with the areas of a row. */
export interface Cell {
  readonly part: Part;
  /** The number of claims that it summarizes, of that part. */
  readonly count: number;
  /** The claim to show in the text: of the strongest part, the first. */
  readonly card: string;
  readonly term: string;
  /** What the claim is limited to. */
  readonly only: string | undefined;
  /** What is wrong with it, and the conflicts that it is a party of. */
  readonly problem: Mark | undefined;
}

/** Positions by areas, as far as both are unfolded. */
export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** By the row's id and the column's. */
  readonly cell: (row: string, column: string) => Cell | undefined;
}

/** What is folded: keys of positions, and ids of areas. */
export interface Folds {
  readonly columns: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

/** Lays out who has a part in what. Positions without a part are left out, unless they lead to one that has. */
export function matrixOf({ cards, areas, metrics, problems }: Diagram, folds: Folds): Matrix {
  const claims = [
    ...areas.flatMap(({ id, parts }) => parts.map(({ card, part, only }) => ({ term: id, card, part, only }))),
    ...metrics.flatMap(({ id, parts }) => parts.map(({ card, part }) => ({ term: id, card, part, only: undefined }))),
  ];
  const byId = new Map(cards.map((card) => [card.id, card]));
  const foldedCards = new Set(cards.filter(({ key }) => folds.columns.has(key)).map(({ id }) => id));
  const across = axisOf(
    cards.map(({ id, manager }) => ({ id, parent: manager })),
    new Set(claims.map(({ card }) => card)),
    foldedCards,
  );
  const down = axisOf([...areas, ...metrics.map(({ id }) => ({ id, parent: undefined }))], undefined, folds.rows);
  const byTerm = groupBy(
    problems.filter(({ term }) => term !== undefined),
    ({ term }) => term ?? '',
  );

  const cells = new Map<string, Cell>();
  for (const { term, card, part, only } of claims) {
    const column = across.shownAs(card);
    const row = down.shownAs(term);
    if (column === undefined || row === undefined) continue;
    const place = `${row} ${column}`;
    const before = cells.get(place);
    const problem = markOf(
      (byTerm.get(term) ?? []).filter(
        ({ kind, cards: [first, ...others] }) => first === card || (kind === 'conflict' && others.includes(card)),
      ),
    );
    cells.set(place, merged(before, { part, count: 1, card, term, only, problem }));
  }
  return {
    columns: across.lines.map((line) => ({ ...line, card: byId.get(line.id)! })),
    rows: rowsOf(down, areas, metrics, byTerm),
    cell: (row, column) => cells.get(`${row} ${column}`),
  };
}

function rowsOf(
  axis: Axis,
  areas: Diagram['areas'],
  metrics: Diagram['metrics'],
  byTerm: ReadonlyMap<string, readonly Problem[]>,
): Row[] {
  const names = new Map([...areas, ...metrics].map(({ id, name }) => [id, name]));
  const measured = new Set(metrics.map(({ id }) => id));
  return axis.lines.map((line): Row => {
    const own = line.covers.flatMap((id) => byTerm.get(id) ?? []);
    const kind = measured.has(line.id) ? 'metric' : 'area';
    return {
      ...line,
      name: names.get(line.id) ?? line.id,
      kind,
      problem: markOf(own),
      isGap: own.some((problem) => problem.kind === 'gap'),
    };
  });
}

const markOf = (problems: readonly Problem[]): Mark | undefined => {
  const severity = worst(problems.map((problem) => problem.severity));
  return severity === undefined ? undefined : { severity, problems };
};

/** Of two claims at one place, the stronger; their problems together. */
function merged(before: Cell | undefined, claim: Cell): Cell {
  if (before === undefined) return claim;
  const problem = markOf([...new Set([...(before.problem?.problems ?? []), ...(claim.problem?.problems ?? [])])]);
  const order = PARTS.indexOf(claim.part) - PARTS.indexOf(before.part);
  if (order < 0) return { ...claim, problem };
  return { ...before, count: before.count + (order === 0 ? 1 : 0), problem };
}
