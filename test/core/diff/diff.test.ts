import { describe, expect, it } from 'vitest';
import { describeChange, diff, headline, namesIn } from '../../../src/core/diff';
import { diffOf, judged, told } from './kit';

const BASE = `organization: {name: Lumen, coverage: partial}
positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [operations]}
  cmo: {title: Chief Marketing Officer, reports_to: ceo, owns: [marketing, customer-service]}
  service: {title: Head of Service, reports_to: cmo, holder: {name: Ada Li, employee_id: 7}, department: Care}
  chat: {title: Chat Lead, reports_to: service, department: Care}
  phone: {title: Phone Lead, reports_to: service, department: Care}
`;

const change = (from: string, to: string): object[] => told(BASE, BASE.replace(from, to));

describe('diff', () => {
  it('tells a team that moves as one change, with how many go along', () => {
    expect(change('Head of Service, reports_to: cmo', 'Head of Service, reports_to: coo')).toEqual([
      { kind: 'moved', positions: ['service'], from: 'cmo', to: 'coo', along: 2, keepsLine: false, hadLine: false },
    ]);
  });

  it('tells a loss and a gain of the same area as one handover', () => {
    const head = BASE.replace('[marketing, customer-service]', '[marketing]').replace(
      'owns: [operations]',
      'owns: [operations, customer service]',
    );
    expect(told(BASE, head)).toEqual([
      { kind: 'handed-over', list: 'owns', term: 'customer-service', from: ['cmo'], to: ['coo'], part: false },
    ]);
  });

  it('tells a part that is left out and owned by another one as handed over', () => {
    const head = BASE.replace('owns: [operations]', 'owns: [operations, brand]').replace(
      '[marketing, customer',
      '[{area: marketing, except: [brand]}, customer',
    );
    expect(told(BASE, head)).toEqual([
      { kind: 'handed-over', list: 'owns', term: 'brand', from: ['cmo'], to: ['coo'], part: true },
    ]);
  });

  it('knows a renamed position by its previous id, its employee or its likeness', () => {
    const renamed = BASE.replaceAll('service:', 'care:').replaceAll('reports_to: service', 'reports_to: care');
    expect(told(BASE, renamed)).toEqual([{ kind: 'renamed', position: 'care', from: 'service', by: 'employee' }]);
    const stated = renamed.replace('care: {', 'care: {previously: service, ').replace(', employee_id: 7', '');
    expect(told(BASE.replace(', employee_id: 7', ''), stated)).toEqual([
      { kind: 'renamed', position: 'care', from: 'service', by: 'previously' },
    ]);
    const alike = renamed.replace('{name: Ada Li, employee_id: 7}', 'Ada Li');
    expect(told(BASE.replace('{name: Ada Li, employee_id: 7}', 'Ada Li'), alike)).toEqual([
      { kind: 'renamed', position: 'care', from: 'service', by: 'likeness' },
    ]);
  });

  it('knows a renamed position that gained an area, unless what it owned is another thing now', () => {
    const before = BASE.replace('{name: Ada Li, employee_id: 7}', 'Ada Li').replace(
      'phone: {',
      'phone: {owns: [logistics], ',
    );
    const renamed = before.replace('chat: {', 'talk: {owns: [facilities], ');
    const isRenamed = expect.objectContaining({ kind: 'renamed' });
    expect(told(before, renamed)).toMatchObject([{ kind: 'renamed' }, { kind: 'gained' }]);
    const other = before.replace('phone: {owns: [logistics]', 'calls: {owns: [facilities]');
    expect(told(before, other)).not.toContainEqual(isRenamed);
    const held = (text: string): string => text.replace('Phone Lead', 'Phone Lead, holder: Bo Ek');
    expect(told(held(before), held(other))).toContainEqual(isRenamed);
  });

  it('tells one change for all positions whose department changes alike', () => {
    expect(told(BASE, BASE.replaceAll('department: Care', 'department: Service'))).toEqual([
      { kind: 'set', key: 'department', positions: ['chat', 'phone', 'service'], from: 'Care', to: 'Service' },
    ]);
  });

  it('tells who holds a position', () => {
    const holder = 'holder: {name: Ada Li, employee_id: 7}';
    expect(change(holder, 'status: vacant')).toEqual([{ kind: 'vacated', position: 'service', holders: ['Ada Li'] }]);
    expect(change(holder, 'holder: Bo Ek')).toEqual([
      { kind: 'refilled', position: 'service', from: ['Ada Li'], to: ['Bo Ek'] },
    ]);
    expect(told(BASE.replace(holder, 'status: vacant'), BASE)).toEqual([
      { kind: 'filled', position: 'service', holders: ['Ada Li'] },
    ]);
    expect(change(holder, `${holder}, status: eliminated`)).toEqual([
      { kind: 'status', position: 'service', from: 'filled', to: 'eliminated' },
    ]);
  });

  it('tells exceptions that are added, also in comments', () => {
    expect(
      change(
        'positions:',
        'exceptions: [{rule: span-too-wide, reason: Agreed}]\npositions:\n  # orgchart-allow missing-title -- later',
      ),
    ).toMatchObject([
      { kind: 'exception', is: 'added', rule: 'span-too-wide', reason: 'Agreed' },
      { kind: 'exception', is: 'added', rule: 'missing-title', reason: 'later' },
    ]);
  });

  it('tells a manager and a report who change places as a swap', () => {
    const head = BASE.replace('Service, reports_to: cmo', 'Service, reports_to: chat')
      .replace('Chat Lead, reports_to: service', 'Chat Lead, reports_to: cmo')
      .replace('Phone Lead, reports_to: service', 'Phone Lead, reports_to: chat');
    expect(told(BASE, head)).toEqual([
      { kind: 'swapped', what: 'places', positions: ['chat', 'service'], reports: ['phone'] },
    ]);
  });

  it('counts order, other words for the same and files, and lists none of them', () => {
    const lines = BASE.split('\n');
    const [coo, cmo] = [lines[3]!, lines[4]!.replace('customer-service', 'Customer Service')];
    const head = [...lines.slice(0, 3), cmo, coo, ...lines.slice(5)].join('\n');
    const { differences, textOnly } = diffOf(BASE, head);
    expect(differences).toEqual([]);
    expect(textOnly).toEqual({ reordered: 1, relocated: 0, reworded: 1 });
    const [root, team] = [lines.slice(0, 6).join('\n'), ['positions:', ...lines.slice(6)].join('\n')];
    const split = diff(judged(BASE), judged(`include: [team.orgchart.yaml]\n${root}\n`, team));
    expect(split.differences).toEqual([]);
    expect(split.textOnly.relocated).toBe(2);
  });

  it('compares what can be read of broken text, and says what cannot', () => {
    const head = BASE.replace('chat: {title: Chat Lead', 'chat: {title: "Chat Lead').replace(
      'phone: {title: Phone',
      'phone: {title: Telephone',
    );
    const { differences, unread, hidden } = diffOf(BASE, head);
    expect(unread.head.mistakes).toBeGreaterThan(0);
    expect(differences.some(({ kind }) => kind === 'removed')).toBe(false);
    expect(hidden.length).toBeLessThanOrEqual(1);
  });

  it('has the worst new and fixed findings first, wherever they are', () => {
    const head = BASE.replace('reports_to: cmo,', 'reports_to: gone, fte: 0.5, level: lead,')
      .replace('owns: [operations]', 'owns: [operations, marketing], dotted_line_to: [ceo]')
      .replace('{title: Chief Executive Officer}', '{title: Chief Executive Officer, owns: [sponge-diving]}');
    const severities = ['error', 'warning', 'info', 'hint'];
    const ranks = (findings: readonly { severity: string }[]) =>
      findings.map(({ severity }) => severities.indexOf(severity));
    const { added } = diffOf(BASE, head).findings;
    expect(new Set(ranks(added)).size).toBeGreaterThan(1);
    expect(ranks(added)).toEqual(ranks(added).sort());
    expect(ranks(diffOf(head, BASE).findings.fixed)).toEqual(ranks(added));
  });

  it('tells new and fixed findings apart from those that are only elsewhere', () => {
    const head = BASE.replace('positions:', '\n\npositions:').replace(
      'owns: [operations]',
      'owns: [operations, marketing]',
    );
    const { findings } = diffOf(BASE, head);
    expect(findings.added.some(({ code }) => code.startsWith('overlap'))).toBe(true);
    expect(findings.fixed).toEqual([]);
    const back = diffOf(head, BASE).findings;
    expect(back.fixed.map(({ code }) => code)).toEqual(findings.added.map(({ code }) => code));
  });

  it('says all of it in plain words', () => {
    const head = BASE.replace('Head of Service, reports_to: cmo', 'Head of Service, reports_to: coo').replace(
      '[marketing, customer-service]',
      '[marketing]',
    );
    const [one, other] = [judged(BASE), judged(head)];
    const found = diff(one, other);
    const names = namesIn(one.organization, other.organization, found.differences);
    expect(found.differences.map((each) => Object.values(describeChange(each, names)).join(' '))).toEqual([
      'Moved Head of Service from Chief Marketing Officer to Chief Operating Officer, with 2 positions below',
      'Lost Customer service Chief Marketing Officer no longer owns it',
    ]);
    expect(headline(found)).toMatch(/^1 move, 1 other change/);
  });
});
