import type { AreaId, Role } from '../../knowledge';
import { areas, areasAbove, roles } from '../../knowledge';
import type { Organization, Stake } from '../../model';

/** The number of unrelated fields at which a position is spread thin. */
const TOO_MANY = 3;

/** Fields that many companies run as one administration, regardless of who heads it. */
const ADMINISTRATION: readonly AreaId[] = ['finance', 'legal-and-risk', 'people', 'operations', 'strategy'];

/** Fields that touch all others; any position may own a part of them. */
const CROSS_CUTTING: readonly string[] = ['data', 'digital', 'innovation'];

/**
 * Areas that represent unrelated fields, if there are three of them; a field is the widest area around one.
 * The fields of the position's role count as one, and so do those that another role usually combines.
 */
export function farApart({ areas: tree }: Organization, role: Role, load: readonly Stake[]): readonly Stake[] {
  const own = withAdministration(fieldsOf(role));
  const apart = new Map<string, Stake>();
  for (const stake of [...load].sort((a, b) => a.order - b.order)) {
    const field = tree.above(stake.area.id).at(-1)?.id ?? stake.area.id;
    if (!areas.has(field) || CROSS_CUTTING.includes(field)) continue;
    const group = own.includes(field) ? OWN : field;
    if (![...apart.keys()].some((other) => other === group || areRelated(other, group))) apart.set(group, stake);
  }
  return apart.size >= TOO_MANY ? [...apart.values()].slice(0, TOO_MANY) : [];
}

/** Represents all fields of a position's role. */
const OWN = '';

let relations: ReadonlySet<string> | undefined;

/** Whether a role usually has areas in both fields. Roles with a general responsibility do not count. */
function areRelated(one: string, other: string): boolean {
  relations ??= new Set(
    [ADMINISTRATION, ...[...roles.values()].filter(({ broad, top }) => !broad && !top).map(fieldsOf)].flatMap(
      (fields) => fields.flatMap((a) => fields.map((b) => `${a} ${b}`)),
    ),
  );
  return relations.has(`${one} ${other}`);
}

const fieldsOf = ({ owns, mayOwn }: Role): readonly AreaId[] => [
  ...new Set([...owns, ...mayOwn].map((id) => areasAbove(id).at(-1) ?? id)),
];

const withAdministration = (fields: readonly AreaId[]): readonly string[] =>
  fields.some((field) => ADMINISTRATION.includes(field)) ? [...fields, ...ADMINISTRATION] : fields;
