import { describe, expect, it } from 'vitest';
import { compare, likelyPair, positionNamed, toMarkdown } from '../../../src/core/compare';
import { snapshot } from '../../../src/core/workspace';

const CHART = `orgchart: 1
positions:
  ceo: {title: Chief Executive Officer, owns: [brand]}
  cxo:
    title: Chief Experience Officer (CXO)
    reports_to: ceo
    focus: [customers, employees]
    owns: [journey-mapping, {area: employee-experience, shared_with: [chro], lead: cxo}]
  cco:
    title: Chief Customer Officer
    reports_to: ceo
    purpose: Customers stay | and <b>recommend</b> us
    owns: [journey-mapping, customer-service]
    metrics: [nps]
  chro: {title: Chief Human Resources Officer, reports_to: ceo, owns: [people]}
  csm: {title: Support Lead, reports_to: cco, owns: [customer-support]}
`;

const { organization, findings } = snapshot('file:///a.orgchart.yaml', 1, CHART, { today: '2026-06-30' });
const at = (id: string) => organization.position(id)!;
const comparison = compare(organization, findings, [at('cxo'), at('cco')]);
const meetings = (kind: string) =>
  comparison.meetings
    .filter((meeting) => meeting.kind === kind)
    .map(({ subject, message }) => `${subject}: ${message}`);

describe('two positions side by side', () => {
  it('have what the chart says beside what is usual', () => {
    const row = (topic: string) => comparison.rows.find((each) => each.topic === topic)!.cells;
    expect(row('Serves').map(({ here }) => here)).toEqual([['customers', 'employees'], []]);
    expect(row('Serves')[1].usual).toEqual(['customers']);
    expect(row('Reports to')[0]).toEqual({
      here: ['Chief Executive Officer'],
      usual: ['Chief Executive Officer', 'Chief Operating Officer'],
    });
    expect(row('Owns')[0].here).toEqual(['Journey mapping', 'Employee experience']);
    expect(row('Answers for')[1].here).toEqual(['Net Promoter Score']);
  });

  it('contest what both own, with the ways out', () => {
    const [contested] = comparison.meetings.filter(({ kind }) => kind === 'contested');
    expect(contested).toMatchObject({ subject: 'journey-mapping', finding: { code: 'overlap-same-area' } });
    expect(contested?.finding?.fixes.length).toBeGreaterThan(1);
  });

  it('leave open what nothing links', () => {
    expect(comparison.meetings.filter(({ kind }) => kind === 'open').map(({ finding }) => finding?.code)).toContain(
      'cxo-cco-no-collaboration',
    );
  });

  it('hand down what their reports own', () => {
    expect(meetings('delegated')).toEqual([
      'Customer support: Chief Customer Officer has delegated it to Support Lead.',
    ]);
  });

  it('miss what is usual for one of them and owned by nobody', () => {
    expect(meetings('unowned')).toContain(
      'Partner experience: No position in this chart owns it; it is usual for a Chief Experience Officer.',
    );
    expect(meetings('unowned').join()).not.toMatch(/Customer service:|Brand:|Customer journey:/);
  });

  it('share what one of them says', () => {
    const { meetings: found } = compare(organization, findings, [at('chro'), at('cxo')]);
    expect(found.filter(({ kind }) => kind === 'shared')).toEqual([
      { kind: 'shared', subject: 'Employee experience', message: 'Chief Experience Officer (CXO) has the final say.' },
    ]);
  });

  it('come with notes where they are the two officers that everybody confuses', () => {
    expect(comparison.notes.flatMap(({ facts }) => facts)).toEqual(['A01', 'A02', 'A06', 'A29']);
    expect(compare(organization, findings, [at('cco'), at('chro')]).notes).toEqual([]);
  });
});

describe('as Markdown', () => {
  const text = toMarkdown(comparison);

  it('is a table with sections below', () => {
    expect(text).toMatch(/^# Chief Experience Officer \(CXO\) \(cxo\) and Chief Customer Officer \(cco\)\n\n\| \|/);
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Contested',
      '## Open between them',
      '## Delegated',
      '## No owner',
      '## About these two roles',
    ]);
  });

  it('shows what the chart says as it was typed', () => {
    expect(text).toContain('Customers stay \\| and \\<b\\>recommend\\</b\\> us');
  });
});

describe('positions', () => {
  it.each([
    ['cco', 'cco'],
    ['chief customer officer', 'cco'],
    ['CXO', 'cxo'],
    ['Support Lead', 'csm'],
    ['nobody', undefined],
  ])('named %s are found as %s', (word, id) => {
    expect(positionNamed(organization, word)?.id.value).toBe(id);
  });

  it('to compare are the experience and the customer officer, where there are both', () => {
    expect(likelyPair(organization)?.map(({ id }) => id.value)).toEqual(['cxo', 'cco']);
    expect(
      likelyPair(
        snapshot('a', 1, 'positions:\n  cco: {title: Chief Customer Officer}\n', { today: '2026-06-30' }).organization,
      ),
    ).toBeUndefined();
  });
});
