import type { AreaTree } from '../../model';

/** Areas in the order of the tree, each after those that contain it, with how many of the others contain it. */
export function areasInOrder(
  { all, above }: Pick<AreaTree, 'all' | 'above'>,
  wanted: ReadonlySet<string>,
): readonly { readonly id: string; readonly depth: number }[] {
  const ranks = new Map([...all.keys(), ...wanted].map((id, rank) => [id, rank]));
  const paths = [...wanted].map((id) => {
    const path = [id, ...above(id).map((area) => area.id)].reverse();
    return {
      id,
      depth: path.filter((each) => each !== id && wanted.has(each)).length,
      ranks: path.map((each) => ranks.get(each) ?? ranks.size),
    };
  });
  return paths.sort((a, b) => compare(a.ranks, b.ranks)).map(({ id, depth }) => ({ id, depth }));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, i) => rank !== b[i]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
