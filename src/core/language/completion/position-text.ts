import type { Role } from '../../knowledge';
import type { Organization } from '../../model';
import { scalarText } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Insertion, Slot } from './slot';
import { literal } from './slot';

/** The known details of a new position. */
export interface Seat {
  readonly id?: string;
  readonly role?: Role;
  readonly isVacant?: boolean;
}

/**
 * The text of a new position, with placeholders if the editor accepts snippets, and on one line if it does not align several.
 * @param indent the text in front of its lines, in addition to the editor's indentation
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

/** The likely manager of a new position: the first existing one of the usual managers, or else the top. */
function managerFor({ lines, withRole }: Organization, { id, role }: Seat): string | undefined {
  const usual = role?.reportsTo.flatMap((each) => withRole(each)) ?? [];
  return [...usual, ...lines.tops].map((manager) => manager.id.value).find((manager) => manager !== id);
}
