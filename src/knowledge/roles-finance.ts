import type { WrittenRoles } from './role';

/** Chiefs of money, law and control. */
export const financeRoles = {
  'chief-financial-officer': {
    title: 'Chief Financial Officer', abbr: ['CFO'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-executive-officer'],
    owns: ['finance'],
    mayOwn: ['procurement', 'enterprise-it', 'investor-relations'],
    metrics: ['operating-margin'],
  },
  'chief-procurement-officer': {
    title: 'Chief Procurement Officer', abbr: ['CPO'],
    level: 'executive', singleton: true,
    focus: ['suppliers'],
    reportsTo: ['chief-financial-officer', 'chief-operating-officer'],
    owns: ['procurement'],
  },
  'chief-risk-officer': {
    title: 'Chief Risk Officer', abbr: ['CRO'],
    level: 'executive', singleton: true,
    focus: ['regulators'],
    reportsTo: ['chief-executive-officer', 'board-of-directors'],
    owns: ['risk'],
    mayOwn: ['compliance', 'information-security'],
  },
  'chief-audit-executive': {
    title: 'Chief Audit Executive', abbr: ['CAE'], aka: ['Head of Internal Audit'],
    level: 'executive', singleton: true,
    reportsTo: ['board-of-directors', 'chief-executive-officer'],
    independentOf: ['chief-financial-officer'],
    owns: ['internal-audit'],
  },
  'chief-compliance-officer': {
    title: 'Chief Compliance Officer', abbr: ['CCO', 'CCompO'],
    level: 'executive', singleton: true,
    focus: ['regulators'],
    reportsTo: ['chief-executive-officer', 'board-of-directors', 'chief-risk-officer'],
    owns: ['compliance'],
    mayOwn: ['privacy', 'risk'],
  },
  'chief-privacy-officer': {
    title: 'Chief Privacy Officer', abbr: ['CPO'],
    level: 'executive', singleton: true,
    focus: ['regulators', 'customers'],
    reportsTo: ['general-counsel', 'chief-compliance-officer', 'chief-executive-officer'],
    owns: ['privacy'],
  },
  'general-counsel': {
    title: 'General Counsel', abbr: ['GC', 'CLO'], aka: ['Chief Legal Officer'],
    level: 'executive', singleton: true,
    reportsTo: ['chief-executive-officer'],
    owns: ['legal'],
    mayOwn: ['compliance', 'privacy'],
  },
} satisfies WrittenRoles;
