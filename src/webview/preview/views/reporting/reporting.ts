import type { ViewKind } from '../view';
import { ReportingView } from './reporting-view';
import { STYLE } from './style';

/** The reporting lines, as a tree of cards. */
export const reporting: ViewKind = {
  id: 'reporting',
  label: 'reportingView',
  style: STYLE,
  make: (host, kept) => new ReportingView(host, kept),
};
