import { rules } from './rules.generated';

const PAGES = 'https://github.com/orgchart/orgchart/blob/main/src/core/rules/';

const groups = new Map(rules.map(({ id, group }) => [id, group]));

/** The folder of a group of rules: `reporting-lines` for `Reporting lines`. */
export const folderOf = (group: string): string => group.toLowerCase().replaceAll(' ', '-');

/** The address of the page that explains a rule. */
export function rulePage(id: string): string {
  const group = groups.get(id);
  return group === undefined ? PAGES : `${PAGES}${folderOf(group)}/${id}.md`;
}
