export type { Change, Refusal } from './change';
export type { Plan } from './draft';
export { edits, plan } from './plan';
export { unfitId } from './say';
