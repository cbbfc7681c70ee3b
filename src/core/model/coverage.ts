import { roles } from '../knowledge';
import type { Organization } from './organization';

/**
 * How much of an organization a chart shows: `full` if it says so or its top is one that heads a whole company, such as a
 * Chief Executive Officer; otherwise, and where a file of it cannot be had, `partial`: what is missing may simply be elsewhere.
 */
export function coverageOf({ head, lines, roleOf, isComplete }: Organization): 'full' | 'partial' {
  if (!isComplete) return 'partial';
  if (head.coverage) return head.coverage;
  const heads = lines.tops.some((top) => {
    const role = roleOf(top);
    return role !== undefined && roles.get(role).top;
  });
  return heads ? 'full' : 'partial';
}
