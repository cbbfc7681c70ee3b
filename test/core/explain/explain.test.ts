import { describe, expect, it, test } from 'vitest';
import { explain, explainable } from '../../../src/core/explain';
import { areas, facts, industries, metrics, priorities, roles, stakeholders } from '../../../src/core/knowledge';
import { rules } from '../../../src/core/rules';

const known = (term: string): string => explain(term) ?? '';

describe('of a role it says', () => {
  const cxo = known('Chief Experience Officer');
  const cco = known('chief-customer-officer');

  it('what it is for, under whom and over what', () => {
    expect(cxo).toMatch(
      /^# Chief Experience Officer \(CXO\)\n\nRole, board level · `chief-experience-officer`\n\nA consistent/,
    );
    expect(cxo).toContain('- **Usually reports to** Chief Executive Officer, Chief Operating Officer\n');
    expect(cco).toContain(
      '- **Should not own:** Employee experience, Partner experience, People (HR), Wider stakeholder experience\n',
    );
    expect(cco).toContain('- **Usual metrics:** Customer satisfaction score, Net Promoter Score, Churn rate,');
  });

  it('what it does, told apart', () => {
    expect(cco).toContain('executive level; cover onboarding, support and post-purchase follow-up; drive');
  });

  it('how one becomes it', () => {
    expect(cxo).toContain('- **Often before:** Head of Customer Experience, Director of Customer Success\n');
    expect(cco).toContain('- **Skills:** journey mapping, analytics tools, data-driven mindset');
  });

  it('where the boundary to its neighbors runs, from its own side', () => {
    expect(cxo).toContain(
      '- Chief Human Resources Officer: how work feels from end to end versus policy, pay and process.\n',
    );
    expect(known('chro')).toContain(
      '- Chief Experience Officer: policy, pay and process versus how work feels from end to end.\n',
    );
    expect(cxo).toContain('- Chief Customer Officer: everyone inside and outside versus customers only.\n');
    expect(cco).toContain('- Chief Experience Officer: customers only versus everyone inside and outside.\n');
    expect(cxo).toContain('"CXO" is also short for any chief officer');
    expect(cco).toContain('"CCO" is also short for Chief Commercial Officer, Chief Communications Officer,');
  });

  it('what that rests on, by what it is good for, and how to take it', () => {
    expect(cco).toMatch(/## What to watch\n\n[^#]*\*\*CCO · boundary:\*\* Attends to customers only\. \(A14\)/);
    expect(cxo).toMatch(/## Claims of others\n\n[^#]*\(B02\) \*A claim that the source attributes to Gartner\./);
    expect(cxo).toMatch(/\(B05\) \*A quotation/);
    expect(known('Customer Service Director')).toMatch(/\(B33\) \*One recruiter's view/);
    expect(cxo).not.toContain('(B03)');
  });
});

test('a word for an area and a metric is asked about, and an id is not', () => {
  expect(known('Complaints')).toContain('- Complaint rate · `complaint-rate` (metric)');
  expect(known('complaints')).toMatch(/^# Complaints/);
  expect(known('Customer Experience')).toMatch(/^# Customer experience/);
});

test('a title that is another word for a role names the ids that `role` reads so', () => {
  expect(known('Head of Customer Service')).toContain('- **`role` also reads** `head-of-customer-service`\n');
  expect(known('VP Customer Success')).toContain('`vp-customer-success`');
  expect(known('Customer Service Director')).not.toContain('`customer-service-director`,');
});

describe('of other terms it says', () => {
  it('what an area is part of, and what it is taken for', () => {
    expect(known('customer success')).toMatch(
      /- \*\*Part of\*\* Customer experience › Whole experience[^]*- Account management: value realized versus commercial relationship\./,
    );
    expect(known('account-management')).toContain('- Customer success: commercial relationship versus value realized.');
  });

  it.each([
    ['NPS', '- **Measures** Customer retention and loyalty\n'],
    ['retention rate', '- **Measures** Customer retention and loyalty\n'],
    ['saas', '- **Often has a** Chief Customer Officer\n'],
    ['reduce-churn', '- **A reason for a** Chief Customer Officer\n'],
    ['partners', '- **In the focus of** Chief Experience Officer'],
    ['overlap-metric', 'src/core/rules/overlap/overlap-metric.md)'],
    ['a32', '- **Rules based on it:** '],
  ])('%s', (term, says) => {
    if (says === '') expect(explain(term)).toBeUndefined();
    else expect(known(term)).toContain(says);
  });
});

it('lists what a word can mean', () => {
  expect(known('CCO')).toMatch(
    /^\*\*CCO\*\* can mean\n\n- Chief Customer Officer \(CCO\) · `chief-customer-officer` \(role, board level\)\n- Chief Commercial Officer/,
  );
  expect(known('onboarding')).toContain('- Employee onboarding · `employee-onboarding` (area)\n');
});

it.each([
  [
    'sales and procurement',
    '**sales and procurement** joins\n\n- Sales · `sales` (area)\n- Procurement · `procurement` (area)',
  ],
  ['COO & CFO', 'joins\n\n- Chief Operating Officer (COO) · `chief-operating-officer`'],
  ['VP Procurement', '# VP Procurement\n\nTitle, director · `vp-procurement`\n\n- **Leads** Procurement\n'],
  ['staff satisfaction', '`employee-satisfaction`\n\n- **Part of** Employee engagement\n- **For** employees'],
])('reads %s by its grammar', (term, says) => {
  expect(known(term)).toContain(says);
});

it('tells all of a word that is an id twice', () => {
  expect(known('technology')).toMatch(/^# Technology\n\nArea · [^]*\n---\n\n# Technology\n\nIndustry · /);
});

it.each(['', ' ', 'hugs', 'constructor', '__proto__', '#'])('knows nothing of %j', (term) => {
  expect(explain(term)).toBeUndefined();
});

it('shows what was typed as it was typed', () => {
  expect(known('[CCO]')).not.toContain('**[CCO]**');
});

it('explains every id that there is, and every word that it offers', () => {
  const ids = [roles, areas, metrics, stakeholders, industries, priorities, facts].flatMap((terms) => [
    ...terms.keys(),
  ]);
  for (const id of [...ids, ...rules.map((rule) => rule.id)])
    expect(known(id), id).toMatch(new RegExp(`^# [^]*(?:\`${id}\`|${id})`));
  expect(explainable().filter((word) => explain(word) === undefined)).toEqual([]);
});
