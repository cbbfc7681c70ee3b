export type { EntryEdit, Keyed, Located, MapPlace, Node } from '../syntax';
export {
  addHeadItem,
  addItem,
  addItems,
  insertPositionAfter,
  isEmpty,
  moveItem,
  removeComment,
  removeHeadItem,
  removeItem,
  removeKey,
  replaceNode,
  replaceWord,
  scalarText,
  setHeadKey,
  setKey,
  together,
  valueOf,
} from '../syntax';
export * from './area-tree';
export * from './chart';
export * from './collaboration';
export * from './comment-exceptions';
export * from './coverage';
export * from './inclusion';
export * from './lines';
export * from './metrics';
export * from './organization';
export * from './pattern';
export * from './position';
export * from './position-scopes';
export { items as itemsOf } from './read-position';
export * from './scope';
export * from './stakes';
export * from './vacancy';
export * from './vocabulary';
