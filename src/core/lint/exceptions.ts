import type { Exception, Located, Organization, Position } from '../model';
import { commentExceptionsOf } from '../model';

/** What an exception is held against. */
interface Found {
  readonly at: Located<unknown>;
  readonly positions: readonly Position[];
}

/**
 * The exceptions by which somebody has accepted a finding, also those that have ended: on one of its positions, at the head of the chart, or
 * beside its line. One that names partners is about those alone: a third party to the dispute brings the finding back.
 */
export function exceptionsFor(organization: Organization, code: string, { at, positions }: Found): Exception[] {
  const ids = positions.map((position) => position.id.value);
  const holds = (exception: Exception): boolean => exception.rule.value === code;
  const among = (exception: Exception, concerned: readonly string[]): boolean => {
    const named = exception.with.map(({ value }) => value);
    return named.length === 0 || concerned.every((id) => named.includes(id));
  };
  const namesOne = (exception: Exception): boolean =>
    exception.with.length === 1 && ids.includes(exception.with[0]!.value);
  return [
    ...positions.flatMap(({ id, allow }) =>
      allow.filter(
        (exception) =>
          holds(exception) &&
          among(
            exception,
            ids.filter((other) => other !== id.value),
          ),
      ),
    ),
    ...organization.head.exceptions.filter(
      (exception) => holds(exception) && (among(exception, ids) || namesOne(exception)),
    ),
    ...commentExceptionsOf(organization).at(at).filter(holds),
  ];
}
