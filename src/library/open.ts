import type { Snapshot } from '../core/workspace';
import { snapshot } from '../core/workspace';
import type { ChartOptions } from './api';

/** Where a chart would be, if it were a file; only its own findings name it. */
const ADDRESS = 'file:///chart.orgchart.yaml';

/** A chart that is one text. */
export const open = (text: string, options?: ChartOptions): Snapshot =>
  snapshot(ADDRESS, 0, text, { today: todayOf(options) });

/** The current day, unless another one is given. */
export const todayOf = ({ today }: ChartOptions = {}): string => today ?? new Date().toISOString().slice(0, 10);
