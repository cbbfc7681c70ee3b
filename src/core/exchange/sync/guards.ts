import type { Organization } from '../../model';
import type { Company } from '../company';
import type { Step } from './plan';
import type { SyncRefusal } from './sync';

/** The share of unresolved managers above which the source is not trusted. */
const MAX_UNRESOLVED = 0.3;

/** The default share of filled positions that may become vacant. */
export const DEFAULT_MAX_REMOVED = 0.25;

/** Why a plan is refused; undefined if it is not. @param maxRemoved a share of the filled positions */
export function refusalOf(
  { positions }: Organization,
  company: Company,
  steps: readonly Step[],
  maxRemoved: number,
): SyncRefusal | undefined {
  const broken = company.notices.find(({ code }) => code === 'loop' || code === 'duplicate-id');
  if (broken) return { refused: `The source has to be corrected first: ${broken.message}` };
  const { references, unresolved } = company;
  if (references > 0 && unresolved > references * MAX_UNRESOLVED)
    return {
      refused: `${unresolved} of ${references} managers in the source cannot be found, which is more than 30 %. Is a column or a part of the export missing?`,
    };
  const removed = steps.filter(({ isRemoval }) => isRemoval).length;
  const filled = positions.filter(({ holders }) => holders.length > 0).length;
  if (removed > 1 && removed > filled * maxRemoved)
    return {
      refused: `${removed} of ${filled} filled positions would become vacant, which is more than ${Math.round(maxRemoved * 100)} %.`,
      removesMany: true,
    };
  return undefined;
}
