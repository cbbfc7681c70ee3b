import { rules } from '../rules';
import type { Rule } from '../rules';

const PAGES = 'https://github.com/orgchart/orgchart/blob/main/src/rules/';

/** Where a rule is explained. */
export const rulePage = (id: string): string => `${PAGES}${encodeURIComponent(id)}.md`;

/** All rules that a chart can set or except. */
export const allRules: readonly Rule[] = rules;

export const findRule = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
