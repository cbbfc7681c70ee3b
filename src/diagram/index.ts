export type { Card, Diagram, Mark } from './diagram';
export { draw } from './draw';
export type { Drawing } from './draw';
