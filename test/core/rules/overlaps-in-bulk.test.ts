import { describe, expect, it } from 'vitest';
import { organize, readChart } from '../../../src/core/model';
import { rules } from '../../../src/core/rules';
import { read } from '../../../src/core/syntax';

const SIZE = 3000;

const chartOf = (line: (index: number) => string) =>
  organize([
    readChart(
      'chart',
      read(
        `positions:\n  p0: {title: Boss}\n${Array.from({ length: SIZE }, (_, index) => `  p${index + 1}: {${line(index + 1)}}\n`).join('')}`,
      ),
    ),
  ]);

/** How many findings a rule has. */
function count(id: string, line: (index: number) => string): number {
  const run = {
    today: '2026-06-15',
    isFor: () => false,
    hasRun: () => true,
    rule: () => undefined,
    nearestRule: () => undefined,
  };
  return [...rules.find((rule) => rule.id === id)!.check!(chartOf(line), run)].length;
}

const owning = (owns: string): string => `title: Manager, reports_to: p0, owns: [${owns}]`;

describe('in a chart where everybody owns the same, findings stay few', () => {
  it('about areas that are taken for each other', () => {
    expect(
      count('overlap-confusable-areas', (index) => owning(index % 2 ? 'customer-retention' : 'renewals')),
    ).toBeLessThanOrEqual(10);
  });

  it('about mirror images', () => {
    const metric = (index: number): string => (index % 2 ? 'churn-rate' : 'customer-retention-rate');
    expect(
      count('overlap-metric', (index) => `title: Manager, reports_to: p0, metrics: [${metric(index)}]`),
    ).toBeLessThanOrEqual(SIZE + 10);
  });

  it('about what all share with all', () => {
    const next = (index: number): string => `p${(index % SIZE) + 1}`;
    const ring = (index: number): string =>
      owning(`{area: pricing, shared_with: [${next(index)}, ${next(index + 1)}]}`);
    expect(['shared-without-lead', 'shared-by-many'].map((id) => count(id, ring))).toEqual([1, 1]);
  });

  it('about sentences', () => {
    const duty = (index: number): string =>
      `title: T${index}, reports_to: p0, responsibilities: [Count the money of the shop at night, Lock the doors of hall ${index % 900} at night]`;
    expect(count('similar-responsibilities', duty)).toBe(0);
  });
});
