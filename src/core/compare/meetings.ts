import { roles } from '../knowledge';
import type { Organization, Position, Stake } from '../model';
import { stakesOf } from '../model';
import { rules } from '../rules';
import type { Finding } from '../text';
import type { Meeting } from './comparison';
import type { Pair } from './sheet';

/** How the work of two positions meets: conflicts, shared and delegated areas, and areas without an owner. */
export const meetingsOf = (
  organization: Organization,
  findings: readonly Finding[],
  pair: Pair<Position>,
): Meeting[] => [
  ...disputed(organization, findings, pair),
  ...ofOne(organization, findings, pair),
  ...shared(organization, pair),
  ...pair.flatMap((position) => delegated(organization, position)),
  ...unowned(organization, pair),
];

/** Findings about both. */
function disputed(organization: Organization, findings: readonly Finding[], [one, other]: Pair<Position>): Meeting[] {
  const subjectOf = subjects(organization);
  return findings
    .filter(({ positions }) => positions.includes(one.id.value) && positions.includes(other.id.value))
    .map((finding) => ({
      kind: finding.code.startsWith('overlap-') ? ('contested' as const) : ('open' as const),
      subject: subjectOf(finding),
      message: finding.message,
      finding,
    }));
}

/** Rules about what a single position owns, measures or is called. */
const ABOUT_SCOPE = new Set(
  rules.filter(({ group }) => group === 'Boundary' || group === 'Coexistence').map(({ id }) => id),
);

/** Findings about the scope of one of the two, such as an area outside its boundary. */
function ofOne(organization: Organization, findings: readonly Finding[], pair: Pair<Position>): Meeting[] {
  const subjectOf = subjects(organization);
  const ids = pair.map(({ id }) => id.value);
  return findings
    .filter(
      ({ code, positions }) =>
        ABOUT_SCOPE.has(code) && ids.includes(positions[0] ?? '') && !ids.every((id) => positions.includes(id)),
    )
    .map((finding) => ({ kind: 'scope', subject: subjectOf(finding), message: finding.message, finding }));
}

/** The text at which a finding is reported. */
function subjects({ charts }: Organization): (finding: Finding) => string {
  const text = new Map(charts.map(({ uri, reading }) => [uri, reading.text]));
  return ({ uri, span, code }) => text.get(uri)?.slice(span.start, span.end).split('\n', 1)[0] ?? code;
}

function shared({ nameOf, position: find, areas }: Organization, [one, other]: Pair<Position>): Meeting[] {
  const seen = new Set<string>();
  return [
    [one, other],
    [other, one],
  ].flatMap(([owner, partner]) =>
    owner!.owns.flatMap(({ term, sharedWith, lead }) => {
      const area = areas.find(term.value)?.name ?? term.value;
      if (seen.has(area) || !sharedWith.some(({ value }) => value === partner!.id.value)) return [];
      seen.add(area);
      const leader = lead && find(lead.value);
      return [
        {
          kind: 'shared' as const,
          subject: area,
          message: leader ? `${nameOf(leader)} has the final say.` : 'No lead is named.',
        },
      ];
    }),
  );
}

function delegated(organization: Organization, position: Position): Meeting[] {
  const { lines, areas, nameOf } = organization;
  const stakes = stakesOf(organization);
  const own = stakes.of(position);
  const isHandedDown = ({ owner, area }: Stake): boolean =>
    lines.isAbove(position, owner) && own.some((each) => areas.isWithin(area.id, each.area.id));
  return stakes.all.filter(isHandedDown).map(({ owner, area }) => ({
    kind: 'delegated',
    subject: area.name,
    message: `${nameOf(position)} has delegated it to ${nameOf(owner)}.`,
  }));
}

/** Areas that are usual for one of the two roles and have no owner, wholly or in part. */
function unowned(organization: Organization, pair: Pair<Position>): Meeting[] {
  const { areas, roleOf, hasScopes } = organization;
  if (!hasScopes) return [];
  const owned = [...new Set(stakesOf(organization).all.map(({ area }) => area.id))];
  const isOwned = (id: string): boolean =>
    owned.some((other) => areas.isWithin(id, other) || areas.isWithin(other, id));
  const roleIds = [...new Set(pair.flatMap((position) => roleOf(position) ?? []))];
  const usual = new Map(roleIds.flatMap((role) => roles.get(role).owns.map((id) => [id, role] as const)).reverse());
  const missing = [...usual].reverse().filter(([id]) => !isOwned(id));
  return missing
    .filter(([id]) => !missing.some(([other]) => other !== id && areas.isWithin(id, other)))
    .map(([id, role]) => ({
      kind: 'unowned',
      subject: areas.all.get(id)?.name ?? id,
      message: `No position in this chart owns it; it is usual for a ${roles.get(role).title}.`,
    }));
}
