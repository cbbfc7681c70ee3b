import type { Role } from '../../knowledge';
import { roles } from '../../knowledge';
import type { Organization, Position } from '../../model';
import { stakesOf } from '../../model';
import { contentWords } from '../words/content-words';
import { isHead, superiors } from './superiors';

/** Roles that check the work of others. */
const CONTROLS: readonly Role[] = [...roles.values()].filter(({ independentOf }) => independentOf.length > 0);

/** Words in the titles of positions that oversee someone. */
const OVERSIGHT = /\b(?:oversight|ombuds\p{L}*|inspector general|internal affairs|accountability|watchdog)\b/iu;

/** What a position controls: by its role, or by owning what that role owns. */
export const controlsOf = (organization: Organization, position: Position): readonly Role[] =>
  position.status === 'eliminated'
    ? []
    : CONTROLS.filter(({ id, owns }) => {
        const own = organization.roleOf(position);
        return (
          own === id ||
          stakesOf(organization)
            .of(position)
            .some(({ area }) => owns.some((each) => each === area.id))
        );
      });

/** Whether a position leads what a role controls: by its role, or, if that is unknown, by what it owns. */
export function isControlled(organization: Organization, position: Position, { independentOf }: Role): boolean {
  const own = organization.roleOf(position);
  if (own !== undefined || isHead(organization, position)) return own !== undefined && independentOf.includes(own);
  const led = independentOf.flatMap((id) => roles.get(id).owns);
  return stakesOf(organization)
    .of(position)
    .some(({ area }) => led.some((each) => each === area.id));
}

/** Whether leaders of the controlled area often own the control as well, as a CIO does with information security. */
export function isUsualTogether(organization: Organization, position: Position, control: Role): boolean {
  const own = organization.roleOf(position);
  const owned = stakesOf(organization)
    .of(position)
    .map(({ area }) => area.id);
  const led = own
    ? [own]
    : control.independentOf.filter((id) => roles.get(id).owns.some((area) => owned.includes(area)));
  return led.some((id) => [...roles.get(id).owns, ...roles.get(id).mayOwn].some((area) => control.owns.includes(area)));
}

/** The manager whose work a position checks: the first above it, unless a position in between has the same control. */
export function controlledAbove(organization: Organization, position: Position, role: Role): Position | undefined {
  for (const manager of superiors(organization, position)) {
    if (isHead(organization, manager) || controlsOf(organization, manager).includes(role)) return undefined;
    if (isControlled(organization, manager, role)) return manager;
  }
  return undefined;
}

/** Whether a position is named after the oversight of its manager's area, such as police oversight under the head of police. */
export function overseesManager(organization: Organization, position: Position, manager: Position): boolean {
  const [title, above] = [organization.nameOf(position), organization.nameOf(manager)];
  if (!OVERSIGHT.test(title) || OVERSIGHT.test(above)) return false;
  const led = contentWords(above);
  return [...contentWords(title.replace(OVERSIGHT, ''))].some((word) => led.has(word) && !LEVEL_WORDS.has(word));
}

const LEVEL_WORDS = contentWords(
  'chief head director manager officer commissioner president vice deputy lead senior of general',
);
