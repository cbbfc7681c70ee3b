import type { ViewKind } from '../view';
import { ChangesView } from './changes-view';
import { STYLE } from './style';

/** What changes from another version of the chart to this one: as a picture that holds both, and as a list. */
export const changes: ViewKind = {
  id: 'changes',
  label: 'changesView',
  style: STYLE,
  make: (host, kept) => new ChangesView(host, kept),
};
