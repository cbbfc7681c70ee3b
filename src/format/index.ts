export { format, formatted } from './format';
export type { Formatting } from './format';
