export * from './snapshot';
export * from './workspace';
