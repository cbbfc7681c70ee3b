import { type Catalog, catalog } from './catalog';
import type { FactId } from './facts';
import type { RoleId } from './role-ids';
import { lookup } from './words';

/** A priority of a company, and the role that serves it. */
export interface Priority {
  readonly id: PriorityId;
  readonly name: string;
  readonly aka: readonly string[];
  /** The role to consider for it. */
  readonly advice: RoleId;
  readonly facts: readonly FactId[];
}

const written = {
  'reduce-churn': {
    aka: [
      'bring churn down',
      'lower churn',
      'less churn',
      'churn reduction',
      'cut churn',
      'stop churn',
      'churn',
      'customer retention',
      'retain customers',
      'improve retention',
      'increase retention',
      'retention',
      'loyalty',
      'customer loyalty',
      'improve loyalty',
    ],
    name: 'Reduce churn',
    advice: 'chief-customer-officer',
    facts: ['A31'],
  },
  'revamp-customer-service': {
    aka: [
      'overhaul customer service',
      'improve customer service',
      'fix customer service',
      'better customer service',
      'customer service overhaul',
      'transform customer service',
      'modernize customer service',
      'service excellence',
    ],
    name: 'Revamp customer service',
    advice: 'chief-customer-officer',
    facts: ['A31'],
  },
  'culture-shapes-brand': {
    aka: [
      'culture',
      'company culture',
      'culture change',
      'culture and brand',
      'internal culture',
      'employee experience',
      'improve culture',
      'strengthen culture',
      'brand and culture',
    ],
    name: 'Culture shapes the brand',
    advice: 'chief-experience-officer',
    facts: ['A30'],
  },
  'differentiate-on-experience': {
    aka: [
      'differentiation',
      'customer experience',
      'stand out on experience',
      'differentiate',
      'experience',
      'stand out from competitors',
      'stand out from rivals',
      'improve customer experience',
      'better customer experience',
      'customer centricity',
      'lasting customer relationships',
      'competitive advantage',
    ],
    name: 'Differentiate on experience',
    advice: 'chief-experience-officer',
    facts: ['B07'],
  },
  'improve-consistency': {
    aka: [
      'consistency',
      'consistent experience',
      'brand consistency',
      'consistent brand',
      'more consistency',
      'consistent customer experience',
      'one brand experience',
      'seamless experience',
    ],
    name: 'Improve consistency',
    advice: 'chief-experience-officer',
    facts: ['B05'],
  },
  'grow-lifetime-value': {
    aka: [
      'lifetime value',
      'increase lifetime value',
      'customer lifetime value',
      'grow customer lifetime value',
      'customer success',
      'grow existing customers',
      'expand accounts',
      'clv',
      'ltv',
    ],
    name: 'Grow lifetime value',
    advice: 'chief-customer-officer',
    facts: ['A43', 'A50'],
  },
} as const;

export type PriorityId = keyof typeof written;

/** Every priority by id. */
export const priorities: Catalog<PriorityId, Priority> = catalog<PriorityId, Omit<Priority, 'id'>, Priority>(
  written,
  (priority, id) => ({ ...priority, id }),
);

/** The priority with an id or a name, in any spelling. */
export const findPriority = lookup(priorities.values());
