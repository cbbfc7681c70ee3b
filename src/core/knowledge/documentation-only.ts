import type { FactId } from './facts';

/** The facts that nothing in the product says or judges by, and why: they are for those who read about the product. */
export const documentationOnly: ReadonlyMap<FactId, string> = new Map<FactId, string>([
  ['B03', 'Lists what the source is about.'],
  ['B12', 'Says whose view other facts are; they carry that as a caveat.'],
  ['B61', 'Says who published the source and when.'],
  ['B62', 'Names what the source links to; no fact of its own.'],
]);
