import type { Data } from '../syntax';
import { sameData } from './delta';
import type { ClaimData } from './facts-position';

/** The claim behind a fact's value. */
export const claimIn = (value: Data | undefined): ClaimData | undefined =>
  typeof value === 'object' && value !== null && 'term' in value ? (value as unknown as ClaimData) : undefined;

/** Whether two claims are equal, apart from some of their fields. */
export function without(one: ClaimData, other: ClaimData, fields: readonly (keyof ClaimData)[]): boolean {
  const rest = (claim: ClaimData): Data =>
    Object.fromEntries(
      Object.entries(claim).filter(([name]) => !fields.some((field) => field === name)),
    ) as unknown as Data;
  return sameData(rest(one), rest(other));
}

/** Whether a claim covers more or less after a change. */
export function reach(
  before: Pick<ClaimData, 'except' | 'only'>,
  after: Pick<ClaimData, 'except' | 'only'>,
): 'narrowed' | 'widened' | 'rescoped' | undefined {
  const parts = [compareExcept(before.except, after.except), compareOnly(before.only, after.only)];
  const scopes = new Set(parts.filter((part) => part !== undefined));
  return scopes.size > 1 ? 'rescoped' : [...scopes][0];
}

function compareExcept(before: readonly string[] = [], after: readonly string[] = []): ReturnType<typeof reach> {
  const more = after.some((each) => !before.includes(each));
  const less = before.some((each) => !after.includes(each));
  return more && less ? 'rescoped' : more ? 'narrowed' : less ? 'widened' : undefined;
}

type Limits = { readonly [key: string]: readonly Data[] };

/** A limit with one more key, or with fewer values, is narrower. */
function compareOnly(before: Data | undefined, after: Data | undefined): ReturnType<typeof reach> {
  if (sameData(before, after)) return undefined;
  const [one, other] = [limitsIn(before), limitsIn(after)];
  const isWithin = (inner: Limits, outer: Limits): boolean =>
    Object.entries(outer).every(([key, values]) => inner[key]?.every((value) => values.includes(value)) ?? false);
  const [narrower, wider] = [isWithin(other, one), isWithin(one, other)];
  return narrower === wider ? 'rescoped' : narrower ? 'narrowed' : 'widened';
}

const limitsIn = (data: Data | undefined): Limits =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Limits) : {};
