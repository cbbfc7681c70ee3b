import type { Path } from '../../syntax';
import { valueAt } from '../../syntax';
import type { Snapshot } from '../../workspace';

/** The values under another key of the map around a value, such as the area of an item whose `shared_with` is being written. */
export function wordsBeside(
  { reading }: Pick<Snapshot, 'reading'>,
  path: Path,
  offset: number,
  key: string,
): readonly string[] {
  const own = path.findLastIndex((step) => typeof step === 'string');
  const map = valueAt(reading, path.slice(0, own), offset)?.node;
  const value = map?.kind === 'map' ? map.pairs.findLast((pair) => pair.key.text === key)?.value : undefined;
  if (value?.kind === 'scalar') return [value.text];
  return value?.kind === 'list' ? value.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}
