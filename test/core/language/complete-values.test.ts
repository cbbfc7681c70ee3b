import { describe, expect, it } from 'vitest';
import { completions } from '../../../src/core/language';
import { chartAt, labels, MODERN, offers, taking } from './kit';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer, holder: Ana Ruiz}
  coo: {title: Chief Operating Officer, reports_to: ceo}
  cio: {title: Chief Information Officer, reports_to: coo, status: vacant}
`;

describe('positions', () => {
  it('are offered with title and holder, and found by either', () => {
    const [ceo] = offers(`leadership_team: [<|>]\n${TEAM}`);
    expect(ceo).toMatchObject({ label: 'ceo', detail: 'Chief Executive Officer · Ana Ruiz' });
    expect(ceo?.filterText).toContain('Chief Executive Officer');
  });

  it('are offered in every reference', () => {
    const there = (line: string) => labels(`${TEAM}  cfo:\n    ${line}\n`);
    expect(there('dotted_line_to: [<|>]')).toEqual(['ceo', 'coo', 'cio']);
    expect(there('owns: [{area: finance, shared_with: [<|>]}]')).toEqual(['ceo', 'coo', 'cio']);
    expect(there('owns: [{area: finance, lead: <|>}]')).toEqual(['cfo', 'ceo', 'coo', 'cio']);
    expect(there('works_with: [{with: <|>}]')).toEqual(['ceo', 'coo', 'cio']);
    expect(there('allow: [{rule: x, with: [<|>]}]')).toEqual(['ceo', 'coo', 'cio']);
    expect(labels(`exceptions: [{rule: x, positions: [<|>]}]\n${TEAM}`)).toEqual(['ceo', 'coo', 'cio']);
    expect(labels(`organization: {co_leads: [<|>]}\n${TEAM}`)).toEqual(['ceo', 'coo', 'cio']);
  });

  it('to report to are neither oneself nor anybody below', () => {
    expect(labels(TEAM.replace('reports_to: ceo', 'reports_to: <|>'))).toEqual(['ceo']);
    expect(labels(TEAM.replace('reports_to: ceo', 'reports_to: c<|>eo'))).toEqual(['ceo']);
  });

  it('to report to are first of all the usual ones', () => {
    expect(labels(`${TEAM}  cxo: {title: Chief Experience Officer, reports_to: <|>}\n`)).toEqual(['ceo', 'coo', 'cio']);
    expect(
      labels(
        'positions:\n  x: {title: X}\n  coo: {title: COO}\n  cxo: {title: Chief Experience Officer, reports_to: <|>}\n',
      ),
    ).toEqual(['coo', 'x']);
  });

  it('are not offered twice in a list', () => {
    expect(labels(`leadership_team: [ceo, <|>, cio]\n${TEAM}`)).toEqual(['coo']);
    expect(labels(`leadership_team:\n  - ceo\n  - c<|>\n${TEAM}`)).toEqual(['coo', 'cio']);
    expect(labels(`${TEAM}  cfo:\n    works_with:\n      - {with: coo}\n      - ceo\n      - with: <|>\n`)).toEqual([
      'cio',
    ]);
  });

  it.each([
    ['reports_to:<|>', 'reports_to: coo'],
    ['reports_to: <|>', 'reports_to: coo'],
    ['reports_to: c<|>eo # boss', 'reports_to: coo # boss'],
    ['reports_to: "<|>"', 'reports_to: "coo"'],
    ["reports_to: '<|>", "reports_to: 'coo'"],
    ['dotted_line_to: <|>', 'dotted_line_to: [coo]'],
    ['dotted_line_to: [ceo,<|>]', 'dotted_line_to: [ceo, coo]'],
    ['dotted_line_to:\n      <|>', 'dotted_line_to:\n      - coo'],
    ['dotted_line_to:\n      - ceo\n      <|>', 'dotted_line_to:\n      - ceo\n      - coo'],
    ['dotted_line_to:\n      - ceo\n      -<|>', 'dotted_line_to:\n      - ceo\n      - coo'],
  ])('are put into %j', (typed, expected) => {
    expect(taking('coo', `${TEAM}  cfo:\n    ${typed}\n`)).toBe(`${TEAM}  cfo:\n    ${expected}\n`);
  });

  it('to report to are then those of the same department, and then the others', () => {
    const team = 'positions:\n  a: {title: A}\n  b: {title: B, department: Ops}\n  coo: {title: COO}\n';
    expect(labels(`${team}  cxo: {title: Chief Experience Officer, department: Ops, reports_to: <|>}\n`)).toEqual([
      'coo',
      'b',
      'a',
    ]);
  });

  it('beside the solid line are others than its end', () => {
    expect(labels(`${TEAM}  cfo: {reports_to: ceo, dotted_line_to: [<|>]}\n`)).toEqual(['coo', 'cio']);
  });

  it('to share with are first of all those who own the same', () => {
    const team = 'positions:\n  a: {title: A}\n  b: {title: B, owns: [pricing], metrics: [nps]}\n';
    expect(labels(`${team}  c:\n    owns:\n      - {area: pricing, shared_with: [<|>]}\n`)).toEqual(['b', 'a']);
    expect(labels(`${team}  c:\n    metrics:\n      - metric: nps\n        shared_with: <|>\n`)).toEqual(['b', 'a']);
  });

  it('to work with are first of all those whose work often meets, then the team', () => {
    const team =
      'positions:\n  ceo: {title: CEO}\n  cfo: {title: CFO, reports_to: coo}\n  coo: {title: COO, reports_to: ceo}\n  cmo: {title: CMO, reports_to: ceo}\n  cxo: {title: Chief Experience Officer, reports_to: ceo, works_with: [<|>]}\n';
    expect(labels(team)).toEqual(['cmo', 'coo', 'ceo', 'cfo']);
  });

  it('of the leadership team are first of all the top and who reports there', () => {
    expect(
      labels(`leadership_team: [<|>]\npositions:\n  cio: {reports_to: coo}\n  coo: {reports_to: ceo}\n  ceo: {}\n`),
    ).toEqual(['ceo', 'coo', 'cio']);
  });

  it('are the same in a text with Windows line ends', () => {
    expect(
      taking('coo', `${TEAM}  cfo:\n    dotted_line_to:\n      - ceo\n      - <|>\n`.replaceAll('\n', '\r\n')),
    ).toBe(`${TEAM}  cfo:\n    dotted_line_to:\n      - ceo\n      - coo\n`.replaceAll('\n', '\r\n'));
  });

  it('are not offered behind a space, which no id has', () => {
    expect(labels(`${TEAM}  cfo: {reports_to: ceo <|>}\n`)).toEqual([]);
  });

  it('are not offered by the thousand', () => {
    const many = Array.from({ length: 600 }, (_, i) => `  p${i}: {title: T}`).join('\n');
    expect(labels(`leadership_team: [<|>]\npositions:\n${many}\n`)).toHaveLength(500);
    expect(labels(`leadership_team: [p59<|>]\npositions:\n${many}\n`)).toEqual(
      expect.arrayContaining(['p59', 'p590', 'p599']),
    );
  });

  it('with odd ids are quoted', () => {
    expect(taking('4711', 'leadership_team: [<|>]\npositions:\n  4711: {title: A}\n')).toContain(
      "leadership_team: ['4711']",
    );
    expect(labels('leadership_team: [<|>]\npositions:\n  __proto__: {title: A}\n')).toEqual(['__proto__']);
  });
});

describe('terms', () => {
  it('of the catalog and of the chart are offered where they belong', () => {
    expect(
      labels('areas: {warranty: {name: Warranty, parent: customer-service}}\npositions:\n  a: {owns: [<|>]}\n'),
    ).toEqual(expect.arrayContaining(['warranty', 'customer-service']));
    expect(labels('metrics: {first-fix: {name: First fix}}\npositions:\n  a: {metrics: [nps, <|>]}\n')).toEqual(
      expect.arrayContaining(['first-fix', 'csat']),
    );
    expect(labels('positions:\n  a: {metrics: [nps, <|>]}\n')).not.toContain('nps');
    expect(labels('positions:\n  a: {focus: [<|>]}\n')).toContain('employees');
    expect(labels('positions:\n  a: {department: <|>}\n')).toContain('marketing');
    expect(labels('organization: {industry: <|>}\n')).toContain('saas');
    expect(labels('organization: {priorities: [<|>]}\n')).toContain('reduce-churn');
    expect(labels('positions:\n  a: {role: <|>}\n')).toContain('chief-customer-officer');
    expect(labels('positions:\n  a: {allow: [{rule: <|>}]}\n')).toContain('unknown-position');
  });

  it('that a role usually has come first', () => {
    expect(labels('positions:\n  a: {title: Chief Experience Officer, owns: [<|>]}\n').slice(0, 2)).toEqual([
      'usual scope',
      'experience',
    ]);
  });

  it('are first of all the word that is typed in full, and asked for anew as long as it may become one', () => {
    const owns = (typed: string): string =>
      `positions:\n  ceo: {title: Chief Executive Officer, owns: [${typed}<|>]}\n`;
    expect(labels(owns('brand'))[0]).toBe('brand');
    expect(labels(owns('Brand'))[0]).toBe('brand');
    expect(labels(owns('brand-exp'))[0]).not.toBe('brand');
    const isIncomplete = (typed: string): boolean => {
      const { chart: read, at } = chartAt(owns(typed));
      return completions(read, at, MODERN).isIncomplete;
    };
    expect(['', 'b', 'bran', 'brand', 'brand-v', 'xyz'].map(isIncomplete)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are titles behind title, those that sound like the id first', () => {
    expect(labels('positions:\n  support:\n    title: <|>\n')[0]).toBe('Customer Support Manager');
    expect(labels('positions:\n  cfo:\n    title: <|>\n')[0]).toBe('Chief Financial Officer');
    expect(labels('positions:\n  x: {title: Sales Wizard}\n  wizard: {title: <|>}\n')[0]).toBe('Sales Wizard');
    expect(taking('Chief Customer Officer', 'positions:\n  a: {title: Chief Cu<|>, owns: []}\n')).toBe(
      'positions:\n  a: {title: Chief Customer Officer, owns: []}\n',
    );
  });

  it('are only those that begin as typed where any words may stand', () => {
    expect(labels('positions:\n  a: {title: Chief Cus<|>}\n')).toEqual(['Chief Customer Officer']);
    expect(labels('positions:\n  a: {title: Manager<|>}\n')).toEqual([]);
    expect(labels('positions:\n  a: {department: Ops<|>}\n')).toEqual([]);
  });

  it('are the words of a choice, each with what it means', () => {
    expect(
      offers('positions:\n  a: {status: <|>}\n').map(({ label, documentation }) => [label, documentation])[1],
    ).toEqual(['vacant', 'The position exists but has no holder; it keeps what it owns.']);
    expect(labels('positions:\n  a: {external: <|>}\n')).toEqual(['true', 'false']);
    expect(labels('rules:\n  unknown-position: <|>\n')).toEqual(['off', 'hint', 'info', 'warning', 'error']);
  });

  it('that nobody owns come first, each area above its parts', () => {
    const areas = labels(
      'positions:\n  b: {title: B, owns: [customer-service, finance]}\n  a: {title: A, owns: [<|>]}\n',
    ).filter((label) => !label.includes(' '));
    const at = (id: string): number => areas.indexOf(id);
    expect(at('people')).toBeLessThan(at('finance'));
    expect(at('customer-service')).toBeLessThan(at('customer-support'));
    expect(at('customer-success')).toBeLessThan(at('customer-service'));
  });

  it('say who has them', () => {
    const team = 'positions:\n  b: {title: Boss, owns: [customer-service], metrics: [nps]}\n  a:\n    ';
    const there = (line: string, id: string) => offers(`${team}${line}`).find(({ label }) => label === id);
    expect(there('owns: [<|>]', 'customer-service')).toMatchObject({
      detail: 'Customer service · owned by Boss',
      labelDetails: { description: 'Customer service · owned by Boss' },
    });
    expect(there('owns: [<|>]', 'customer-support')?.detail).toBe(
      'Customer support · part of Customer service, owned by Boss',
    );
    expect(there('owns: [<|>]', 'customer-support')?.documentation).toMatch(/^Part of Customer service › /);
    expect(there('metrics: [<|>]', 'nps')?.detail).toBe('Net Promoter Score · accountable: Boss');
  });

  it('that are there under another name are not offered again', () => {
    expect(labels('positions:\n  a: {owns: [Customer Service, <|>]}\n')).not.toContain('customer-service');
    expect(labels('positions:\n  a: {metrics: [Net Promoter Score, <|>]}\n')).not.toContain('nps');
    expect(labels('positions:\n  a: {focus: [Customers, <|>]}\n')).not.toContain('customers');
  });

  it('to leave out are parts of the area', () => {
    expect(labels('positions:\n  a: {owns: [{area: customer-service, except: [<|>]}]}\n')).toContain(
      'customer-support',
    );
    expect(labels('positions:\n  a: {owns: [{area: customer-service, except: [<|>]}]}\n')).not.toContain('finance');
  });

  it('to contribute to are first of all those that somebody owns, and none of its own', () => {
    const there = labels(
      'positions:\n  b: {title: B, owns: [pricing]}\n  a: {title: A, owns: [finance], contributes_to: [<|>]}\n',
    );
    expect(there[0]).toBe('pricing');
    expect(there).not.toContain('finance');
  });

  it('above an area of the chart are no parts of it', () => {
    expect(labels('areas:\n  a: {parent: <|>}\n  b: {parent: a}\n')).not.toEqual(expect.arrayContaining(['b']));
  });

  it('of an ambiguous title are the roles that it may mean', () => {
    expect(labels('positions:\n  a: {title: CCO, role: <|>}\n').slice(0, 2)).toEqual(
      expect.arrayContaining(['chief-customer-officer']),
    );
  });
});

describe('words of the author', () => {
  it('are those that the chart has already', () => {
    const team =
      'positions:\n  b: {title: Wizard, department: Field Ops, location: Lisbon, only: {region: EMEA}}\n  c: {location: Oslo}\n  d: {location: Oslo}\n  a: ';
    expect(labels(`${team}{location: <|>}`)).toEqual(['Oslo', 'Lisbon']);
    expect(labels(`${team}{location: Li<|>}`)).toEqual(['Lisbon']);
    expect(labels(`${team}{title: Wiz<|>}`)).toEqual(['Wizard']);
    expect(labels(`${team}{department: <|>}`).slice(0, 2)).toEqual(['Field Ops', 'marketing']);
    expect(taking('EMEA', `${team}{owns: [{area: finance, only: {region: <|>}}]}`)).toBe(
      `${team}{owns: [{area: finance, only: {region: EMEA}}]}`,
    );
  });

  it('are what a role is known for', () => {
    expect(
      offers('positions:\n  a: {title: Chief Experience Officer, requirements: {skills: [<|>]}}').map(
        ({ detail }) => detail,
      ),
    ).toContain('usual for a Chief Experience Officer');
  });

  it('are file names to include', () => {
    expect(taking('teams/*.orgchart.yaml', 'include:\n  - <|>')).toBe("include:\n  - 'teams/*.orgchart.yaml'");
  });
});

describe('dates', () => {
  it('are today first, then the ends of periods', () => {
    expect(
      offers('positions:\n  a: {holder: {name: A, until: <|>}}').map(({ label, detail }) => `${label} ${detail}`),
    ).toEqual([
      '2026-06-01 today',
      '2026-06-30 the end of this month',
      '2026-09-01 in three months',
      '2026-12-01 in six months',
      '2026-12-31 the end of this year',
      '2027-06-01 in a year',
    ]);
    expect(taking('2026-06-30', 'exceptions:\n  - rule: x\n    until: 2026-<|>\n')).toBe(
      'exceptions:\n  - rule: x\n    until: 2026-06-30\n',
    );
  });
});

describe('choices', () => {
  it('are not offered in free text', () => {
    expect(labels('positions:\n  a: {purpose: c<|>}\n')).toEqual([]);
    expect(labels('positions:\n  a: {location: <|>}\n')).toEqual([]);
  });
});
