import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/core/lint';
import { figuresOf } from '../../../src/core/report';
import { organizationOf } from '../refactor/kit';

const reports = (count: number): string =>
  Array.from({ length: count }, (_, index) => `  r${index}: {title: Agent ${index}, reports_to: lead}`).join('\n');

const CHART = (count: number): string => `organization: {name: Lumen}
expects: [complaints, pricing]
positions:
  ceo: {title: Chief Executive Officer}
  coo: {title: Chief Operating Officer, reports_to: ceo, owns: [complaints, logistics], department: Operations}
  lead: {title: Team Lead, reports_to: coo, contributes_to: [logistics], department: Operations}
  clerk: {title: Clerk, reports_to: coo, headcount: 4, fte: 0.5, status: vacant}
${reports(count)}
`;

describe('figures', () => {
  it('count positions, seats, layers and spans', () => {
    const figures = figuresOf(organizationOf(CHART(2)));
    expect(figures).toMatchObject({
      positions: 6,
      seats: 9,
      vacantSeats: 4,
      fte: 7,
      layers: 4,
      seatsByLayer: [1, 1, 5, 2],
      positionsByLayer: [['ceo'], ['coo'], ['lead', 'clerk'], ['r0', 'r1']],
      managers: 3,
      contributors: 3,
      expected: { areas: 2, owned: 1 },
      singlePoints: [{ area: 'complaints', position: 'coo' }],
    });
    expect(figures.spans.distribution.find(({ label }) => label === '2–3')).toEqual({
      label: '2–3',
      managers: 2,
      positions: ['coo', 'lead'],
    });
    expect(figures.groups.department).toEqual([
      { value: 'Operations', seats: 2, vacant: 0, positions: ['coo', 'lead'] },
      { value: 'not stated', seats: 7, vacant: 4, positions: ['ceo', 'clerk', 'r0', 'r1'] },
    ]);
  });

  it('agree with the rule about spans', () => {
    for (const count of [3, 12, 13, 20]) {
      const organization = organizationOf(CHART(count));
      const told = lint(organization, { today: '2026-06-01' })
        .filter(({ code }) => code === 'span-too-wide')
        .map(({ positions }) => positions[0]);
      expect(figuresOf(organization).spans.wide).toEqual(told);
    }
  });

  it('of an empty chart are zeros', () => {
    expect(figuresOf(organizationOf('positions: {}\n'))).toMatchObject({ positions: 0, layers: 0, seatsByLayer: [] });
  });
});
