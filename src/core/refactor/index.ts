export type { Change, NewHolder, Refusal, SettableKey } from './change';
export type { Plan } from './draft';
export { plan } from './plan';
export type { ChangeField, Misread } from './read-change';
export { CHANGE_FIELDS, CHANGE_KINDS, readChange, SETTABLE_KEYS } from './read-change';
export type { Revision } from './revision';
export { replacementsIn, revise, unrevised } from './revision';
export { unfitId } from './say';
