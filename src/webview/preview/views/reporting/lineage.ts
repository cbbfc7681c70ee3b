import type { Step } from './walk';

type Steps = ReadonlyMap<string, Step>;

/** Those above a card, the top first. */
export function above(steps: Steps, id: string): string[] {
  const result: string[] = [];
  for (let each = steps.get(id)?.manager; each !== undefined; each = steps.get(each)?.manager) result.push(each);
  return result.reverse();
}

/** All below a card, each before those below it. */
export function below(steps: Steps, id: string): string[] {
  const result: string[] = [];
  const stack = [...(steps.get(id)?.reports ?? [])].reverse();
  for (let each = stack.pop(); each !== undefined; each = stack.pop()) {
    result.push(each);
    stack.push(...(steps.get(each)?.reports ?? []).toReversed());
  }
  return result;
}

/** A card, those above it up to the top, and its direct team. */
export const traceOf = (steps: Steps, id: string): ReadonlySet<string> =>
  new Set([...above(steps, id), id, ...(steps.get(id)?.reports ?? [])]);
