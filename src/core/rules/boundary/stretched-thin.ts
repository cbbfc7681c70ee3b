import type { Role } from '../../knowledge';
import type { Located, Organization, Position, Stake } from '../../model';
import { catalogRole, fitOf } from '../analysis/boundary';
import { disputesOf } from '../analysis/disputes';
import { farApart } from '../analysis/fields';
import { usualOwnersIn } from '../analysis/likely-owner';
import { isTooMuch, loadOf, MAX_AREAS } from '../analysis/load';
import { handOver } from '../fixes/claim-edits';
import { couldOwn, MAX_CANDIDATES } from '../fixes/handover';
import type { ProposedFix, Rule } from '../rule';
import { called, inSentence, listed, MAX_NAMED } from '../words/say';

export const stretchedThin: Rule = {
  id: 'stretched-thin',
  group: 'Boundary',
  summary: 'A position covers too much without support.',
  severity: 'warning',
  startup: 'hint',
  facts: ['A33'],
  *check(organization) {
    for (const position of organization.positions) {
      const role = position.headcount > 1 ? undefined : catalogRole(organization, position);
      if (!role) continue;
      const load = loadOf(organization, position);
      if (!isTooMuch(organization, role, load)) continue;
      yield {
        at: ownsKey(position),
        message: message(organization, position, role, load),
        positions: [position],
        get fixes() {
          return fixes(organization, position, role, load);
        },
      };
    }
  },
};

function message(organization: Organization, position: Position, role: Role, load: readonly Stake[]): string {
  const name = called(organization, position);
  const fields = listed(farApart(organization, role, load).map(({ area }) => inSentence(area)));
  const what =
    load.length > MAX_AREAS
      ? `${name} owns ${load.length} areas with no help from below`
      : `${name} covers ${fields} by itself, three unrelated fields`;
  return `${what}. Each gets only part of one person's attention. ` + 'Delegate some, or split the position.';
}

function fixes(organization: Organization, position: Position, role: Role, load: readonly Stake[]): ProposedFix[] {
  const roles = new Set(load.flatMap(({ area }) => usualOwnersIn(organization, area.id)));
  const usual = [...roles].flatMap((owner) => organization.withRole(owner).slice(0, MAX_CANDIDATES));
  const takers = new Set([...usual.filter((each) => organization.lines.manager(each) === position), ...usual]);
  return [...takers].flatMap((taker) => handedOn(organization, position, role, load, taker)).slice(0, MAX_OFFERED);
}

const MAX_OFFERED = 2;

/** Moves areas to positions whose roles usually own them, if that is enough relief. The first area in the list stays, as the position's main one. */
function handedOn(
  organization: Organization,
  position: Position,
  role: Role,
  load: readonly Stake[],
  taker: Position,
): ProposedFix[] {
  const takes = catalogRole(organization, taker);
  const { hidesMore } = disputesOf(organization);
  const isUsual = ({ area }: Stake): boolean => takes !== undefined && fitOf(organization, takes, area.id) === 'usual';
  const given = load.filter((stake) => stake.claim !== position.owns[0] && isUsual(stake) && !hidesMore(stake));
  const isRelief =
    given.length > 0 &&
    !isTooMuch(organization, role, loadOf(organization, position, given)) &&
    couldOwn(organization, taker, given);
  if (!isRelief) return [];
  const areas = listed(
    given.map(({ area }) => inSentence(area)),
    MAX_NAMED,
  );
  return [
    {
      title: `Give ${areas} to ${called(organization, taker)}`,
      safe: false,
      edits: handOver(organization, given, taker),
    },
  ];
}

/** The key that lists a position's areas. */
function ownsKey({ source }: Position): Located<unknown> {
  const { entry, key, value } = source;
  const pair = value.kind === 'map' ? value.pairs.findLast((each) => each.key.text === 'owns') : undefined;
  return { value: 'owns', entry, span: (pair?.key ?? key).span };
}
