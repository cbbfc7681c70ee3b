import type { State } from '../../../src/core/diff';
import { diff } from '../../../src/core/diff';
import type { ChangePicture } from '../../../src/picture/change';
import { changePictureOf } from '../../../src/picture/change';
import { judged } from '../../core/diff/kit';

export const between = (base: State, head: State): ChangePicture => changePictureOf(base, head, diff(base, head));

/** The picture of a change between two charts of one file each. */
export const changeBetween = (base: string, head: string): ChangePicture => between(judged(base), judged(head));

/** A mill that is reorganized: one change of each kind that a picture shows. */
export const MILL = `organization: {name: Mill, coverage: partial}
positions:
  head: {title: Managing Director}
  ops: {title: Operations Director, reports_to: head, owns: [operations]}
  sales: {title: Sales Director, reports_to: head, owns: [sales, pricing]}
  grain: {title: Grain Buyer, reports_to: ops, holder: Tilda Moor}
  silo: {title: Silo Keeper, reports_to: grain}
  shop: {title: Shop Manager, reports_to: sales}
  till: {title: Cashier, reports_to: shop}
  cart: {title: Driver, reports_to: ops}
`;

export const NEW_MILL = MILL.replace(
  'grain: {title: Grain Buyer, reports_to: ops',
  'grain: {title: Grain Buyer, reports_to: sales',
)
  .replace('owns: [sales, pricing]', 'owns: [sales]')
  .replace('owns: [operations]', 'owns: [operations, pricing]')
  .replace('Shop Manager', 'Store Manager')
  .replace(/ {2}cart: .*\n/, '  van: {title: Van Driver, reports_to: ops}\n');
