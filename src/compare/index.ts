export { compare, likelyPair, positionNamed } from './compare';
export type { Cell, Comparison, Meeting, Note, Pair, Row, Side } from './comparison';
export { toMarkdown } from './markdown';
