import type { ViewKind } from '../view';
import { OwnershipView } from './ownership-view';
import { STYLE } from './style';

/** Who owns what, as a matrix of positions by areas. */
export const ownership: ViewKind = {
  id: 'ownership',
  label: 'ownershipView',
  style: STYLE,
  make: (host, kept) => new OwnershipView(host, kept),
};
