import type { Located, Node, Position } from '../../model';
import { valueOf } from '../../model';

/** The item of `dotted_line_to` that contains a reference, for removing it. */
export function dottedItem({ source: { value: map } }: Position, { span }: Located<string>): Node | undefined {
  const list = map.kind === 'map' ? valueOf(map, 'dotted_line_to') : undefined;
  return list?.kind === 'list' ? list.items.find((item) => item.span.start === span.start) : list;
}
