import { expect, it } from 'vitest';
import { check } from '../kit/check';

const told = (count: number): string[] => {
  const orphans = Array.from({ length: count }, (_, at) => `  mayor-${at}: {title: Mayor}`);
  return check(
    `positions:\n  premier: {title: Premier}\n  minister: {title: Minister, reports_to: premier}\n${orphans.join('\n')}\n`,
  )
    .filter(({ code }) => code === 'orphan-position')
    .map(({ message }) => message);
};

it('tells each of twenty positions that are not connected, and more of them at once', () => {
  expect(told(20)).toHaveLength(20);
  expect(told(21)).toEqual([
    expect.stringMatching(
      /^21 positions have no manager and no direct reports, so they are not connected to the chart: Mayor \(mayor-0\), .* and others\./,
    ),
  ]);
});
