import type { WrittenRoles } from './role';

/** The top, and the chiefs who serve the whole company rather than one function. */
export const leadershipRoles = {
  'chief-executive-officer': {
    title: 'Chief Executive Officer', abbr: ['CEO'], aka: ['Managing Director', 'President and CEO', 'Chairman and CEO', 'Chair and CEO'],
    level: 'executive', singleton: true, top: true, broad: true,
    reportsTo: ['board-of-directors'],
    owns: ['corporate-strategy'],
    facts: ['A27', 'A28'],
  },
  'chief-operating-officer': {
    title: 'Chief Operating Officer', abbr: ['COO'],
    level: 'executive', singleton: true, leadership: true, broad: true,
    reportsTo: ['chief-executive-officer'],
    owns: ['operations', 'business-operations'],
    mayOwn: ['customer-service', 'contact-operations', 'supply-chain', 'enterprise-it'],
    facts: ['A27', 'A54'],
  },
  'chief-transformation-officer': {
    title: 'Chief Transformation Officer', abbr: ['CTrO', 'CTO'],
    level: 'executive', singleton: true, broad: true,
    focus: ['customers', 'employees', 'partners', 'other'],
    reportsTo: ['chief-executive-officer'],
    owns: ['transformation', 'experience', 'customer-experience', 'employee-experience'],
    merges: ['chief-experience-officer', 'chief-customer-officer'],
    facts: ['A53'],
  },
  president: {
    title: 'President',
    level: 'executive', top: true, broad: true,
    reportsTo: ['board-of-directors', 'chief-executive-officer'],
  },
  'board-of-directors': {
    title: 'Board of Directors', aka: ['Board', 'Supervisory Board'],
    level: 'board', singleton: true, top: true, broad: true,
    facts: ['B30'],
  },
  'chief-of-staff': {
    title: 'Chief of Staff', abbr: ['CoS'],
    level: 'executive',
    reportsTo: ['chief-executive-officer'],
    owns: ['executive-coordination'],
    unusual: ['operations', 'business-operations'],
  },
  'chief-strategy-officer': {
    title: 'Chief Strategy Officer', abbr: ['CSO'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-executive-officer'],
    owns: ['corporate-strategy'],
    mayOwn: ['mergers-and-acquisitions', 'transformation'],
  },
  'chief-administrative-officer': {
    title: 'Chief Administrative Officer', abbr: ['CAO'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-executive-officer'],
    owns: ['facilities'],
    mayOwn: ['people', 'procurement', 'enterprise-it'],
  },
  'chief-sustainability-officer': {
    title: 'Chief Sustainability Officer', abbr: ['CSO'],
    level: 'executive', singleton: true,
    focus: ['other'],
    reportsTo: ['chief-executive-officer', 'chief-operating-officer'],
    owns: ['sustainability'],
  },
} satisfies WrittenRoles;
