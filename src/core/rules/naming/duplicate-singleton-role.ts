import type { Role } from '../../knowledge';
import { isHeldBySeveral, limitsOf, plain, roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { replaceWord, scalarText, scopesMeet, scopesOf, setKey } from '../../model';
import { leadTogether } from '../analysis/co-leads';
import { isOneInUnit } from '../analysis/separate-units';
import type { Problem, ProposedFix, Rule } from '../rule';
import { called, listed, MAX_NAMED } from '../words/say';

export const duplicateSingletonRole: Rule = {
  id: 'duplicate-singleton-role',
  group: 'Naming',
  summary: 'A role that a company has only once appears twice.',
  severity: 'warning',
  facts: ['A60'],
  *check(organization) {
    for (const role of roles.values()) {
      if (!role.singleton || role.level === 'board') continue;
      const counted = organization.withRole(role.id).filter(({ title }) => !title || !isHeldBySeveral(title.value));
      for (const [index, position] of counted.entries()) {
        const rivals = counted
          .slice(0, Math.min(index, MAX_COMPARED))
          .filter((other) => isSameSeat(organization, role, other, position));
        if (rivals.length > 0) yield problem(organization, role, position, rivals);
      }
    }
  },
};

/** The most rivals that a position is compared with. With more chiefs of one kind, further findings add nothing. */
const MAX_COMPARED = 50;

/** Whether nothing in the chart distinguishes two positions with the same role. */
function isSameSeat(organization: Organization, { top }: Role, one: Position, other: Position): boolean {
  const { head, lines } = organization;
  const scopes = scopesOf(organization);
  const isCoLead = (position: Position): boolean => head.coLeads.some(({ value }) => value === position.id.value);
  const [here, there] = [one, other].map(({ department }) => department && plain(department.value));
  const [limits, others] = [one, other].map(({ title }) => (title ? limitsOf(title.value) : ''));
  return (
    limits === others &&
    scopesMeet(scopes.of(one), scopes.of(other)) &&
    !(here !== undefined && there !== undefined && here !== there) &&
    !(top && (lines.isAbove(one, other) || lines.isAbove(other, one))) &&
    !(isCoLead(one) && isCoLead(other)) &&
    !isOneInUnit(organization, one, other)
  );
}

function problem(organization: Organization, role: Role, position: Position, rivals: readonly Position[]): Problem {
  const all = [...rivals, position];
  const count = all.length === 2 ? 'two' : String(all.length);
  return {
    at: position.title ?? position.role ?? position.id,
    message:
      `There are ${count} positions for one ${role.title}: ${listed(
        all.map(({ id }) => `"${id.value}"`),
        MAX_NAMED + 1,
      )}. ` +
      'Work is done twice if the chart does not say how they divide it. ' +
      'Limit each with "only", such as "only: {region: EMEA}", or list them under "co_leads" if they lead together.',
    positions: [position, ...rivals],
    related: rivals.map((rival) => ({
      at: rival.title ?? rival.role ?? rival.id,
      message: `${called(organization, rival)} is another one.`,
    })),
    fixes: rivals.length > MAX_NAMED ? [] : fixes(organization, role, position, rivals),
  };
}

function fixes(organization: Organization, role: Role, position: Position, rivals: readonly Position[]): ProposedFix[] {
  const all = [...rivals, position];
  const together = leadTogether(organization, all);
  return [
    ...limited(all),
    ...deputy(organization, role, position, rivals),
    ...(together.length > 0
      ? [
          {
            title: `Say that ${listed(all.map(({ id }) => `"${id.value}"`))} lead together`,
            safe: false,
            edits: together,
          },
        ]
      : []),
  ];
}

/** Limits each position without a scope to its location, if that distinguishes them. */
function limited(positions: readonly Position[]): ProposedFix[] {
  const wide = positions.filter(({ only }) => only.size === 0);
  const taken = positions.filter((each) => !wide.includes(each)).map(({ only }) => only.get('region'));
  if (wide.length === 0 || taken.includes(undefined)) return [];
  const places = new Set(wide.flatMap(({ location }) => location?.value.trim().toLowerCase() ?? []));
  const apart =
    places.size === wide.length && !taken.some((regions) => [...places].some((place) => regions?.has(place)));
  if (!apart) return [];
  const subject = wide.length === 1 ? `Limit "${wide[0]!.id.value}"` : 'Limit each';
  return [
    {
      title: `${subject} to the region where it sits`,
      safe: false,
      edits: wide.flatMap((each) =>
        setKey(each.source, 'only', `{region: ${scalarText(each.location?.value.trim() ?? '')}}`, [
          'title',
          'role',
          'reports_to',
          'location',
        ]),
      ),
    },
  ];
}

/** Who reports to the other can be a deputy. */
function deputy(
  { lines }: Organization,
  { title }: Role,
  position: Position,
  rivals: readonly Position[],
): ProposedFix[] {
  const [rival, another] = rivals;
  const lower =
    rival && !another
      ? [position, rival].find((each) => lines.manager(each) === (each === rival ? position : rival))
      : undefined;
  if (!lower?.title || lower.role) return [];
  return [
    {
      title: `Retitle "${lower.id.value}" to Deputy ${title}`,
      safe: false,
      edits: [replaceWord(lower.title, `Deputy ${title}`)],
    },
  ];
}
