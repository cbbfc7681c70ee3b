import type { FactId } from './facts';

/** The facts that the product neither shows nor judges by, and why: they are for readers of the documentation. */
export const documentationOnly: ReadonlyMap<FactId, string> = new Map<FactId, string>([
  ['B03', 'Lists what the source is about.'],
  ['B12', 'Says whose view other facts are; they carry that as a caveat.'],
  ['B61', 'Says who published the source and when.'],
  ['B62', 'Names what the source links to; not a fact itself.'],
]);
