export * from './edit';
export * from './finding';
export * from './lines';
export * from './markup';
export * from './nearest';
export * from './search';
export * from './span';
export * from './uri';
