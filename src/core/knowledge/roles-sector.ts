import type { WrittenRoles } from './role';

/** Chiefs that only some industries have. */
export const sectorRoles = {
  'chief-medical-officer': {
    title: 'Chief Medical Officer',
    abbr: ['CMO'],
    aka: [
      'Medical Director',
      'Chief Physician Executive',
      'Ärztlicher Direktor',
      'Directeur médical',
      'Director médico',
    ],
    level: 'executive',
    singleton: true,
    reportsTo: ['chief-executive-officer'],
    industries: ['healthcare', 'pharmaceuticals', 'insurance'],
  },
  'chief-nursing-officer': {
    title: 'Chief Nursing Officer',
    abbr: ['CNO'],
    aka: ['Chief Nurse', 'Chief Nurse Executive', 'Director of Nursing', 'Pflegedirektor', 'Directeur des soins'],
    level: 'executive',
    singleton: true,
    reportsTo: ['chief-executive-officer', 'chief-operating-officer'],
    industries: ['healthcare'],
  },
  'chief-investment-officer': {
    title: 'Chief Investment Officer',
    level: 'executive',
    singleton: true,
    reportsTo: ['chief-executive-officer', 'chief-financial-officer'],
    industries: ['insurance', 'asset-management'],
  },
  'chief-academic-officer': {
    title: 'Chief Academic Officer',
    aka: ['Provost'],
    level: 'executive',
    singleton: true,
    reportsTo: ['chief-executive-officer', 'president'],
    industries: ['education'],
  },
  'chief-scientific-officer': {
    title: 'Chief Scientific Officer',
    aka: ['Chief Science Officer'],
    level: 'executive',
    singleton: true,
    reportsTo: ['chief-executive-officer'],
    mayOwn: ['product-development'],
    industries: ['pharmaceuticals', 'chemicals'],
  },
  'chief-development-officer': {
    title: 'Chief Development Officer',
    level: 'executive',
    reportsTo: ['chief-executive-officer'],
    industries: ['non-profit', 'education', 'real-estate'],
  },
  'chief-supply-chain-officer': {
    title: 'Chief Supply Chain Officer',
    abbr: ['CSCO'],
    level: 'executive',
    singleton: true,
    reportsTo: ['chief-executive-officer', 'chief-operating-officer'],
    owns: ['supply-chain'],
    mayOwn: ['procurement'],
  },
} satisfies WrittenRoles;
