import type { AnyStake, Organization } from '../../model';

/** Whether an exception accepts a rule's finding between some of several owners, so that each conflict has to be reported separately. */
export function isAcceptedInPart({ head }: Organization, rule: string, stakes: readonly AnyStake[]): boolean {
  const owners = new Set(stakes.map(({ owner }) => owner));
  const isInPart = (named: ReadonlySet<string>): boolean => [...owners].some(({ id }) => !named.has(id.value));
  const ids = (each: { readonly with: readonly { readonly value: string }[] }, id?: string): ReadonlySet<string> =>
    new Set([...each.with.map(({ value }) => value), ...(id === undefined ? [] : [id])]);
  return (
    head.exceptions.some((each) => each.rule?.value === rule && each.with.length > 0 && isInPart(ids(each))) ||
    [...owners].some(({ id, allow }) =>
      allow.some((each) => each.rule?.value === rule && each.with.length > 0 && isInPart(ids(each, id.value))),
    )
  );
}
