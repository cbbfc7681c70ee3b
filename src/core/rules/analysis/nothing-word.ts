import type { Node } from '../../model';

/** A word that YAML reads as an empty value, such as `Null`; undefined if there is none. */
export const nothingWord = (node: Node): string | undefined =>
  node.kind === 'scalar' && node.value === null && node.text !== '' ? node.text : undefined;
