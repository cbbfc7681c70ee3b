import { claimIn, reach, without } from './claim';
import type { Delta } from './delta';
import type { Difference } from './difference';
import { lesserClaims } from './group-parts';
import { explained } from './mentions';
import type { Pool } from './pool';
import { claimPath } from './pool';

/** Areas and metrics that change owner: a loss and a gain of the same item are one change. */
export function groupHandovers(pool: Pool): Difference[] {
  const whole = [...pool.claimPaths].flatMap((path) => handedOver(pool, path));
  return [...whole, ...carvedOut(pool), ...[...pool.claimPaths].flatMap((path) => handedOverInPart(pool, path))];
}

const isList = (key: string): key is 'owns' | 'metrics' => key === 'owns' || key === 'metrics';

function handedOver(pool: Pool, path: string): Difference[] {
  const claims = pool.claims(path);
  const lost = claims.filter(({ after }) => after === undefined);
  const gained = claims.filter(({ before }) => before === undefined);
  const [first] = lost;
  if (!first || gained.length === 0 || !isList(first.key)) return [];
  const [from, to] = [idsOf(lost), idsOf(gained)];
  const [giver, taker] = [from[0], to[0]];
  const sharers = claims.filter(({ before, after }) => before !== undefined && after !== undefined);
  const follow =
    from.length === 1 && to.length === 1 && giver !== undefined && taker !== undefined
      ? sharers.flatMap((delta) =>
          explained(
            [delta],
            pool.sheet('before', delta.position),
            { owner: delta.position, id: giver, other: taker },
            'before',
          ),
        )
      : [];
  const lesser = [...from, ...to].flatMap((id) => lesserClaims(pool, id, [first]));
  return [
    {
      kind: 'handed-over',
      list: first.key,
      term: first.item ?? '',
      from,
      to,
      part: false,
      deltas: pool.take([...lost, ...gained, ...follow, ...lesser]),
    },
  ];
}

/** Claims that one position loses and another has with wider limits than before, or the reverse. */
function handedOverInPart(pool: Pool, path: string): Difference[] {
  const claims = pool.claims(path);
  const whole = claims.filter(({ before, after }) => (before === undefined) !== (after === undefined));
  const limited = claims.flatMap((delta) => {
    const [before, after] = [claimIn(delta.before), claimIn(delta.after)];
    const kind = before && after && reach(before, after);
    return kind === 'narrowed' || kind === 'widened' ? [{ delta, kind }] : [];
  });
  const [[one], [other]] = [whole, limited];
  if (!one || !other || whole.length > 1 || limited.length > 1 || !isList(one.key)) return [];
  if ((other.kind === 'widened') !== (one.after === undefined)) return [];
  const [from, to] = one.after === undefined ? [one, other.delta] : [other.delta, one];
  return [
    {
      kind: 'handed-over',
      list: one.key,
      term: one.item ?? '',
      from: idsOf([from]),
      to: idsOf([to]),
      part: true,
      deltas: pool.take([one, other.delta, ...lesserClaims(pool, one.position ?? '', [one])]),
    },
  ];
}

const idsOf = (deltas: readonly Delta[]): string[] => deltas.flatMap(({ position }) => position ?? []).sort();

/** Parts of an area that its owner now excludes while another position owns them, or the reverse. */
function carvedOut(pool: Pool): Difference[] {
  const carved = pool.left.filter(
    ({ key, before, after }) => key === 'owns' && before !== undefined && after !== undefined,
  );
  return carved.flatMap((delta): Difference[] => {
    const [before, after] = [claimIn(delta.before), claimIn(delta.after)];
    const owner = delta.position;
    if (!before || !after || owner === undefined || !without(before, after, ['except'])) return [];
    const left = difference(after.except, before.except);
    const taken = difference(before.except, after.except);
    const parts = [...left, ...taken].map((term) => ({
      term,
      isGiven: left.includes(term),
      others: pool
        .claims(claimPath({ key: 'owns', item: term }))
        .filter((each) => each.position !== owner && each[left.includes(term) ? 'before' : 'after'] === undefined),
    }));
    if (parts.length === 0 || parts.some(({ others }) => others.length === 0)) return [];
    return parts.map(({ term, isGiven, others }, index): Difference => {
      const ids = idsOf(others);
      return {
        kind: 'handed-over',
        list: 'owns',
        term,
        from: isGiven ? [owner] : ids,
        to: isGiven ? ids : [owner],
        part: true,
        deltas: pool.take([
          ...(index === 0 ? [delta] : []),
          ...others,
          ...ids.flatMap((id) => lesserClaims(pool, id, others)),
        ]),
      };
    });
  });
}

const difference = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  one.filter((each) => !other.includes(each));
