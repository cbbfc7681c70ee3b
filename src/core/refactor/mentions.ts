import type { Chart, Claim, EntryEdit, Keyed, Located, MapPlace, Position } from '../model';
import { removeHeadItem, removeItem, removeKey, replaceNode, replaceWord, valueOf } from '../model';
import { inLine } from '../syntax';
import type { Draft } from './draft';
import { itemAt, removeWords } from './reporting';

/** All claims of a position, of any kind, with their keys. */
const claimsIn = ({
  owns,
  contributesTo,
  consultedOn,
  metrics,
  tracks,
}: Position): readonly (readonly [string, Claim])[] => [
  ...owns.map((claim) => ['owns', claim] as const),
  ...contributesTo.map((claim) => ['contributes_to', claim] as const),
  ...consultedOn.map((claim) => ['consulted_on', claim] as const),
  ...metrics.map((claim) => ['metrics', claim] as const),
  ...tracks.map((claim) => ['tracks', claim] as const),
];

/** The references in a position to another one. */
const wordsIn = (position: Position): Located<string>[] => [
  ...position.reportsTo,
  ...position.dottedLineTo,
  ...position.worksWith.map((link) => link.with),
  ...claimsIn(position).flatMap(([, { sharedWith, lead }]) => (lead ? [...sharedWith, lead] : sharedWith)),
  ...position.allow.flatMap((exception) => exception.with),
];

/** Replaces all references to a position by another one. */
export function rename(draft: Draft, from: string, to: string): void {
  const renamed = (words: readonly Located<string>[]): EntryEdit[] =>
    words.filter(({ value }) => value === from).map((word) => replaceWord(word, to));
  draft.sweep((position) => (position.id.value === from ? [] : renamed(wordsIn(position))));
  draft.sweepHeads(({ head }) =>
    first([
      ['leadership_team', renamed(head.leadershipTeam)],
      ['organization', renamed(head.coLeads)],
      ['exceptions', renamed(head.exceptions.flatMap((exception) => exception.with))],
    ]),
  );
}

/** Removes all references to a position, except for reporting lines and those in the position itself. */
export function forget(draft: Draft, id: string): void {
  draft.sweep((position) => (position.id.value === id ? [] : forgetIn(position, id)));
  draft.sweepHeads((chart) => forgetInHead(chart, id, 1));
}

/** Removes the second of two references to a position in one list. */
export function nameOnce(draft: Draft, id: string): void {
  const isRepeated = (words: readonly Located<string>[]): boolean =>
    words.filter(({ value }) => value === id).length > 1;
  draft.sweep((position) => {
    const { reportsTo, dottedLineTo, worksWith, source } = position;
    if (isRepeated(reportsTo)) return removeWords(position, 'reports_to', reportsTo, id);
    if (isRepeated(dottedLineTo) || reportsTo.some(({ value }) => value === id)) {
      const edits = removeWords(position, 'dotted_line_to', dottedLineTo, id);
      if (edits.length > 0) return edits;
    }
    const links = worksWith.filter((link) => link.with.value === id);
    const bare = links.length > 1 ? links.findLast(({ node }) => node.kind === 'scalar') : undefined;
    if (bare) return removeItem(source, 'works_with', bare.node);
    for (const [, claim] of claimsIn(position)) {
      const shared = isRepeated(claim.sharedWith) ? claim.sharedWith.findLast(({ value }) => value === id) : undefined;
      if (shared) return removeFrom(mapOf(source, claim.node), 'shared_with', shared);
    }
    const accepted = position.allow.find((exception) => isRepeated(exception.with));
    const partner = accepted?.with.findLast(({ value }) => value === id);
    return accepted && partner ? removeFrom(mapOf(source, accepted.node), 'with', partner) : [];
  });
  draft.sweepHeads((chart) => forgetInHead(chart, id, 2));
}

/** Removes the first reference in a position to a certain one, which may be itself. */
export function forgetIn(position: Position, id: string): readonly EntryEdit[] {
  const { dottedLineTo, worksWith, allow, source } = position;
  const dotted = removeWords(position, 'dotted_line_to', dottedLineTo, id);
  if (dotted.length > 0) return dotted;
  const link = worksWith.find((each) => each.with.value === id);
  if (link) return removeItem(source, 'works_with', link.node);
  for (const [, claim] of claimsIn(position)) {
    const edits = unshare(source, claim, id);
    if (edits.length > 0) return edits;
  }
  const accepted = allow.find((exception) => exception.with.some(({ value }) => value === id));
  const partner = accepted?.with.find(({ value }) => value === id);
  if (!accepted || !partner) return [];
  return accepted.with.length > 1
    ? removeFrom(mapOf(source, accepted.node), 'with', partner)
    : removeItem(source, 'allow', accepted.node);
}

/** Removes a position from the sharers of a claim; without sharers, the lead is removed too. */
export function unshare(source: Keyed, { sharedWith, lead, node }: Claim, id: string): EntryEdit[] {
  const shared = sharedWith.find(({ value }) => value === id);
  if (node.kind !== 'map') return [];
  const place = mapOf(source, node);
  const isAlone = shared !== undefined && sharedWith.length === 1;
  if (lead && (isAlone || (lead.value === id && id !== source.key.text))) return removeKey(place, 'lead');
  if (!shared) return [];
  const [first] = node.pairs;
  const isBare =
    node.flow &&
    first !== undefined &&
    node.pairs.every(({ key }) => key.text === 'shared_with' || key.text === first.key.text);
  return isAlone && isBare
    ? [replaceNode(source.entry, node, inLine(source.entry, first.value))]
    : removeFrom(place, 'shared_with', shared);
}

/** Removes an id from a list of the head that contains it a number of times, and exceptions that are left with fewer than two positions. */
function forgetInHead(
  { head, reading }: Chart,
  id: string,
  times: number,
): ReturnType<Parameters<Draft['sweepHeads']>[0]> {
  const find = (words: readonly Located<string>[]): Located<string> | undefined => {
    const found = words.filter(({ value }) => value === id);
    return found.length >= times ? found.at(-1) : undefined;
  };
  const key = (name: string): Keyed | undefined => reading.head.findLast((each) => each.key.text === name);
  const [team, organization, exceptions] = [key('leadership_team'), key('organization'), key('exceptions')];
  const [member, lead] = [find(head.leadershipTeam), find(head.coLeads)];
  const accepted = head.exceptions.find((exception) => find(exception.with));
  const partner = accepted && find(accepted.with);
  return first([
    ['leadership_team', team && member ? removeHeadItem(team, itemAt(team.value, member)) : []],
    ['organization', organization && lead ? removeFrom(organization, 'co_leads', lead) : []],
    [
      'exceptions',
      !exceptions || !accepted || !partner
        ? []
        : accepted.with.length > 2
          ? removeFrom(mapOf(exceptions, accepted.node), 'positions', partner)
          : removeHeadItem(exceptions, accepted.node),
    ],
  ]);
}

const first = (
  steps: readonly (readonly [string, readonly EntryEdit[]])[],
): { readonly key: string; readonly edits: readonly EntryEdit[] } | undefined => {
  const found = steps.find(([, edits]) => edits.length > 0);
  return found && { key: found[0], edits: found[1] };
};

const mapOf = ({ entry, key }: Keyed, node: MapPlace['value']): MapPlace => ({ entry, key, value: node });

function removeFrom(place: MapPlace, key: string, word: Located<unknown>): EntryEdit[] {
  const list = place.value.kind === 'map' ? valueOf(place.value, key) : undefined;
  return list ? removeItem(place, key, itemAt(list, word)) : [];
}
