import type { Change } from '../../refactor';
import type { Finding } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Company } from '../company';
import { applyChanges, findingsDelta } from './apply';
import { refusalOf } from './guards';
import type { Step, SyncOptions } from './plan';
import { planSync } from './plan';

/** What a sync comes to. */
export interface Synced {
  readonly steps: readonly Step[];
  /** The chart with all changes made; nothing is written. */
  readonly chart: Snapshot;
  readonly refused: readonly { readonly change: Change; readonly reason: string }[];
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}

/**
 * Works out how a chart comes to say who is where as a source does.
 * @param rewrite gives the chart whose files have other texts
 * @returns the reason where the source or the plan must not be trusted
 */
export function sync(
  chart: Snapshot,
  company: Company,
  options: SyncOptions & { readonly maxRemoved: number },
  rewrite: (texts: ReadonlyMap<string, string>) => Snapshot,
): Synced | { readonly refused: string } {
  const { organization } = chart;
  if (organization.positions.length === 0)
    return { refused: 'The chart has no positions yet. Import the source instead.' };
  const steps = planSync(organization, company, options);
  const refused = refusalOf(organization, company, steps, options.maxRemoved);
  if (refused !== undefined) return { refused };
  const applied = applyChanges(
    chart,
    steps.flatMap(({ changes }) => changes),
    rewrite,
  );
  return { steps, ...applied, ...findingsDelta(chart, applied.chart) };
}
