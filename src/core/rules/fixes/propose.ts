import type { AreaId, RoleId } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { insertPositionAfter, scalarText } from '../../model';
import type { ProposedFix } from '../rule';
import { called, inSentence, withArticle } from '../words/say';

/** The chief executive, also below a board; otherwise the first top that has direct reports. */
export const leaderOf = ({ lines, withRole }: Organization): Position | undefined =>
  withRole('chief-executive-officer').find((each) => lines.reports(each).length > 0) ??
  lines.tops.find((each) => lines.reports(each).length > 0) ??
  lines.tops[0];

/** Proposes a position for a role below the leader of the organization. @param owned what it owns @param keys its other keys, as YAML */
export function propose(
  organization: Organization,
  role: RoleId,
  owned: AreaId,
  keys: readonly string[] = [],
): ProposedFix[] {
  const { title, abbr } = roles.get(role);
  const top = leaderOf(organization);
  const id = [(abbr[0] ?? role).toLowerCase(), role].find((each) => !organization.position(each));
  const neighbor = top && (organization.lines.reports(top).at(-1) ?? top);
  if (!top || !neighbor || id === undefined) return [];
  const lines = [
    `${id}:`,
    ...[
      `title: ${title}`,
      `reports_to: ${scalarText(top.id.value)}`,
      'status: proposed',
      ...keys,
      `owns: [${owned}]`,
    ].map((line) => `  ${line}`),
  ];
  return [
    {
      title: `Propose ${withArticle(title)} below ${called(organization, top)} to own ${inSentence(organization.areas.all.get(owned)!)}`,
      safe: false,
      edits: [insertPositionAfter(neighbor.source, lines)],
    },
  ];
}
