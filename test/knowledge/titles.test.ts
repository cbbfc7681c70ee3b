import { describe, expect, test } from 'vitest';
import { meansAnyChief, roles, rolesOfTitle } from '../../src/knowledge';

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
  ])('%j is one: %s', (title, role) => {
    expect(rolesOfTitle(title)).toEqual([role]);
  });

  test.each([
    ['CCO', ['customer', 'commercial', 'communications', 'compliance', 'creative']],
    ['cco (interim)', ['customer', 'commercial', 'communications', 'compliance', 'creative']],
    ['CDO', ['digital', 'data', 'diversity']],
    ['CPO', ['product', 'human-resources', 'procurement', 'privacy']],
    ['CSO', ['sales', 'strategy', 'sustainability', 'security']],
    ['CRO', ['revenue', 'risk']],
    ['CTO', ['technology', 'transformation']],
    ['CAO', ['administrative', 'analytics']],
  ])('%j may be each of %j', (title, chiefs) => {
    expect(rolesOfTitle(title)).toEqual(chiefs.map((chief) => `chief-${chief}-officer`));
  });

  test('an abbreviation may also stand for a role that is no chief officer', () => {
    expect([...rolesOfTitle('CLO')].sort()).toEqual(['chief-learning-officer', 'general-counsel']);
  });

  test.each([
    '', ' ', '()', '(', 'of the', 'constructor',
    'Head of Delight', 'Vice President', 'Customer', 'COO / CFO', 'Deputy Chief Customer Officer',
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
  ['CXO', true],
  ['cxo (EMEA)', true],
  ['CXO (Chief Experience Officer)', false],
  ['Chief Experience Officer (CXO)', false],
  ['CCO', false],
  ['', false],
])('%j means any chief: %s', (title, means) => {
  expect(meansAnyChief(title)).toBe(means);
});
