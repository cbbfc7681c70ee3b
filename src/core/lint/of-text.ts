import { rules } from '../rules';

const ofText = new Set(rules.filter(({ group }) => group === 'Text').map(({ id }) => id));

/** Whether a rule is about how the text reads, not about the organization in it. @param code the id of the rule */
export const isOfText = (code: string): boolean => ofText.has(code);
