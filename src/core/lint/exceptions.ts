import type { Exception, Located, Organization, Position } from '../model';
import { commentExceptionsOf } from '../model';

/** The data that an exception is matched against. */
interface Found {
  readonly at: Located<unknown>;
  readonly positions: readonly Position[];
}

/**
 * The exceptions that accept a finding, including expired ones: on one of its positions, at the head of the chart, or
 * next to its line. One that names partners applies only to those: a third party to the conflict makes the finding return.
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
