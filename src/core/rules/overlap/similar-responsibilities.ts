import type { EntryEdit, Organization, Position } from '../../model';
import { collaborationsOf, removeItem, scopesMeet, scopesOf, valueOf } from '../../model';
import type { Duty } from '../analysis/similar-duties';
import { similarDuties } from '../analysis/similar-duties';
import type { ProposedFix, Rule } from '../rule';
import { called } from '../words/say';

export const similarResponsibilities: Rule = {
  id: 'similar-responsibilities',
  group: 'Overlap',
  summary: 'Two positions have nearly the same responsibility.',
  severity: 'hint',
  facts: ['A60'],
  *check(organization) {
    for (const [[first, later], ...more] of byPositions(similarDuties(organization))) {
      if (!areApart(organization, first.owner, later.owner)) continue;
      const [one, other] = [first, later].map(({ owner }) => called(organization, owner));
      const all = [[first, later] as const, ...more];
      const times = all.length === 1 ? 'nearly the same duty' : `${all.length} duties in nearly the same words`;
      yield {
        at: later.sentence,
        message:
          `${one} and ${other} have ${times}: "${shortened(later.sentence.value)}". ` +
          'As written, each has to do all of it. Say how they differ, or keep it with one.',
        positions: [later.owner, first.owner],
        related: all.map(([before]) => ({
          at: before.sentence,
          message: `${one}: "${shortened(before.sentence.value)}".`,
        })),
        get fixes() {
          return more.length > 0 ? [] : [...taken(organization, later), ...taken(organization, first)];
        },
      };
    }
  },
};

/** Whether two positions differ in line and kind, have no scopes that keep their work apart, and no link between them. */
function areApart(organization: Organization, one: Position, other: Position): boolean {
  const { lines, nameOf, roleOf } = organization;
  const scopes = scopesOf(organization);
  const role = roleOf(one);
  const areOfOneKind =
    nameOf(one).toLowerCase() === nameOf(other).toLowerCase() || (role !== undefined && role === roleOf(other));
  const areInLine = lines.isAbove(one, other) || lines.isAbove(other, one);
  return (
    !areInLine &&
    !areOfOneKind &&
    scopesMeet(scopes.of(one), scopes.of(other)) &&
    !collaborationsOf(organization).joined(one, other)
  );
}

type Pair = readonly [Duty, Duty];

/** Everything that the same two positions have in common, grouped. */
function byPositions(pairs: readonly Pair[]): readonly (readonly [Pair, ...Pair[]])[] {
  const groups = new Map<Position, Map<Position, [Pair, ...Pair[]]>>();
  for (const pair of pairs) {
    const [first, later] = pair;
    const partners = groups.get(first.owner) ?? new Map<Position, [Pair, ...Pair[]]>();
    const group = partners.get(later.owner);
    if (group) group.push(pair);
    else groups.set(first.owner, partners.set(later.owner, [pair]));
  }
  return [...groups.values()].flatMap((partners) => [...partners.values()]);
}

/** Removes a responsibility if its position has others. */
function taken(organization: Organization, { owner, sentence }: Duty): ProposedFix[] {
  if (owner.responsibilities.length + owner.owns.length < 2) return [];
  const edits = removeSentence(owner, sentence.span.start);
  return edits.length > 0
    ? [{ title: `Remove this responsibility from ${called(organization, owner)}`, safe: false, edits }]
    : [];
}

function removeSentence({ source }: Position, start: number): EntryEdit[] {
  const list = source.value.kind === 'map' ? valueOf(source.value, 'responsibilities') : undefined;
  const item = list?.kind === 'list' ? list.items.find(({ span }) => span.start === start) : list;
  return item ? removeItem(source, 'responsibilities', item) : [];
}

/** How much of a responsibility a message repeats. */
const LONGEST = 80;

const shortened = (sentence: string): string => {
  const line = sentence.trim().replace(/\s+/g, ' ').replace(/\.$/, '');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : line;
};
