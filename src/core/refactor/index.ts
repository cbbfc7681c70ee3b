export type { Change, NewHolder, Refusal, SettableKey } from './change';
export type { Plan } from './draft';
export { plan } from './plan';
export { unfitId } from './say';
