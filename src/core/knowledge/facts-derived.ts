import type { WrittenDerivedFact } from './facts';

/** Conclusions from several stated facts, which are easy to miss. */
export const derivedFacts = {
  D01: [
    ['A21', 'A22'],
    'cxo, cco',
    'departments coordinated',
    'Both archetypes coordinate with sales (A21, A22): sales does not prove a conflict, so department overlap is not a rule.',
  ],
  D02: [
    ['A25', 'A26', 'A64'],
    'cxo, cco',
    'shared metric',
    'Customer satisfaction is in both KPI lists (A25, A26, A64): with both roles present it is the KPI most likely to have two owners.',
  ],
  D03: [
    ['A16', 'A22', 'B26', 'B34'],
    'cco, cxo, customer-service-director',
    'customer support',
    'Customer support is pulled three ways: CCO covers support (A16, A22), support managers report to the CXO (B26), the CSD runs ' +
      'support (B34).',
  ],
  D04: [
    ['A08', 'A15', 'A51', 'B14', 'B37', 'B39'],
    'cxo, cco, director-of-customer-experience',
    'customer journey',
    'Journey work is claimed four times: CXO maps (B14), CCO owns the journey and maps (A08, A15, A51), DCE improves it (B37), DCE ' +
      'teams design it (B39).',
  ],
  D05: [
    ['A17', 'A36', 'B15', 'B39'],
    'cxo, cco, director-of-customer-experience',
    'insight and analytics',
    'Insight and analytics are claimed four times: CCO oversees customer analytics (A17), CXO analyzes customers (B15), CXO runs ' +
      'wider insight fed by the CCO (A36), DCE has insight and analytics teams (B39).',
  ],
  D06: [
    ['A28', 'A40', 'B30'],
    'cco',
    'reports to',
    'A CCO under a CMO is normal alone (A28) but fails the direct-access condition once a CXO exists (A40) and sits badly with board ' +
      'level (B30).',
  ],
  D07: [
    ['A04', 'A19', 'B04', 'B11', 'A34', 'A63'],
    'cxo',
    'scope',
    'The sources disagree on the CXO: A04/A19 say all stakeholders, B04 says customers with EX as an extra (B11). So a customers-only ' +
      'CXO is info, a CXO without customers is a warning.',
  ],
  D08: [
    ['B30', 'B31'],
    'cco',
    'reach',
    'Reach is not ownership: the CCO reaches across the business (B30) with a limited remit (B31). works_with and contributes_to must ' +
      'be free of charge; only owns can clash.',
  ],
  D09: [
    ['B17', 'A44', 'B36'],
    'cxo, human-resources, customer-service-director',
    'staff training',
    "Staff training is claimed by the CXO (B17, A44), HR (learning and development) and the CSD's partners (B36): split the area, " +
      'cx-training is not learning-and-development.',
  ],
  D10: [
    ['B08', 'B10', 'B37'],
    'director-of-customer-experience',
    'naming',
    'CXD (B08, B10) and DCE (B37) are one role under two word orders.',
  ],
  D11: [
    ['B34'],
    'customer-service-director, sales',
    'sales through service',
    'Selling through service (B34) touches the sales organization.',
  ],
  D12: [
    ['A33', 'A53'],
    'cxo, cco',
    'merged role',
    'Merged roles are legitimate (A53), stretched roles are not (A33): the difference is the title and mandate given, so the quick ' +
      'fix for a CCO with EX offers both.',
  ],
  D13: [
    ['B50'],
    'cxo',
    'sourcing',
    'Internal-versus-external pros and cons are written for the CXO (B50 to B60); only the cost, familiarity and objectivity points ' +
      'generalize.',
  ],
  D14: [
    ['A06', 'A25', 'A38', 'B20'],
    'cxo, cco, marketing',
    'brand',
    'Brand appears on both sides: both roles affect brand perception (A06), the CXO carries the KPI (A25), marketing keeps brand ' +
      'consistency (B20), one identity is the joint outcome (A38).',
  ],
  D15: [
    ['B02'],
    'cxo',
    'adoption (Gartner)',
    "External objection to B02: Gartner's 2019 survey says about 90% have a CXO or a CCO or an equivalent, not their own CXO.",
  ],
} as const satisfies Record<string, WrittenDerivedFact>;
