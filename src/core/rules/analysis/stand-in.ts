import type { Located, Node, Organization, Position } from '../../model';
import { scalarText, setKey, valueOf } from '../../model';
import { holderNode } from '../fixes/holder-edits';
import type { ProposedFix } from '../rule';
import { called } from '../words/say';
import { endOfMonth } from './deadline';
import { isSomebody, isVacancyWord } from './people';

/** Whether somebody fills a position, be it for the time being. Who it is need not be written down. */
export const isHeld = (position: Position): boolean =>
  (position.status === 'filled' && !isKeptFree(position)) || position.holders.some(isSomebody);

/** Whether a position is vacant, and nobody acts in it. */
export const isVacant = (position: Position): boolean =>
  (position.status === 'vacant' || isKeptFree(position)) && !isHeld(position);

/** Whether a word such as "TBD" is in the place of a filled position's holder. */
const isKeptFree = ({ status, holders }: Position): boolean =>
  status === 'filled' && holders.length > 0 && holders.every(isVacancyWord);

/** The nearest manager above a position who is there. */
export function heldAbove({ lines }: Organization, position: Position): Position | undefined {
  let manager = lines.manager(position);
  while (manager && !isHeld(manager)) manager = lines.manager(manager);
  return manager;
}

/** How long somebody is usually acting. */
const MONTHS = 3;

/** Lets the nearest manager above act in a vacant position. */
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

/** What tells who fills a position, as YAML inside of brackets; undefined where that is nobody or several people. */
function identityOf(position: Position): string | undefined {
  const [holder, other] = position.holders;
  const node = holder && holderNode(position, holder);
  if (!node || other || !isSomebody(holder)) return undefined;
  const about = (key: string): Node | undefined =>
    node.kind === 'map' ? valueOf(node, key) : key === 'name' ? node : undefined;
  return ['name', 'email', 'employee_id']
    .flatMap((key) => {
      const value = about(key);
      return value?.kind === 'scalar' && value.text.trim() !== '' ? [`${key}: ${scalarText(value.text)}`] : [];
    })
    .join(', ');
}

/** The word that says that a position is vacant. */
export function statusOf({ source: { entry, value }, id }: Position): Located<unknown> {
  const node = value.kind === 'map' ? valueOf(value, 'status') : undefined;
  return node ? { value: 'status', entry, span: node.span } : id;
}
