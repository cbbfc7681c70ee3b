import type { Path } from '../syntax';
import { firstOf, mainType, namesAt, nodesAt, type SchemaNode, type Term, type Word, wordsOf } from './node';

/** The format's description of a key. */
export interface KeyInfo {
  /** The key itself; for an entry of a list, the key of the list. */
  readonly name: string;
  /** What it means, as a sentence. */
  readonly description: string;
  /** The preferred form of its value; others may be tolerated. */
  readonly kind: 'text' | 'number' | 'flag' | 'date' | 'list' | 'map' | 'choice';
  /** All values of a choice. */
  readonly values?: readonly Word[];
  /** The kind of terms in its value; for a map, the kind of its keys. */
  readonly refersTo?: Term;
}

/**
 * The description of the key at the end of a chart path such as `['positions', 'cco', 'owns', 0, 'area']`;
 * undefined if the format has none. Any id or index fits. A path that ends with an index describes that entry.
 */
export function describe(path: Path): KeyInfo | undefined {
  const nodes = nodesAt(path);
  const last = path.at(-1);
  if (last === undefined || nodes.length === 0) return undefined;
  const above = path.slice(0, -1);
  const list = typeof last === 'number' && isList(nodesAt(above)) ? describe(above) : undefined;
  const values = wordsOf(nodes);
  const refersTo = firstOf(isList(nodes) ? [...nodes, ...nodesAt([...path, 0])] : nodes, 'x-refers-to');
  return {
    name: list?.name ?? String(last),
    description: firstOf(nodes, 'description') ?? list?.description ?? '',
    kind: kindOf(nodes),
    ...(values && { values }),
    ...(refersTo && { refersTo }),
  };
}

/** The keys of the map at `path` ([] = the head; `['positions', id]` = a position), in the usual order. */
export const keysAt = (path: Path): readonly KeyInfo[] =>
  namesAt(path).flatMap((name) => describe([...path, name]) ?? []);

const isList = (nodes: readonly SchemaNode[]): boolean => firstOf(nodes, 'items') !== undefined;

const KINDS: Readonly<Record<string, KeyInfo['kind']>> = {
  array: 'list',
  boolean: 'flag',
  integer: 'number',
  number: 'number',
  object: 'map',
};

const kindOf = (nodes: readonly SchemaNode[]): KeyInfo['kind'] => {
  if (firstOf(nodes, 'enum')) return 'choice';
  if (firstOf(nodes, 'x-format') === 'date') return 'date';
  return KINDS[mainType(nodes) ?? 'string'] ?? 'text';
};
