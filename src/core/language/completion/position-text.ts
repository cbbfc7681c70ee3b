import type { Role } from '../../knowledge';
import type { Organization } from '../../model';
import { scalarText } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Insertion, Slot } from './slot';
import { literal } from './slot';

/** A new position, as far as it is known before it is written. */
export interface Seat {
  readonly id?: string;
  readonly role?: Role;
  readonly isVacant?: boolean;
}

/**
 * The text of a new position: with places to fill in for an editor that has them, on one line for one that does not line up several.
 * @param indent what stands in front of its lines, beside the indentation that the editor gives them
 */
export function positionText(
  { organization }: Snapshot,
  { client, cursor: { flow } }: Slot,
  seat: Seat,
  indent: string,
): Insertion {
  const { id, role, isVacant = false } = seat;
  const manager = managerFor(organization, seat);
  if (!client.snippets) {
    const reportsTo = manager === undefined ? '' : `, reports_to: ${scalarText(manager)}`;
    const status = isVacant ? ', status: vacant' : '';
    return {
      text: `${indent}${scalarText(id ?? 'id')}: {title: ${scalarText(role?.title ?? 'Title')}${reportsTo}${status}}`,
    };
  }
  let stop = 0;
  const blank = (text = ''): string => (text === '' ? `$${++stop}` : `\${${++stop}:${literal(text)}}`);
  const key = id === undefined ? blank('id') : literal(scalarText(id));
  const lines = [
    `title: ${role ? literal(scalarText(role.title)) : blank('Title')}`,
    ...(isVacant ? [] : [`holder: ${blank()}`]),
    ...(manager === undefined ? [] : [`reports_to: ${blank(scalarText(manager))}`]),
    ...(isVacant ? ['status: vacant', `sourcing: \${${++stop}|both,internal,external|}`] : []),
    'owns: [$0]',
  ];
  const text =
    flow || !client.adjustsIndentation
      ? `${key}: {${lines.join(', ')}}`
      : `${key}:${lines.map((line) => `\n${indent}  ${line}`).join('')}`;
  return { text: indent + text, snippet: true };
}

/** Whom a new position is likely to report to: the first of the usual managers who is there, else the top. */
function managerFor({ lines, withRole }: Organization, { id, role }: Seat): string | undefined {
  const usual = role?.reportsTo.flatMap((each) => withRole(each)) ?? [];
  return [...usual, ...lines.tops].map((manager) => manager.id.value).find((manager) => manager !== id);
}
