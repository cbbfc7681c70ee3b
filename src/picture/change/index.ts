export { changeFlowchart } from './mermaid';
export type { CardState, UnionDiagram } from './union';
export { unionOf } from './union';
