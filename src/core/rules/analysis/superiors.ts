import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';

/** The deepest chain of managers to follow. Deeper charts are not organizations, such as a thousand loops that were cut. */
const MAX_LAYERS = 40;

/** The managers of a position, from its own up. */
export function superiors({ lines }: Organization, position: Position): Position[] {
  const above: Position[] = [];
  for (let manager = lines.manager(position); manager && above.length < MAX_LAYERS; manager = lines.manager(manager))
    above.push(manager);
  return above;
}

/**
 * Whether a position has a general responsibility: a chief executive, also below a board or a group, or the top,
 * unless the title is that of a function, as where a chart shows one department.
 */
export function isHead({ lines, roleOf }: Organization, position: Position): boolean {
  const role = roleOf(position);
  return role === undefined ? lines.manager(position) === undefined : roles.get(role).top;
}
