export * from './safe-fixes';
export * from './snapshot';
export * from './source';
export * from './whole';
export * from './workspace';
