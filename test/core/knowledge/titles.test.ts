import { describe, expect, test } from 'vitest';
import {
  commonReading,
  isHeldBySeveral,
  leadsNamedUnit,
  limitsOf,
  longForm,
  meansAnyChief,
  roles,
  rolesOfTitle,
  roleWords,
  wordingOf,
} from '../../../src/core/knowledge';

describe('the roles of a title', () => {
  test.each([
    ['Chief Customer Officer', 'chief-customer-officer'],
    ['chief customer OFFICER ', 'chief-customer-officer'],
    ['chief-customer-officer', 'chief-customer-officer'],
    ['Chief Client Officer', 'chief-customer-officer'],
    ['Chief Customer Officer (CCO)', 'chief-customer-officer'],
    ['CCO – Chief Customer Officer', 'chief-customer-officer'],
    ['Chief Customer Officer - CCO', 'chief-customer-officer'],
    ['(CCO) Chief Customer Officer', 'chief-customer-officer'],
    ['CCO (Chief Creative Officer)', 'chief-creative-officer'],
    ['Chief Customer Officer (C', 'chief-customer-officer'],
    ['Chief Customer Officer (EMEA)', 'chief-customer-officer'],
    ['Chief Customer Officer (CEO)', 'chief-customer-officer'],
    ['Chief Cústomer Officer', 'chief-customer-officer'],
    ['CCrO', 'chief-creative-officer'],
    ['Vice President, People & Culture', 'chief-human-resources-officer'],
    ['Finance chief', 'chief-financial-officer'],
    ['Chief of Marketing', 'chief-marketing-officer'],
    ['President and Chief Executive Officer', 'chief-executive-officer'],
    ['General Counsel & Corporate Secretary', 'general-counsel'],
    ['Chief of Staff to the Mayor', 'chief-of-staff'],
    ['Kaufmännische Geschäftsführerin', 'chief-financial-officer'],
    ['Geschäftsführende Gesellschafterin', 'chief-executive-officer'],
    ['Amministratrice delegata', 'chief-executive-officer'],
    ['Dyrektor ds. personalnych', 'chief-human-resources-officer'],
    ['C.E.O.', 'chief-executive-officer'],
    ['President & CEO', 'chief-executive-officer'],
    ['CEO and President', 'chief-executive-officer'],
    ['Customer Experience Director', 'director-of-customer-experience'],
    ['Director, Customer Experience', 'director-of-customer-experience'],
    ['Director of CX', 'director-of-customer-experience'],
    ['VP Customer Experience', 'head-of-customer-experience'],
    ['Vice President of Customer Experience', 'head-of-customer-experience'],
    ['UX Designer', 'ux-designer'],
    ['Chief HR Officer', 'chief-human-resources-officer'],
    ['Chief People Officer', 'chief-human-resources-officer'],
    ['CXO', 'chief-experience-officer'],
    ['Acting Chief Customer Officer', 'chief-customer-officer'],
    ['Interim CFO (m/w/d)', 'chief-financial-officer'],
    ['Group Chief Financial Officer', 'chief-financial-officer'],
    ['Global Head of Customer Experience', 'head-of-customer-experience'],
    ['CFO Group', 'chief-financial-officer'],
    ['CFO a.i.', 'chief-financial-officer'],
    ['Founder & CEO', 'chief-executive-officer'],
    ['Co-Founder and Chief Executive Officer', 'chief-executive-officer'],
    ['Co-CEO', 'chief-executive-officer'],
    ['Executive Vice President, Chief Financial Officer', 'chief-financial-officer'],
    ['SVP and Chief Customer Officer', 'chief-customer-officer'],
    ['Geschäftsführerin', 'chief-executive-officer'],
    ['Geschäftsführer:in', 'chief-executive-officer'],
    ['Leiter/-in Kundenservice', 'customer-service-director'],
    ['Leiter(in) Kundenservice', 'customer-service-director'],
    ['Kommissarischer Leiter Kundenservice', 'customer-service-director'],
    ['Vorstandsvorsitzende', 'chief-executive-officer'],
    ['Directrice générale', 'chief-executive-officer'],
    ['Présidente-directrice générale', 'chief-executive-officer'],
    ['P.D.G.', 'chief-executive-officer'],
    ['Directrice de l’expérience client', 'director-of-customer-experience'],
    ['Directeur financier par intérim', 'chief-financial-officer'],
    ['Directrice administrative et financière', 'chief-financial-officer'],
    ['Directeur financier groupe', 'chief-financial-officer'],
    ['DRH', 'chief-human-resources-officer'],
    ['Chief Financial Officer, EMEA', 'chief-financial-officer'],
    ['Chief Customer Officer EMEA', 'chief-customer-officer'],
    ['Chief Client Officer – Asia Pacific', 'chief-customer-officer'],
    ['Nordics Chief Customer Officer', 'chief-customer-officer'],
    ['VP Customer Success, Latin America', 'director-of-customer-success'],
    ['Senior UX Designer', 'ux-designer'],
    ['Aufsichtsratsvorsitzende', 'board-of-directors'],
  ])('%j is one: %s', (title, role) => {
    expect(rolesOfTitle(title)).toEqual([role]);
  });

  test.each([
    ['CCO', ['customer', 'commercial', 'communications', 'compliance', 'creative']],
    ['Group CCO', ['customer', 'commercial', 'communications', 'compliance', 'creative']],
    ['cco (interim)', ['customer', 'commercial', 'communications', 'compliance', 'creative']],
    ['CDO', ['digital', 'data', 'diversity']],
    ['CPO', ['product', 'human-resources', 'procurement', 'privacy']],
    ['CSO', ['sales', 'strategy', 'sustainability', 'security']],
    ['CRO', ['revenue', 'risk']],
    ['CTO', ['technology', 'transformation']],
    ['CMO', ['marketing', 'medical']],
    ['CAO', ['administrative', 'analytics']],
  ])('%j may be each of %j', (title, chiefs) => {
    expect(rolesOfTitle(title)).toEqual(chiefs.map((chief) => `chief-${chief}-officer`));
  });

  test('an abbreviation may also stand for a role that is no chief officer', () => {
    expect([...rolesOfTitle('CLO')].sort()).toEqual(['chief-learning-officer', 'general-counsel']);
  });

  test.each([
    '',
    ' ',
    '()',
    '(',
    'of the',
    'constructor',
    'Head of Delight',
    'Vice President',
    'Customer',
    'COO / CFO',
    'Fire chief',
    'Bureau Chief',
    'Secretary to the CFO',
    'Chief Customer & Experience Officer',
    'Deputy Chief Customer Officer',
    'Vice Chief Customer Officer',
    'Assistant to the CEO',
    'Former CEO',
    'Executive Vice President',
    'Group',
    'Acting',
    'Co',
    'Founder',
    'Regional Chief Financial Officer',
    'CEO EMEA',
    'Chief Financial Officer, Chairs and Tables',
    'Directeur général délégué',
    'Stellvertretender Geschäftsführer',
    'Leiter Marketing',
  ])('%j is none', (title) => {
    expect(rolesOfTitle(title)).toEqual([]);
  });

  test('every full title and every other title says its role', () => {
    for (const { id, title, aka } of roles.values()) {
      for (const words of [id, title, ...aka]) expect(rolesOfTitle(words), words).toEqual([id]);
    }
  });

  test('every abbreviation leads to its role', () => {
    for (const { id, abbr } of roles.values()) {
      for (const short of abbr) expect(rolesOfTitle(short), short).toContain(id);
    }
  });
});

test.each([
  ['Chief Customer Officer', 'Chief Customer Officer'],
  ['Acting CCO (EMEA)', 'CCO'],
  ['Group CFO', 'CFO'],
  ['Directeur général par intérim', 'Directeur général'],
  ['Group', ''],
])('the words of %j that name a role: %j', (title, words) => {
  expect(roleWords(title)).toBe(words);
});

test.each([
  ['Chief Customer Officer', 'Customer Officer, Chief', true],
  ['CX Manager', 'Customer Experience Manager', true],
  ['Group CFO', 'CFO (Group)', true],
  ['Chief Customer Officer (CCO)', 'Acting Chief Customer Officer', true],
  ['Group CFO', 'CFO', false],
  ['CFO (EMEA)', 'CFO (Americas)', false],
])('%j and %j say the same of how far the role goes: %j', (one, other, same) => {
  expect(limitsOf(one) === limitsOf(other)).toBe(same);
});

test.each([
  ['Managing Director', true],
  ['Geschäftsführerin', true],
  ['Co-CEO', true],
  ['Co-Chief Customer Officer', true],
  ['Chief Executive Officer', false],
  ['Company Secretary', false],
])('%j may be held by several: %s', (title, several) => {
  expect(isHeldBySeveral(title)).toBe(several);
});

test.each([
  ['Customer Experience Director', 'Director of Customer Experience', 'two forms of one title'],
  ['CX Manager', 'Customer Experience Manager', 'two forms of one title'],
  ['CXD', 'Director of Customer Experience', 'two forms of one title'],
  ['Chief customer officer', 'Acting Chief Customer Officer (EMEA)', 'one form'],
  ['Geschäftsführer', 'Geschäftsführerin', 'one form'],
  ['Directeur général', 'Directrice générale', 'one form'],
  ['UX Designer', 'Product Designer', 'two titles'],
  ['Head of Customer Success', 'Director of Customer Success', 'two titles'],
])('%j and %j are %s', (one, other, relation) => {
  const [a, b] = [one, other].map(wordingOf);
  expect(a?.role).toBe(b?.role);
  expect(a?.title !== b?.title ? 'two titles' : a?.form !== b?.form ? 'two forms of one title' : 'one form').toBe(
    relation,
  );
});

test.each(['CCO', 'CCO – Chief Customer Officer', 'Head of Delight'])('%j has no wording to compare', (title) => {
  expect(wordingOf(title)).toBeUndefined();
});

test('what an abbreviation of a role is short for', () => {
  expect(longForm('chief-human-resources-officer', 'CPO')).toBe('Chief People Officer');
  expect(longForm('chief-human-resources-officer', 'CHRO')).toBe('Chief Human Resources Officer');
  expect(longForm('general-counsel', 'clo')).toBe('Chief Legal Officer');
  expect(longForm('chief-transformation-officer', 'CTrO')).toBe('Chief Transformation Officer');
});

test('an abbreviation that nearly everybody takes for one role', () => {
  expect(commonReading('CTO')).toBe('chief-technology-officer');
  expect(commonReading('CMO')).toBe('chief-marketing-officer');
  expect(commonReading('CTO (Chief Transformation Officer)')).toBeUndefined();
  expect(commonReading('CCO')).toBeUndefined();
});

test.each([
  ['CXO', true],
  ['Acting CXO', true],
  ['cxo (EMEA)', true],
  ['CXO (Chief Experience Officer)', false],
  ['Chief Experience Officer (CXO)', false],
  ['CCO', false],
  ['', false],
])('%j means any chief: %s', (title, means) => {
  expect(meansAnyChief(title)).toBe(means);
});

describe('the head of a named unit', () => {
  test.each([
    ['President, Chemicals', true],
    ['Managing Director, Marine Division', true],
    ['Head of Business Unit Logistics', true],
    ['Geschäftsführerin Kestrel Valves GmbH', true],
    ['Spartenleiter Pumpen', true],
    ['DG Branche Emballage', true],
    ['Country Manager Japan', true],
    ['Dean of Medicine', true],
    ['President', false],
    ['Group Managing Director', false],
    ['President & CEO', false],
    ['Geschäftsführer Vertrieb', false],
    ['Kaufmännische Geschäftsführerin', false],
    ['Vice President, Chemicals', false],
    ['Head of Finance Division', false],
    ['Sales Director', false],
  ])('%j: %j', (title, expected) => {
    expect(leadsNamedUnit(title)).toBe(expected);
  });
});
