import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import type { Position } from '../../model';
import type { Span } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { ownText } from '../own-text';
import { symbolKind } from '../symbol';
import { holderOf } from '../terms';

/** The deepest nesting; positions below are shown next to their manager, because clients do not support unlimited depth. */
const MAX_DEPTH = 64;

/** The positions of a file, nested under their managers, or flat for an editor without symbol trees. */
export function documentSymbols(snapshot: Snapshot, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const tree = treeOf(snapshot);
  if (client.nestedSymbols) return reportingTree(snapshot, tree);
  return tree.positions.map((position) => {
    const { name, kind, range } = symbolOf(snapshot, position);
    return { name, kind, location: { uri: snapshot.uri, range } };
  });
}

/** The part of the reporting tree in one file: a position that reports into another file is at the top. */
interface Tree {
  /** In the order of the file. */
  readonly positions: readonly Position[];
  readonly tops: readonly Position[];
  readonly reports: (position: Position) => readonly Position[];
}

function treeOf({ chart, organization: { position, lines } }: Snapshot): Tree {
  const here = new Set(chart.positions.filter((each) => position(each.id.value) === each));
  const isHere = (each: Position | undefined): boolean => each !== undefined && here.has(each);
  return {
    positions: [...here],
    tops: [...here].filter((each) => !isHere(lines.manager(each))),
    reports: (each) => lines.reports(each).filter(isHere),
  };
}

function reportingTree(snapshot: Snapshot, tree: Tree): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const spans = subtreeSpans(snapshot, tree);
  const open: { position: Position; siblings: DocumentSymbol[]; depth: number }[] = [];
  const visit = (positions: readonly Position[], siblings: DocumentSymbol[], depth: number): void => {
    for (const position of positions.toReversed()) open.push({ position, siblings, depth });
  };
  visit(tree.tops, roots, 1);
  for (let next = open.pop(); next; next = open.pop()) {
    const { position, siblings, depth } = next;
    const symbol = symbolOf(snapshot, position, depth < MAX_DEPTH ? spans.get(position) : undefined);
    siblings.push(symbol);
    visit(
      tree.reports(position),
      depth < MAX_DEPTH ? (symbol.children ??= []) : siblings,
      Math.min(depth + 1, MAX_DEPTH),
    );
  }
  return roots;
}

function symbolOf(snapshot: Snapshot, position: Position, span: Span = ownSpan(snapshot, position)): DocumentSymbol {
  const { organization, reading, lines } = snapshot;
  return {
    name: organization.nameOf(position).trim() || '""',
    detail: holderOf(position),
    kind: symbolKind(organization, position),
    range: lines.range(span),
    selectionRange: lines.range(reading.place(position.id)),
  };
}

/**
 * The text of each position together with that of all positions below it, if nothing else is in between.
 * An editor finds the symbol under the cursor from the outside in, so a symbol must not include other positions' direct reports.
 */
function subtreeSpans(snapshot: Snapshot, { positions, tops, reports }: Tree): Map<Position, Span> {
  const reach = new Map(positions.map((position, index) => [position, { first: index, last: index, size: 1 }]));
  for (const position of bottomUp(tops, reports)) {
    const own = reach.get(position)!;
    for (const report of reports(position)) {
      const { first, last, size } = reach.get(report)!;
      own.first = Math.min(own.first, first);
      own.last = Math.max(own.last, last);
      own.size += size;
    }
  }
  const spans = new Map<Position, Span>();
  for (const [position, { first, last, size }] of reach) {
    if (last - first + 1 !== size) continue;
    spans.set(position, {
      start: ownSpan(snapshot, positions[first]!).start,
      end: ownSpan(snapshot, positions[last]!).end,
    });
  }
  return spans;
}

function bottomUp(tops: readonly Position[], reports: (position: Position) => readonly Position[]): Position[] {
  const all = [...tops];
  for (let i = 0; i < all.length; i++) all.push(...reports(all[i]!));
  return all.reverse();
}

const ownSpan = ({ reading }: Snapshot, position: Position): Span => reading.place(ownText(position));
