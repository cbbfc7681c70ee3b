import { touches } from '../text';
import type { Keyed, Located } from './entry';
import type { Node, Pair, ScalarNode } from './node';
import type { Path } from './path';
import type { Reading } from './read';

/** A key or value of the chart that the cursor touches. */
export interface Word {
  readonly at: Located<string>;
  /** The path of the value, or of the key's value; starts with `positions` inside a position. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly node: ScalarNode;
}

/** The key or value at an offset of the text; undefined if there is none. */
export function wordAt(reading: Reading, offset: number): Word | undefined {
  for (const [keyed, root] of topLevel(reading)) {
    const inside = reading.offsetIn(keyed.entry, offset);
    if (inside < 0 || inside > keyed.entry.text.length) continue;
    const found = inPair(keyed, keyed, root, inside);
    if (found) return found;
  }
  return undefined;
}

/** All keys and values of one position or one key of the head. */
export const wordsOf = (keyed: Keyed, root: Path): Iterable<Word> => wordsIn(keyed, keyed, root);

function* topLevel(reading: Reading): Generator<readonly [Keyed, Path]> {
  for (const keyed of reading.head) yield [keyed, []];
  for (const keyed of reading.positions) yield [keyed, ['positions']];
}

function inPair(keyed: Keyed, pair: Pair, path: Path, offset: number): Word | undefined {
  const here = [...path, pair.key.text];
  if (touches(pair.key.span, offset)) return word(keyed, here, 'key', pair.key);
  return touches(pair.value.span, offset) ? inNode(keyed, pair.value, here, offset) : undefined;
}

function inNode(keyed: Keyed, node: Node, path: Path, offset: number): Word | undefined {
  switch (node.kind) {
    case 'scalar':
      return word(keyed, path, 'value', node);
    case 'list':
      for (const [index, item] of node.items.entries()) {
        const found = touches(item.span, offset) ? inNode(keyed, item, [...path, index], offset) : undefined;
        if (found) return found;
      }
      return undefined;
    case 'map':
      for (const pair of node.pairs) {
        const found = inPair(keyed, pair, path, offset);
        if (found) return found;
      }
      return undefined;
  }
}

function* wordsIn(keyed: Keyed, pair: Pair, path: Path): Generator<Word> {
  const here = [...path, pair.key.text];
  yield word(keyed, here, 'key', pair.key);
  yield* wordsInNode(keyed, pair.value, here);
}

function* wordsInNode(keyed: Keyed, node: Node, path: Path): Generator<Word> {
  if (node.kind === 'scalar') {
    if (node.value !== null) yield word(keyed, path, 'value', node);
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* wordsInNode(keyed, item, [...path, index]);
  } else {
    for (const pair of node.pairs) yield* wordsIn(keyed, pair, path);
  }
}

const word = (keyed: Keyed, path: Path, part: 'key' | 'value', node: ScalarNode): Word => ({
  at: { value: node.text, entry: keyed.entry, span: node.span },
  path,
  part,
  node,
});

/** The value at a path inside another; undefined if there is none. For a repeated key, the last one. */
export function nodeAt(node: Node, path: Path): { readonly node: Node; readonly key?: ScalarNode } | undefined {
  let here: { node: Node; key?: ScalarNode } = { node };
  for (const step of path) {
    if (here.node.kind === 'list') {
      const item = here.node.items[Number(step)];
      if (!item) return undefined;
      here = { node: item };
    } else if (here.node.kind === 'map') {
      const pair = here.node.pairs.findLast(({ key }) => key.text === String(step));
      if (!pair) return undefined;
      here = { node: pair.value, key: pair.key };
    } else return undefined;
  }
  return here;
}
