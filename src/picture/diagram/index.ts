export type { Card, Diagram, Mark } from './diagram';
export type { Drawing } from './draw';
export { draw } from './draw';
