/** A node of a tree, as a header on one side of a matrix. */
export interface Line {
  readonly id: string;
  /** Steps from the top. */
  readonly depth: number;
  /** Whether it has children that can be folded into it. */
  readonly isParent: boolean;
  readonly isFolded: boolean;
  /** It and, if it is folded, all that is folded into it. */
  readonly covers: readonly string[];
}

/** One side of a matrix: a tree, as far as it is unfolded. */
export interface Axis {
  /** Each before its children. */
  readonly lines: readonly Line[];
  /** The line that shows something: its own, or that of what it is folded into. */
  readonly shownAs: (id: string) => string | undefined;
}

interface Node {
  readonly id: string;
  readonly parent?: string | undefined;
}

/**
 * @param nodes in the order of siblings; a node whose parent is not among them becomes a top; cycles are left out
 * @param wanted what has to be on the axis, with all above it; everything if undefined
 */
export function axisOf(
  nodes: readonly Node[],
  wanted: ReadonlySet<string> | undefined,
  folded: ReadonlySet<string>,
): Axis {
  const parentOf = new Map(nodes.map(({ id, parent }) => [id, parent]));
  const kept = wanted === undefined ? new Set(parentOf.keys()) : withAbove(wanted, parentOf);
  const below = new Map<string | undefined, string[]>();
  for (const { id, parent } of nodes) {
    if (!kept.has(id)) continue;
    const at = parent !== undefined && kept.has(parent) ? parent : undefined;
    const siblings = below.get(at);
    if (siblings === undefined) below.set(at, [id]);
    else siblings.push(id);
  }
  const lines: Line[] = [];
  const shown = new Map<string, string>();
  const open = (below.get(undefined) ?? []).toReversed().map((id) => ({ id, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { id, depth } = next;
    if (shown.has(id)) continue;
    const children = below.get(id) ?? [];
    const isFolded = children.length > 0 && folded.has(id);
    const covers = isFolded ? allBelow(id, below) : [id];
    for (const each of covers) shown.set(each, id);
    lines.push({ id, depth, isParent: children.length > 0, isFolded, covers });
    if (!isFolded) open.push(...children.toReversed().map((child) => ({ id: child, depth: depth + 1 })));
  }
  return { lines, shownAs: (id) => shown.get(id) };
}

function withAbove(wanted: ReadonlySet<string>, parentOf: ReadonlyMap<string, string | undefined>): Set<string> {
  const kept = new Set<string>();
  for (const id of wanted)
    for (let at: string | undefined = id; at !== undefined && parentOf.has(at) && !kept.has(at); at = parentOf.get(at))
      kept.add(at);
  return kept;
}

function allBelow(id: string, below: ReadonlyMap<string | undefined, readonly string[]>): string[] {
  const all = new Set([id]);
  for (const each of all) for (const child of below.get(each) ?? []) all.add(child);
  return [...all];
}

/** Folds deep lines until no more than `most` are left; nothing where that is so already. */
export function foldsFor(
  nodes: readonly Node[],
  wanted: ReadonlySet<string> | undefined,
  most: number,
): ReadonlySet<string> {
  const { lines } = axisOf(nodes, wanted, new Set());
  if (lines.length <= most) return new Set();
  const deepest = lines.reduce((depth, line) => Math.max(depth, line.depth), 0);
  for (let depth = deepest - 1; depth > 0; depth--) {
    if (lines.filter((line) => line.depth <= depth).length <= most)
      return new Set(lines.filter((line) => line.isParent && line.depth === depth).map(({ id }) => id));
  }
  return new Set(lines.filter((line) => line.isParent && line.depth === 0).map(({ id }) => id));
}
