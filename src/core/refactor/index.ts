export type { Change, Refusal } from './change';
export type { Plan } from './draft';
export { plan } from './plan';
export { unfitId } from './say';
