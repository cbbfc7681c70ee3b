import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import type { Position } from '../../model';
import type { Span } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { ownText } from '../own-text';
import { symbolKind } from '../symbol';
import { holderOf } from '../terms';
import { lastsOfRuns } from './branches';

/** The deepest nesting; positions below are shown next to their manager, because clients do not support unlimited depth. */
const MAX_DEPTH = 64;

/** The positions of a file, nested under their managers, or flat for an editor without symbol trees. */
export function documentSymbols(snapshot: Snapshot, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const positions = positionsOf(snapshot);
  if (client.nestedSymbols) return reportingTree(snapshot, positions);
  return positions.map((position) => {
    const { name, kind, range } = symbolOf(snapshot, position, { first: position, last: position });
    return { name, kind, location: { uri: snapshot.uri, range } };
  });
}

/** In the order of the file; of those with one id only the one that it names. */
const positionsOf = ({ chart, organization: { position } }: Snapshot): Position[] => [
  ...new Set(chart.positions.filter((each) => position(each.id.value) === each)),
];

/** The first and the last in the text of those that stand around a position and are below it. */
interface Run {
  readonly first: Position;
  readonly last: Position;
}

/**
 * An editor looks for the symbol under the cursor from the outside in, so a symbol reaches over a run of positions below it and never
 * over others. A report outside that run is inside the nearest manager above it whose run it belongs to.
 */
function reportingTree(snapshot: Snapshot, positions: readonly Position[]): DocumentSymbol[] {
  const { lines } = snapshot.organization;
  const place = new Map(positions.map((position, index) => [position, index]));
  const runs = runsOf(positions, lines.isAbove);
  const holds = (manager: Position, position: Position): boolean => {
    const run = runs.get(manager);
    const at = place.get(position)!;
    return run !== undefined && place.get(run.first)! <= at && at <= place.get(run.last)!;
  };
  const roots: DocumentSymbol[] = [];
  const made = new Map<Position, Made>();
  for (const position of outermostFirst(positions, runs, place)) {
    const manager = lines.manager(position);
    let above = manager;
    while (above !== undefined && !holds(above, position)) above = lines.manager(above);
    const outer = above && made.get(above);
    const depth = Math.min(MAX_DEPTH, (outer?.depth ?? 0) + 1);
    const own = { first: position, last: position };
    const apart = above === manager ? undefined : manager;
    const symbol: DocumentSymbol =
      depth === MAX_DEPTH
        ? symbolOf(snapshot, position, own, apart)
        : { ...symbolOf(snapshot, position, runs.get(position)!, apart), children: [] };
    const siblings = insideOf(outer) ?? roots;
    siblings.push(symbol);
    made.set(position, { symbol, siblings, depth });
  }
  return roots;
}

/** A symbol, its siblings, and their depth. */
interface Made {
  readonly symbol: DocumentSymbol;
  readonly siblings: DocumentSymbol[];
  readonly depth: number;
}

const insideOf = (outer: Made | undefined): DocumentSymbol[] | undefined => outer?.symbol.children ?? outer?.siblings;

/** For each position the longest run around it of positions that are below it. */
function runsOf(
  positions: readonly Position[],
  isAbove: (upper: Position, lower: Position) => boolean,
): ReadonlyMap<Position, Run> {
  const lasts = lastsOfRuns(positions, isAbove);
  const firsts = lastsOfRuns(positions.toReversed(), isAbove);
  return new Map(
    positions.map((position) => [
      position,
      { first: firsts.get(position) ?? position, last: lasts.get(position) ?? position },
    ]),
  );
}

/** Runs lie inside each other or apart, so that this has each position behind those whose runs it belongs to. */
const outermostFirst = (
  positions: readonly Position[],
  runs: ReadonlyMap<Position, Run>,
  place: ReadonlyMap<Position, number>,
): readonly Position[] => {
  const at = (position: Position, end: keyof Run): number => place.get(runs.get(position)![end])!;
  return positions.toSorted((a, b) => at(a, 'first') - at(b, 'first') || at(b, 'last') - at(a, 'last'));
};

/** @param apart the manager, where the symbol is not inside of its symbol */
function symbolOf(snapshot: Snapshot, position: Position, { first, last }: Run, apart?: Position): DocumentSymbol {
  const { organization, reading, lines } = snapshot;
  const detail = [holderOf(position), ...(apart ? [`reports to ${organization.nameOf(apart)}`] : [])];
  return {
    name: organization.nameOf(position).trim() || '""',
    detail: detail.filter((each) => each !== '').join(', '),
    kind: symbolKind(organization, position),
    range: lines.range({ start: ownSpan(snapshot, first).start, end: ownSpan(snapshot, last).end }),
    selectionRange: lines.range(reading.place(position.id)),
  };
}

const ownSpan = ({ reading }: Snapshot, position: Position): Span => reading.place(ownText(position));
