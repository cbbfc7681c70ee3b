import type { RoleId } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization } from '../../model';
import { insertPositionAfter, scalarText } from '../../model';
import type { ProposedFix } from '../rule';
import { called, withArticle } from '../words/say';

/** Proposes a position for a role below the top. @param keys what it is to have besides its title and manager, as YAML */
export function propose(organization: Organization, role: RoleId, keys: readonly string[]): ProposedFix[] {
  const { title, abbr } = roles.get(role);
  const [top] = organization.lines.tops;
  const id = [(abbr[0] ?? role).toLowerCase(), role].find((each) => !organization.position(each));
  const neighbor = top && (organization.lines.reports(top).at(-1) ?? top);
  if (!top || !neighbor || id === undefined) return [];
  const lines = [
    `${id}:`,
    ...[`title: ${title}`, `reports_to: ${scalarText(top.id.value)}`, 'status: proposed', ...keys].map(
      (line) => `  ${line}`,
    ),
  ];
  return [
    {
      title: `Propose ${withArticle(title)} below ${called(organization, top)}`,
      safe: false,
      edits: [insertPositionAfter(neighbor.source, lines)],
    },
  ];
}
