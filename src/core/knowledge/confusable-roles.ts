import type { AreaId } from './areas';
import type { RoleId } from './role-ids';

/** Two chiefs whose work meets in most companies that have both. */
export interface ConfusableRoles {
  readonly roles: readonly [RoleId, RoleId];
  /** The topics on which it meets. */
  readonly areas: readonly AreaId[];
  /** The usual line between the first and the second. */
  readonly line: string;
}

const written: readonly (readonly [a: RoleId, b: RoleId, areas: readonly AreaId[], line: string])[] = [
  [
    'chief-experience-officer',
    'chief-marketing-officer',
    ['brand-experience', 'digital-channels'],
    'what is experienced versus what is promised',
  ],
  [
    'chief-experience-officer',
    'chief-human-resources-officer',
    ['employee-experience', 'cx-training'],
    'how work feels from end to end versus policy, pay and process',
  ],
  [
    'chief-customer-officer',
    'chief-revenue-officer',
    ['customer-success', 'renewals', 'expansion'],
    'that customers stay versus the number',
  ],
  [
    'chief-customer-officer',
    'chief-marketing-officer',
    ['customer-insight', 'market-research'],
    'the customers there are versus the market',
  ],
  [
    'chief-marketing-officer',
    'chief-revenue-officer',
    ['demand-generation', 'revenue-operations'],
    'demand versus revenue',
  ],
  [
    'chief-marketing-officer',
    'chief-growth-officer',
    ['demand-generation', 'expansion'],
    'one function versus growth across functions',
  ],
  [
    'chief-revenue-officer',
    'chief-commercial-officer',
    ['revenue', 'pricing'],
    'how much is sold versus at what price and through which channel',
  ],
  [
    'chief-information-officer',
    'chief-technology-officer',
    ['enterprise-it', 'architecture', 'information-security'],
    'the tools of the company versus the technology of its product',
  ],
  [
    'chief-information-officer',
    'chief-data-officer',
    ['data-platform', 'business-intelligence'],
    'running systems versus governing data and making use of it',
  ],
  [
    'chief-technology-officer',
    'chief-data-officer',
    ['data-platform', 'business-intelligence'],
    'building systems versus governing data and making use of it',
  ],
  [
    'chief-digital-officer',
    'chief-marketing-officer',
    ['digital-channels', 'e-commerce'],
    'the business of a channel versus the brand in it',
  ],
  [
    'chief-digital-officer',
    'chief-experience-officer',
    ['digital-channels', 'user-experience'],
    'the business of a channel versus what it is like to use',
  ],
  [
    'chief-technology-officer',
    'chief-product-officer',
    ['product-strategy', 'architecture'],
    'how versus why and what',
  ],
  [
    'chief-human-resources-officer',
    'chief-operating-officer',
    ['people-operations', 'facilities'],
    'people versus process',
  ],
  [
    'chief-operating-officer',
    'chief-of-staff',
    ['business-operations', 'executive-coordination'],
    "results of the business versus the CEO's reach",
  ],
  [
    'chief-operating-officer',
    'chief-transformation-officer',
    ['transformation'],
    'running the business versus changing it, for a time',
  ],
  ['general-counsel', 'chief-compliance-officer', ['compliance'], 'legal advice versus independent control'],
  ['general-counsel', 'chief-privacy-officer', ['privacy'], 'legal advice versus independent control'],
  [
    'chief-compliance-officer',
    'chief-privacy-officer',
    ['compliance', 'privacy'],
    'all rules versus those about personal data',
  ],
  [
    'chief-risk-officer',
    'chief-information-security-officer',
    ['risk', 'information-security'],
    'overseeing risk versus protecting systems',
  ],
  [
    'chief-risk-officer',
    'chief-audit-executive',
    ['risk', 'internal-audit'],
    'overseeing risk versus checking independently',
  ],
];

/** Every pair of chiefs whose work meets; experience and customer officers have separate rules. */
export const confusableRoles: readonly ConfusableRoles[] = written.map(([a, b, areas, line]) => ({
  roles: [a, b],
  areas,
  line,
}));
