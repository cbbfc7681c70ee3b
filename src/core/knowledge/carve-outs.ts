import type { AreaId } from './areas';
import type { RoleId } from './role-ids';

/** A part of an area that is often held by the chief of another function than the whole. */
export interface CarveOut {
  readonly roles: readonly RoleId[];
  /** The reason, as the second half of a sentence that begins with the area. */
  readonly why: string;
}

/** Parts that many companies separate from the area around them, inferred from practice. */
export const carveOuts: ReadonlyMap<AreaId, CarveOut> = new Map<AreaId, CarveOut>([
  [
    'information-security',
    {
      roles: [
        'chief-information-security-officer',
        'chief-security-officer',
        'chief-risk-officer',
        'chief-information-officer',
      ],
      why: 'is often kept apart from those who build and run the systems',
    },
  ],
  [
    'enterprise-it',
    {
      roles: ['chief-information-officer', 'chief-financial-officer', 'chief-operating-officer'],
      why: 'often belongs to its own chief, or to finance or operations',
    },
  ],
  [
    'procurement',
    { roles: ['chief-procurement-officer', 'chief-financial-officer'], why: 'is often kept close to the budget' },
  ],
  ['supply-chain', { roles: ['chief-operating-officer', 'chief-procurement-officer'], why: 'often has its own chief' }],
  [
    'facilities',
    {
      roles: [
        'chief-administrative-officer',
        'chief-financial-officer',
        'chief-human-resources-officer',
        'chief-of-staff',
      ],
      why: 'is often run with other shared services',
    },
  ],
  [
    'workplace',
    {
      roles: ['chief-administrative-officer', 'chief-operating-officer', 'chief-human-resources-officer'],
      why: 'is often run with the buildings',
    },
  ],
  [
    'internal-communications',
    {
      roles: ['chief-communications-officer', 'chief-marketing-officer'],
      why: 'is often run with external communications, so that both say the same',
    },
  ],
  [
    'company-culture',
    {
      roles: ['chief-diversity-officer', 'chief-human-resources-officer'],
      why: 'often stays with the people function',
    },
  ],
  [
    'investor-relations',
    {
      roles: ['chief-communications-officer', 'chief-strategy-officer'],
      why: 'is often run with communications or strategy',
    },
  ],
  ['treasury', { roles: ['chief-risk-officer'], why: 'is often overseen with other financial risks' }],
  [
    'sustainability',
    {
      roles: [
        'chief-sustainability-officer',
        'chief-communications-officer',
        'chief-risk-officer',
        'chief-operating-officer',
        'general-counsel',
      ],
      why: 'has no fixed home',
    },
  ],
  [
    'risk',
    {
      roles: ['chief-risk-officer', 'chief-financial-officer', 'chief-audit-executive', 'general-counsel'],
      why: 'is often held by finance or by its own chief',
    },
  ],
  [
    'compliance',
    {
      roles: ['chief-compliance-officer', 'chief-risk-officer', 'general-counsel'],
      why: 'often has its own officer',
    },
  ],
  [
    'privacy',
    {
      roles: [
        'chief-privacy-officer',
        'chief-compliance-officer',
        'chief-information-security-officer',
        'general-counsel',
      ],
      why: 'often has its own officer',
    },
  ],
  ['internal-audit', { roles: ['chief-audit-executive'], why: 'has to be independent of what it audits' }],
  ['legal', { roles: ['general-counsel'], why: 'often has its own counsel' }],
  ['public-affairs', { roles: ['general-counsel', 'chief-strategy-officer'], why: 'is often run with legal affairs' }],
  [
    'brand',
    { roles: ['chief-communications-officer', 'chief-creative-officer'], why: 'is often run with communications' },
  ],
  ['agency-and-creative', { roles: ['chief-creative-officer'], why: 'often has its own chief' }],
  ['product-marketing', { roles: ['chief-product-officer'], why: 'is often run with the product' }],
  [
    'marketing-analytics',
    {
      roles: ['chief-data-officer', 'chief-analytics-officer', 'chief-digital-officer'],
      why: 'is often run with other analytics',
    },
  ],
  [
    'product-analytics',
    { roles: ['chief-data-officer', 'chief-analytics-officer'], why: 'is often run with other analytics' },
  ],
  [
    'customer-analytics',
    {
      roles: ['chief-data-officer', 'chief-analytics-officer', 'chief-marketing-officer'],
      why: 'is often run with other analytics',
    },
  ],
  [
    'business-intelligence',
    {
      roles: ['chief-analytics-officer', 'chief-financial-officer', 'chief-information-officer'],
      why: 'is often run with finance or IT',
    },
  ],
  [
    'artificial-intelligence',
    {
      roles: [
        'chief-ai-officer',
        'chief-technology-officer',
        'chief-information-officer',
        'chief-analytics-officer',
        'chief-digital-officer',
        'chief-product-officer',
        'chief-scientific-officer',
      ],
      why: 'often has its own chief',
    },
  ],
  [
    'data-governance',
    { roles: ['chief-compliance-officer', 'chief-privacy-officer'], why: 'is often run with compliance' },
  ],
  [
    'data-platform',
    { roles: ['chief-technology-officer', 'chief-information-officer'], why: 'is often run with other systems' },
  ],
  [
    'e-commerce',
    {
      roles: ['chief-digital-officer', 'chief-commercial-officer', 'chief-marketing-officer'],
      why: 'is often run with sales or marketing',
    },
  ],
  [
    'market-research',
    {
      roles: ['chief-strategy-officer', 'chief-product-officer', 'chief-data-officer'],
      why: 'is often run with other research',
    },
  ],
  [
    'pricing',
    {
      roles: ['chief-financial-officer', 'chief-product-officer', 'chief-marketing-officer'],
      why: 'is often run with finance or the product',
    },
  ],
  [
    'revenue-operations',
    { roles: ['chief-operating-officer', 'chief-financial-officer'], why: 'is often run with operations' },
  ],
  ['partner-sales', { roles: ['chief-sales-officer', 'chief-commercial-officer'], why: 'often has its own chief' }],
  [
    'mergers-and-acquisitions',
    { roles: ['chief-financial-officer', 'general-counsel'], why: 'is often run with finance' },
  ],
  [
    'transformation',
    {
      roles: ['chief-transformation-officer', 'chief-digital-officer', 'chief-operating-officer'],
      why: 'often has its own chief',
    },
  ],
  [
    'quality',
    {
      roles: ['chief-technology-officer', 'chief-compliance-officer'],
      why: 'is often kept apart from those who produce',
    },
  ],
  ['learning-and-development', { roles: ['chief-learning-officer'], why: 'often has its own chief' }],
  [
    'digital-channels',
    {
      roles: ['chief-communications-officer', 'chief-marketing-officer', 'chief-commercial-officer'],
      why: 'are often run with the content that they carry',
    },
  ],
  [
    'diversity-and-inclusion',
    {
      roles: ['chief-diversity-officer', 'chief-sustainability-officer'],
      why: 'often has its own chief, or is run with social responsibility',
    },
  ],
  ['compensation-and-benefits', { roles: ['chief-financial-officer'], why: 'is often run with payroll in finance' }],
  [
    'people-operations',
    {
      roles: ['chief-financial-officer', 'chief-operating-officer', 'chief-of-staff'],
      why: 'is often run with other shared services',
    },
  ],
  [
    'loyalty-programme',
    {
      roles: ['chief-marketing-officer', 'chief-commercial-officer', 'chief-revenue-officer', 'chief-digital-officer'],
      why: 'is often run with marketing or sales',
    },
  ],
  [
    'complaints',
    {
      roles: ['general-counsel', 'chief-compliance-officer', 'chief-risk-officer'],
      why: 'is often handled by those who are neutral',
    },
  ],
  [
    'ux-design',
    {
      roles: ['chief-product-officer', 'chief-digital-officer', 'chief-technology-officer'],
      why: 'is often run with the product',
    },
  ],
  ['contact-operations', { roles: ['chief-operating-officer'], why: 'is often run with other operations' }],
]);

/** The areas that a role often takes over from another function. */
export const carvedOutBy = (role: RoleId): readonly AreaId[] =>
  [...carveOuts].flatMap(([area, { roles }]) => (roles.includes(role) ? [area] : []));
