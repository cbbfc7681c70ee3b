import type { Node } from '../../model';

/** The word that stands where YAML reads nothing, such as `Null`; undefined where there is none. */
export const nothingWord = (node: Node): string | undefined =>
  node.kind === 'scalar' && node.value === null && node.text !== '' ? node.text : undefined;
