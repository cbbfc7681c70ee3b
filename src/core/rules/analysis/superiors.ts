import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';

/** No organization is deeper; a chart that is, such as one of a thousand loops that were cut, is not climbed from each of its positions. */
const MAX_LAYERS = 40;

/** The managers of a position, from its own up. */
export function superiors({ lines }: Organization, position: Position): Position[] {
  const above: Position[] = [];
  for (let manager = lines.manager(position); manager && above.length < MAX_LAYERS; manager = lines.manager(manager))
    above.push(manager);
  return above;
}

/**
 * Whether a position is there for everything: a chief executive, also below a board or a group, or whoever is at the top,
 * unless the title is that of a function, as where a chart shows one department.
 */
export function isHead({ lines, roleOf }: Organization, position: Position): boolean {
  const role = roleOf(position);
  return role === undefined ? lines.manager(position) === undefined : roles.get(role).top;
}
