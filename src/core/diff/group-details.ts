import type { Data } from '../syntax';
import { reach } from './claim';
import type { Delta } from './delta';
import type { Difference } from './difference';
import type { Pool } from './pool';
import { push } from './pool';

/** Everything that remains: titles, second lines, collaborations, exceptions, single values and lists. */
export function groupDetails(pool: Pool): Difference[] {
  const values = new Map<string, Delta[]>();
  const lists = new Map<string, Delta[]>();
  const exceptions = new Map<string, Delta[]>();
  const found: Difference[] = [];
  for (const delta of pool.left) {
    const { position, key, item } = delta;
    if (key === 'allow' || key === 'exceptions') push(exceptions, JSON.stringify([position, item]), delta);
    else if (position === undefined) found.push(headOf(delta));
    else if (key === 'title') found.push(retitled(position, delta));
    else if (key === 'only') found.push(limited(position, delta));
    else if (key === 'dotted_line_to')
      found.push({
        kind: 'dotted-line',
        position,
        to: item ?? '',
        is: delta.after === undefined ? 'removed' : 'added',
        deltas: [delta],
      });
    else if (key === 'works_with')
      found.push({ kind: 'collaboration', position, with: item ?? '', is: howChanged(delta), deltas: [delta] });
    else if (item === undefined) push(values, JSON.stringify([key, delta.before, delta.after]), delta);
    else push(lists, JSON.stringify([position, key]), delta);
  }
  for (const deltas of values.values()) found.push(...setTo(deltas));
  for (const deltas of lists.values()) found.push(...listed(deltas));
  for (const [delta] of exceptions.values()) if (delta) found.push(exceptionOf(delta));
  pool.take(found.flatMap(({ deltas }) => deltas));
  return found;
}

const howChanged = ({ before, after }: Delta): 'added' | 'removed' | 'changed' =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

const sides = ({ before, after }: Delta): { readonly from?: Data; readonly to?: Data } => ({
  ...(before !== undefined && { from: before }),
  ...(after !== undefined && { to: after }),
});

const headOf = (delta: Delta): Difference => ({
  kind: 'head',
  key: delta.key,
  ...(delta.item !== undefined && { item: delta.item }),
  ...sides(delta),
  deltas: [delta],
});

function retitled(position: string, delta: Delta): Difference {
  const { before, after } = delta;
  return {
    kind: 'retitled',
    position,
    ...(typeof before === 'string' && { from: before }),
    ...(typeof after === 'string' && { to: after }),
    deltas: [delta],
  };
}

function limited(position: string, delta: Delta): Difference {
  const [from, to] = [delta.before ?? {}, delta.after ?? {}];
  return {
    kind: reach({ only: from }, { only: to }) ?? 'rescoped',
    position,
    list: 'only',
    from: { only: from },
    to: { only: to },
    deltas: [delta],
  };
}

function setTo(deltas: readonly Delta[]): Difference[] {
  const [first] = deltas;
  return first
    ? [
        {
          kind: 'set',
          key: first.key,
          positions: deltas.flatMap(({ position }) => position ?? []).sort(),
          ...sides(first),
          deltas,
        },
      ]
    : [];
}

function listed(deltas: readonly Delta[]): Difference[] {
  const [first] = deltas;
  if (first?.position === undefined) return [];
  const items = (side: 'before' | 'after'): string[] =>
    deltas.flatMap((delta) => (delta[side] === undefined ? [] : (delta.item ?? []))).sort();
  return [
    { kind: 'list', key: first.key, position: first.position, added: items('after'), removed: items('before'), deltas },
  ];
}

function exceptionOf(delta: Delta): Difference {
  const value = delta.after ?? delta.before;
  const text = (name: 'rule' | 'reason'): string => {
    const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
    const found = fields.find(([key]) => key === name)?.[1];
    return typeof found === 'string' ? found : '';
  };
  return {
    kind: 'exception',
    is: howChanged(delta),
    rule: text('rule'),
    ...(delta.position !== undefined && { position: delta.position }),
    reason: text('reason'),
    deltas: [delta],
  };
}
