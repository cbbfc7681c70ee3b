export * from './cursor';
export * from './data';
export * from './entry';
export * from './find';
export * from './node';
export * from './path';
export { MAX_TEXT, read } from './read';
export type { Reading } from './read';
export * from './edit';
