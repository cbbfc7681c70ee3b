import type { Exception, Organization, Position } from '../model';

/**
 * Whether somebody has written down that a finding is accepted: on one of its positions, or at the head of the chart.
 * An exception that names partners is about those alone: a third party to the dispute brings the finding back.
 */
export function isExcepted({ head }: Organization, code: string, positions: readonly Position[], today: string): boolean {
  const ids = positions.map((position) => position.id.value);
  const holds = (exception: Exception): boolean => exception.rule.value === code && (exception.until === undefined || exception.until >= today);
  const among = (exception: Exception, concerned: readonly string[]): boolean => {
    const named = exception.with.map(({ value }) => value);
    return named.length === 0 || concerned.every((id) => named.includes(id));
  };
  const namesOne = (exception: Exception): boolean => exception.with.length === 1 && ids.includes(exception.with[0]!.value);
  return (
    positions.some(({ id, allow }) => allow.some((exception) => holds(exception) && among(exception, ids.filter((other) => other !== id.value)))) ||
    head.exceptions.some((exception) => holds(exception) && (among(exception, ids) || namesOne(exception)))
  );
}
