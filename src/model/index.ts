export * from './area-tree';
export * from './chart';
export * from './lines';
export * from './organization';
export * from './position';
export * from './scope';
export { addItem, insertPositionAfter, removeItem, removeKey, replaceNode, replaceWord, scalarText, setKey } from '../syntax';
export type { EntryEdit, Keyed, Located, MapPlace, Node } from '../syntax';
