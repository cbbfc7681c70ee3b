import type { Position } from '../model';
import { valueOf } from '../model';
import { inLine } from '../syntax';
import type { Of, Refusal } from './change';
import { handOver, termOf } from './claims';
import { create } from './create';
import type { Draft } from './draft';
import { managerOf } from './move';
import { reportTo } from './reporting';
import { name, refuse, unclear, unfit } from './say';
import { passOn } from './transfer-area';

/** The items that a new position takes over. */
const SHARED = ['department', 'location'];

/** Adds a position next to another one, which hands over some of its areas, metrics and direct reports. */
export function split(
  draft: Draft,
  { position: id, id: added, title, areas, metrics, reports }: Of<'split'>,
): Refusal | undefined {
  const { organization } = draft;
  const position = organization.position(id);
  const refused = unclear(organization, [id, ...reports]) ?? unfit(organization, added, title);
  if (refused || !position) return refused;
  const stranger = reports.find((report) => managerOf(organization, report) !== id);
  if (stranger !== undefined)
    return refuse(`${name(organization, stranger)} does not report to ${name(organization, id)}.`);
  const areaIds = new Set(areas.map((area) => organization.areas.find(area)?.id ?? area));
  const owned = new Set(position.owns.map((claim) => termOf(organization, 'owns', claim)));
  const unowned = [...areaIds].find((area) => !owned.has(area));
  if (unowned !== undefined) return refuse(`${name(organization, id)} does not own "${unowned}".`);
  create(draft, 'after', position, { id: added, title, manager: managerOf(organization, id), more: copied(position) });
  passOn(draft, (claim) => areaIds.has(termOf(organization, 'owns', claim)), id, added);
  handOver(
    draft,
    'metrics',
    id,
    added,
    (claim) => metrics.includes(termOf(organization, 'metrics', claim)) || metrics.includes(claim.term.value),
  );
  reportTo(draft, reports, added, id);
  return undefined;
}

const copied = ({ source: { entry, value } }: Position): string[] =>
  SHARED.flatMap((key) => {
    const node = value.kind === 'map' ? valueOf(value, key) : undefined;
    return node?.kind === 'scalar' && node.value !== null ? [`${key}: ${inLine(entry, node)}`] : [];
  });
