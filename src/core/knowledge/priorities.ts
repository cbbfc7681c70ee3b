import { type Catalog, catalog } from './catalog';
import type { FactId } from './facts';
import type { RoleId } from './role-ids';
import { lookup } from './words';

/** What a company says it cares about most, and the role that serves it. */
export interface Priority {
  readonly id: PriorityId;
  readonly name: string;
  /** The role that is worth considering for it. */
  readonly advice: RoleId;
  readonly facts: readonly FactId[];
}

const written = {
  'reduce-churn': { name: 'Reduce churn', advice: 'chief-customer-officer', facts: ['A31'] },
  'revamp-customer-service': { name: 'Revamp customer service', advice: 'chief-customer-officer', facts: ['A31'] },
  'culture-shapes-brand': { name: 'Culture shapes the brand', advice: 'chief-experience-officer', facts: ['A30'] },
  'differentiate-on-experience': {
    name: 'Differentiate on experience',
    advice: 'chief-experience-officer',
    facts: ['B07'],
  },
  'improve-consistency': { name: 'Improve consistency', advice: 'chief-experience-officer', facts: ['B05'] },
  'grow-lifetime-value': { name: 'Grow lifetime value', advice: 'chief-customer-officer', facts: ['A43', 'A50'] },
} as const;

export type PriorityId = keyof typeof written;

/** Every priority by id. */
export const priorities: Catalog<PriorityId, Priority> = catalog<PriorityId, Omit<Priority, 'id'>, Priority>(
  written,
  (priority, id) => ({ ...priority, id }),
);

/** The priority that goes by an id or a name, however it is spelled. */
export const findPriority = lookup(priorities.values());
