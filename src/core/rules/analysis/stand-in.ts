import type { Located, Node, Organization, Position } from '../../model';
import { scalarText, setKey, valueOf } from '../../model';
import { holderNode } from '../fixes/holder-edits';
import type { ProposedFix } from '../rule';
import { called } from '../words/say';
import { endOfMonth } from './deadline';
import { isPerson, isVacancyWord } from './people';

/** Whether a position is filled, if only by an acting holder. The holder's name may be missing. */
export const isHeld = (position: Position): boolean =>
  (position.status === 'filled' && !isKeptFree(position)) || position.holders.some(isPerson);

/** Whether a position is vacant and has no acting holder. */
export const isVacant = (position: Position): boolean =>
  (position.status === 'vacant' || isKeptFree(position)) && !isHeld(position);

/** Whether a filled position has a placeholder such as "TBD" for its holder. */
const isKeptFree = ({ status, holders }: Position): boolean =>
  status === 'filled' && holders.length > 0 && holders.every(isVacancyWord);

/** The nearest filled manager above a position. */
export function heldAbove({ lines }: Organization, position: Position): Position | undefined {
  let manager = lines.manager(position);
  while (manager && !isHeld(manager)) manager = lines.manager(manager);
  return manager;
}

/** The usual length of an acting assignment. */
const MONTHS = 3;

/** Makes the nearest manager above the acting holder of a vacant position. */
export function standIn(organization: Organization, vacant: Position, today: string): ProposedFix[] {
  const manager = heldAbove(organization, vacant);
  const identity = manager && identityOf(manager);
  if (!manager || identity === undefined) return [];
  const until = endOfMonth(today, MONTHS);
  const title = `Let the holder of ${called(organization, manager)} act as ${called(organization, vacant)} until ${until}`;
  return [
    {
      title,
      safe: false,
      edits: setKey(vacant.source, 'holder', `{${identity}, type: acting, until: ${until}}`, [
        'title',
        'role',
        'reports_to',
        'status',
      ]),
    },
  ];
}

/** The details of the one person who fills a position, as YAML inside braces; undefined if there is none or several. */
function identityOf(position: Position): string | undefined {
  const [holder, other] = position.holders;
  const node = holder && holderNode(position, holder);
  if (!node || other || !isPerson(holder)) return undefined;
  const about = (key: string): Node | undefined =>
    node.kind === 'map' ? valueOf(node, key) : key === 'name' ? node : undefined;
  return ['name', 'email', 'employee_id']
    .flatMap((key) => {
      const value = about(key);
      return value?.kind === 'scalar' && value.text.trim() !== '' ? [`${key}: ${scalarText(value.text)}`] : [];
    })
    .join(', ');
}

/** The status value that marks a position as vacant. */
export function statusOf({ source: { entry, value }, id }: Position): Located<unknown> {
  const node = value.kind === 'map' ? valueOf(value, 'status') : undefined;
  return node ? { value: 'status', entry, span: node.span } : id;
}
