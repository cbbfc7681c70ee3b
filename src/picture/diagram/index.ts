export type { Card, Diagram, Mark } from './diagram';
export type { Checked } from './draw';
export { draw } from './draw';
export { partOf, withoutHolders } from './part';
