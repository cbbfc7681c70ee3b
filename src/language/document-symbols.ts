import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types';
import type { Position } from '../model';
import type { Span } from '../text';
import type { Snapshot } from '../workspace';
import type { Client } from './client';

/** Deeper than this, positions stand beside their manager: neither wire nor outline is made for trees of any depth. */
const MAX_DEPTH = 64;

/** The positions of a chart, each inside its manager; one below the other for an editor that shows no trees. */
export function documentSymbols(snapshot: Snapshot, client: Client): DocumentSymbol[] | SymbolInformation[] {
  const tree = reportingTree(snapshot);
  if (client.nestedSymbols) return tree;
  const { uri, organization } = snapshot;
  return organization.positions.map((position) => {
    const { name, kind, range } = symbolOf(snapshot, position);
    return { name, kind, location: { uri, range } };
  });
}

function reportingTree(snapshot: Snapshot): DocumentSymbol[] {
  const { lines } = snapshot.organization;
  const roots: DocumentSymbol[] = [];
  const spans = subtreeSpans(snapshot);
  const open: { position: Position; siblings: DocumentSymbol[]; depth: number }[] = [];
  const visit = (positions: readonly Position[], siblings: DocumentSymbol[], depth: number): void => {
    for (const position of positions.toReversed()) open.push({ position, siblings, depth });
  };
  visit(lines.tops, roots, 1);
  for (let next = open.pop(); next; next = open.pop()) {
    const { position, siblings, depth } = next;
    const symbol = symbolOf(snapshot, position, depth < MAX_DEPTH ? spans.get(position) : undefined);
    siblings.push(symbol);
    visit(lines.reports(position), depth < MAX_DEPTH ? (symbol.children ??= []) : siblings, Math.min(depth + 1, MAX_DEPTH));
  }
  return roots;
}

function symbolOf(snapshot: Snapshot, position: Position, span: Span = ownSpan(snapshot, position)): DocumentSymbol {
  const { organization, lines } = snapshot;
  const { key } = position.source;
  return {
    name: organization.nameOf(position) || '""',
    detail: position.status === 'filled' ? position.holders.map(({ name }) => name.value).join(', ') : position.status,
    kind: organization.lines.reports(position).length > 0 ? SymbolKind.Class : SymbolKind.Object,
    range: lines.range(span),
    selectionRange: lines.range(organization.place({ entry: position.source.entry, span: key.span }).span),
  };
}

/**
 * The text of each position together with that of all below it, where nothing else stands in between.
 * An editor finds the symbol under the cursor from the outside in, so a symbol must not reach around others' reports.
 */
function subtreeSpans(snapshot: Snapshot): Map<Position, Span> {
  const { positions, lines } = snapshot.organization;
  const reach = new Map(positions.map((position, index) => [position, { first: index, last: index }]));
  for (const position of bottomUp(lines.tops, lines.reports)) {
    const own = reach.get(position)!;
    for (const report of lines.reports(position)) {
      const { first, last } = reach.get(report)!;
      own.first = Math.min(own.first, first);
      own.last = Math.max(own.last, last);
    }
  }
  const spans = new Map<Position, Span>();
  for (const [position, { first, last }] of reach) {
    if (last - first !== lines.below(position)) continue;
    spans.set(position, { start: ownSpan(snapshot, positions[first]!).start, end: ownSpan(snapshot, positions[last]!).end });
  }
  return spans;
}

function bottomUp(tops: readonly Position[], reports: (position: Position) => readonly Position[]): Position[] {
  const all = [...tops];
  for (let i = 0; i < all.length; i++) all.push(...reports(all[i]!));
  return all.reverse();
}

function ownSpan({ organization }: Snapshot, { source: { entry, key, value } }: Position): Span {
  return organization.place({ entry, span: { start: key.span.start, end: Math.max(key.span.end, value.span.end) } }).span;
}
