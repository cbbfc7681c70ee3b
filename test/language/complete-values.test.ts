import { describe, expect, it } from 'vitest';
import { labels, offers, taking } from './kit';

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
    expect(there('owns: [{area: finance, lead: <|>}]')).toEqual(['ceo', 'coo', 'cio', 'cfo']);
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
    expect(labels('positions:\n  x: {title: X}\n  coo: {title: COO}\n  cxo: {title: Chief Experience Officer, reports_to: <|>}\n')).toEqual(['coo', 'x']);
  });

  it('are not offered twice in a list', () => {
    expect(labels(`leadership_team: [ceo, <|>, cio]\n${TEAM}`)).toEqual(['coo']);
    expect(labels(`leadership_team:\n  - ceo\n  - c<|>\n${TEAM}`)).toEqual(['coo', 'cio']);
    expect(labels(`${TEAM}  cfo:\n    works_with:\n      - {with: coo}\n      - ceo\n      - with: <|>\n`)).toEqual(['cio']);
  });

  it.each([
    ['reports_to:<|>', 'reports_to: coo'],
    ['reports_to: <|>', 'reports_to: coo'],
    ['reports_to: c<|>eo # boss', 'reports_to: coo # boss'],
    ['reports_to: "<|>"', 'reports_to: "coo"'],
    ['reports_to: \'<|>', "reports_to: 'coo'"],
    ['dotted_line_to: <|>', 'dotted_line_to: [coo]'],
    ['dotted_line_to: [ceo,<|>]', 'dotted_line_to: [ceo, coo]'],
    ['dotted_line_to:\n      <|>', 'dotted_line_to:\n      - coo'],
    ['dotted_line_to:\n      - ceo\n      <|>', 'dotted_line_to:\n      - ceo\n      - coo'],
    ['dotted_line_to:\n      - ceo\n      -<|>', 'dotted_line_to:\n      - ceo\n      - coo'],
  ])('are put into %j', (typed, expected) => {
    expect(taking('coo', `${TEAM}  cfo:\n    ${typed}\n`)).toBe(`${TEAM}  cfo:\n    ${expected}\n`);
  });

  it('are not offered behind a space, which no id has', () => {
    expect(labels(`${TEAM}  cfo: {reports_to: ceo <|>}\n`)).toEqual([]);
  });

  it('are not offered by the thousand', { timeout: 30_000 }, () => {
    const many = Array.from({ length: 600 }, (_, i) => `  p${i}: {title: T}`).join('\n');
    expect(labels(`leadership_team: [<|>]\npositions:\n${many}\n`)).toHaveLength(500);
    expect(labels(`leadership_team: [p59<|>]\npositions:\n${many}\n`)).toEqual(expect.arrayContaining(['p59', 'p590', 'p599']));
  });

  it('with odd ids are quoted', () => {
    expect(taking('4711', 'leadership_team: [<|>]\npositions:\n  4711: {title: A}\n')).toContain("leadership_team: ['4711']");
    expect(labels('leadership_team: [<|>]\npositions:\n  __proto__: {title: A}\n')).toEqual(['__proto__']);
  });
});

describe('terms', () => {
  it('of the catalog and of the chart are offered where they belong', () => {
    expect(labels('areas: {warranty: {name: Warranty, parent: customer-service}}\npositions:\n  a: {owns: [<|>]}\n')).toEqual(expect.arrayContaining(['warranty', 'customer-service']));
    expect(labels('metrics: {first-fix: {name: First fix}}\npositions:\n  a: {metrics: [nps, <|>]}\n')).toEqual(expect.arrayContaining(['first-fix', 'csat']));
    expect(labels('positions:\n  a: {metrics: [nps, <|>]}\n')).not.toContain('nps');
    expect(labels('positions:\n  a: {focus: [<|>]}\n')).toContain('employees');
    expect(labels('positions:\n  a: {department: <|>}\n')).toContain('marketing');
    expect(labels('organization: {industry: <|>}\n')).toContain('saas');
    expect(labels('organization: {priorities: [<|>]}\n')).toContain('reduce-churn');
    expect(labels('positions:\n  a: {role: <|>}\n')).toContain('chief-customer-officer');
    expect(labels('positions:\n  a: {allow: [{rule: <|>}]}\n')).toContain('unknown-position');
  });

  it('that a role usually has come first', () => {
    expect(labels('positions:\n  a: {title: Chief Experience Officer, owns: [<|>]}\n')[0]).toBe('experience');
  });

  it('are titles behind title', () => {
    expect(taking('Chief Customer Officer', 'positions:\n  a: {title: Chief Cu<|>, owns: []}\n')).toBe('positions:\n  a: {title: Chief Customer Officer, owns: []}\n');
  });

  it('are only those that begin as typed where any words may stand', () => {
    expect(labels('positions:\n  a: {title: Chief Cus<|>}\n')).toEqual(['Chief Customer Officer']);
    expect(labels('positions:\n  a: {title: Manager<|>}\n')).toEqual([]);
    expect(labels('positions:\n  a: {department: Ops<|>}\n')).toEqual([]);
  });

  it('are the words of a choice, each with what it means', () => {
    expect(offers('positions:\n  a: {status: <|>}\n').map(({ label, documentation }) => [label, documentation])[1]).toEqual(['vacant', 'It exists and nobody holds it; what it owns stays its own.']);
    expect(labels('positions:\n  a: {external: <|>}\n')).toEqual(['true', 'false']);
    expect(labels('rules:\n  unknown-position: <|>\n')).toEqual(['off', 'hint', 'info', 'warning', 'error']);
  });

  it('are not offered in free text', () => {
    expect(labels('positions:\n  a: {purpose: c<|>}\n')).toEqual([]);
    expect(labels('positions:\n  a: {location: <|>}\n')).toEqual([]);
  });
});
