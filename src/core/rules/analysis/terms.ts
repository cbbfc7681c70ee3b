import type { Claim, Located, Organization, Position, TermKind } from '../../model';

/** A value that names something other than a position. */
export interface Term {
  readonly at: Located<string>;
  readonly kind: TermKind;
  /** The position that contains it; undefined in the head. */
  readonly from: Position | undefined;
  /** Whether the position owns it. */
  readonly owned?: true;
  /** Whether the position is accountable for it. */
  readonly answered?: true;
}

/** Every such term of an organization, in the head and then in the positions. */
export function* termsOf({ charts }: Organization): Generator<Term> {
  for (const { head, positions } of charts) {
    const inHead = (kind: TermKind, words: readonly Located<string>[]): Term[] =>
      words.map((at) => ({ at, kind, from: undefined }));
    yield* inHead('industry', head.industry ? [head.industry] : []);
    yield* inHead('priority', head.priorities);
    yield* inHead('area', head.expects);
    for (const { area, stakeholders } of [...head.areas, ...head.metrics]) {
      yield* inHead('area', area ? [area] : []);
      yield* inHead('stakeholder', stakeholders);
    }
    for (const position of positions) yield* termsIn(position);
  }
}

function* termsIn(from: Position): Generator<Term> {
  const of = (kind: TermKind, words: readonly Located<string>[]): Term[] => words.map((at) => ({ at, kind, from }));
  const claimed = (claims: readonly Claim[]): Located<string>[] =>
    claims.flatMap(({ term, except }) => [term, ...except]);
  yield* of('role', from.role ? [from.role] : []);
  yield* of('stakeholder', from.focus);
  for (const { term, except } of from.owns) {
    yield { at: term, kind: 'area', from, owned: true };
    yield* of('area', except);
  }
  yield* of('area', [
    ...claimed(from.contributesTo),
    ...claimed(from.consultedOn),
    ...from.worksWith.flatMap(({ about }) => about),
  ]);
  for (const { term } of from.metrics) yield { at: term, kind: 'metric', from, answered: true };
  yield* of(
    'metric',
    from.tracks.map(({ term }) => term),
  );
}
