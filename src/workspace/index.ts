export * from './safe-fixes';
export * from './snapshot';
export * from './workspace';
