import type { Rule } from '../rules';
import { rules } from '../rules';

export { rulePage } from '../rules';

/** All rules that a chart can set or except. */
export const allRules: readonly Rule[] = rules;

export const findRule = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);
