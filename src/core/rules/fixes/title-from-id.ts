import { isHeadTitle, roles, rolesOfTitle } from '../../knowledge';

/** The title that an id suggests: that of the likeliest role it abbreviates, or else its parts. `coo` is a Chief Operating Officer, `head-of-ops` a Head of Ops. */
export function titleFromId(id: string): string {
  const title = id.replace(/[-_]\d+$/, '');
  const [role] = rolesOfTitle(title);
  if (role && !isHeadTitle(title)) return roles.get(role).title;
  const words = id.split(/[-_]+/).filter((word) => word !== '');
  return words.map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'to', 'in']);
