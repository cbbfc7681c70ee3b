export type { Files, Listed, Listing, Stored } from './files';
export { isChart } from './files';
export { revised } from './revised';
export * from './safe-fixes';
export * from './snapshot';
export { soundFixes } from './sound';
export * from './source';
export * from './whole';
export * from './workspace';
