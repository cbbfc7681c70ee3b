import { describe, expect, it } from 'vitest';
import { check } from '../kit/check';

const findings = (cco: string): readonly string[] =>
  check(
    `positions:\n  ceo: {title: Chief Executive Officer}\n  cco: {title: Chief Customer Officer, reports_to: ceo, ${cco}}\n`,
  ).map(({ code }) => code);

describe('a Chief Customer Officer', () => {
  it.each([
    'engagement des salariés',
    'benessere del personale',
    'qualité de vie au travail',
    'clima laboral',
    'Betriebsklima',
    'employee value proposition',
    'experience of all our colleagues',
  ])('is not for %s', (area) => {
    expect(findings(`owns: [customer-service, ${area}]`)).toContain('role-outside-boundary');
  });

  it.each(['absenteeism', 'sick leave', 'ziekteverzuim', 'employee absence'])('does not answer for %s', (metric) => {
    expect(findings(`owns: [customer-service], metrics: [${metric}]`)).toContain('metric-outside-focus');
  });

  it.each(['training of service teams', 'supporter experience', 'programme de fidélité'])('may own %s', (area) => {
    expect(findings(`owns: [customer-service, ${area}]`)).not.toContain('role-outside-boundary');
  });
});
