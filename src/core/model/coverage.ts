import { roles } from '../knowledge';
import type { Organization } from './organization';
import type { Position } from './position';

/**
 * How much of an organization a chart shows: `full` if it says so or if its top heads a whole company, such as a
 * Chief Executive Officer, or is a body above one, such as the trustees of a charity. Otherwise, and if a file of it is missing, `partial`: what is missing may be elsewhere.
 */
export function coverageOf({ head, lines, roleOf, isComplete }: Organization): 'full' | 'partial' {
  if (!isComplete) return 'partial';
  if (head.coverage) return head.coverage;
  const isHead = (position: Position): boolean => {
    const role = roleOf(position);
    return role !== undefined && roles.get(role).top;
  };
  const isBodyAbove = (top: Position): boolean => roleOf(top) === undefined && lines.reports(top).some(isHead);
  return lines.tops.some((top) => isHead(top) || isBodyAbove(top)) ? 'full' : 'partial';
}
