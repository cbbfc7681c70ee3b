import type { ViewKind } from '../view';
import { PortableView } from './portable-view';
import { STYLE } from './style';

/** The chart as text for other hosts of Mermaid, and as they draw it. */
export const portable: ViewKind = {
  id: 'portable',
  label: 'portableView',
  style: STYLE,
  make: (host) => new PortableView(host),
};
