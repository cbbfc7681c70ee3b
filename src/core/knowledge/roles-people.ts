import type { WrittenRoles } from './role';

/** Chiefs of the people function. */
export const peopleRoles = {
  'chief-human-resources-officer': {
    title: 'Chief Human Resources Officer',
    abbr: ['CHRO', 'CPO'],
    aka: ['Chief People Officer'],
    level: 'executive',
    singleton: true,
    focus: ['employees'],
    reportsTo: ['chief-executive-officer', 'chief-operating-officer'],
    owns: [
      'people',
      'talent-acquisition',
      'learning-and-development',
      'compensation-and-benefits',
      'employee-relations',
      'organisation-design',
    ],
    mayOwn: [
      'employee-experience',
      'employee-engagement',
      'company-culture',
      'employee-onboarding',
      'internal-communications',
      'diversity-and-inclusion',
    ],
    never: ['customer-experience'],
    metrics: ['employee-nps', 'employee-turnover', 'time-to-fill', 'employee-engagement-score'],
  },
  'chief-employee-experience-officer': {
    title: 'Chief Employee Experience Officer',
    abbr: ['CEXO'],
    level: 'executive',
    singleton: true,
    focus: ['employees'],
    reportsTo: ['chief-human-resources-officer', 'chief-executive-officer', 'chief-experience-officer'],
    owns: ['employee-experience'],
  },
  'chief-diversity-officer': {
    title: 'Chief Diversity Officer',
    abbr: ['CDO'],
    level: 'executive',
    singleton: true,
    focus: ['employees'],
    reportsTo: ['chief-human-resources-officer', 'chief-executive-officer'],
    owns: ['diversity-and-inclusion'],
  },
  'chief-learning-officer': {
    title: 'Chief Learning Officer',
    abbr: ['CLO'],
    level: 'executive',
    singleton: true,
    focus: ['employees'],
    reportsTo: ['chief-human-resources-officer'],
    owns: ['learning-and-development'],
  },
} satisfies WrittenRoles;
