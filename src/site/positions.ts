import type { Organization, Position } from '../core/model';
import { metricsOf } from '../core/model';
import { escapeMarkup } from '../core/text';
import type { Links } from './elements';
import { columns, holdersOf, indented, stateOf } from './elements';

/** All positions as a table, each below its manager. Columns without a value are left out. */
export function positionsTable(organization: Organization, links: Links, holders: boolean): string {
  const metrics = metricsOf(organization);
  const ownedBy = ({ owns, metrics: own }: Position): string[] => [
    ...owns.map((claim) => organization.areaOf(claim)?.name ?? claim.term.value),
    ...own.map((claim) => metrics.of(claim)?.name ?? claim.term.value),
  ];
  const values: readonly (readonly [string, (position: Position) => string])[] = [
    ['Held by', (position) => (holders ? holdersOf(position) : '')],
    ['Department', ({ department }) => department?.value ?? ''],
    ['Location', ({ location }) => location?.value ?? ''],
    ['Owns and is accountable for', (position) => ownedBy(position).join(', ')],
  ];
  const shown = values.filter(([, valueOf]) => organization.positions.some((position) => valueOf(position) !== ''));
  const rows = inOrder(organization).map(
    ({ position, depth }) =>
      `<tr data-row><th scope="row"${indented(depth)}>${links.to(position)}${stateOf(position)}</th>${shown
        .map(([, valueOf]) => `<td>${escapeMarkup(valueOf(position))}</td>`)
        .join('')}</tr>`,
  );
  return `<div class="scroll"><table class="rows">${columns(['Position', ...shown.map(([name]) => name)])}
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** Each position after its manager, with how many are above it. */
function inOrder({ lines }: Organization): { readonly position: Position; readonly depth: number }[] {
  const found: { readonly position: Position; readonly depth: number }[] = [];
  const waiting = [...lines.tops].reverse().map((position) => ({ position, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    const { position, depth } = next;
    for (const report of [...lines.reports(position)].reverse()) waiting.push({ position: report, depth: depth + 1 });
  }
  return found;
}
