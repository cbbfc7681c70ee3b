import type { Exception, Organization, Position } from '../model';

/**
 * The exceptions by which somebody has accepted a finding: on one of its positions, or at the head of the chart.
 * One that names partners is about those alone: a third party to the dispute brings the finding back. So does the day after its last.
 */
export function exceptionsFor({ head }: Organization, code: string, positions: readonly Position[], today: string): Exception[] {
  const ids = positions.map((position) => position.id.value);
  const holds = (exception: Exception): boolean => exception.rule.value === code && (exception.until === undefined || exception.until >= today);
  const among = (exception: Exception, concerned: readonly string[]): boolean => {
    const named = exception.with.map(({ value }) => value);
    return named.length === 0 || concerned.every((id) => named.includes(id));
  };
  const namesOne = (exception: Exception): boolean => exception.with.length === 1 && ids.includes(exception.with[0]!.value);
  return [
    ...positions.flatMap(({ id, allow }) => allow.filter((exception) => holds(exception) && among(exception, ids.filter((other) => other !== id.value)))),
    ...head.exceptions.filter((exception) => holds(exception) && (among(exception, ids) || namesOne(exception))),
  ];
}
