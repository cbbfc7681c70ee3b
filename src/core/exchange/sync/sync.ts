import type { Change } from '../../refactor';
import type { Finding } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Company } from '../company';
import type { StepEdit } from './apply';
import { applySteps, findingsDelta } from './apply';
import { refusalOf } from './guards';
import type { Step, SyncOptions } from './plan';
import { planSync } from './plan';

/** What a sync comes to. */
export interface Synced {
  readonly steps: readonly Step[];
  /** The chart with all changes made; nothing is written. */
  readonly chart: Snapshot;
  /** The same as edits of the chart as it is. */
  readonly edits: readonly StepEdit[];
  readonly refused: readonly { readonly change: Change; readonly reason: string }[];
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}

/** Why a sync is not even planned. */
export interface SyncRefusal {
  readonly refused: string;
  /** Whether it is only that more positions than usual would become vacant, which may be intended. */
  readonly removesMany?: true;
}

/**
 * Works out how a chart comes to say who is where as a source does.
 * @returns the reason where the source or the plan must not be trusted
 */
export function sync(
  chart: Snapshot,
  company: Company,
  options: SyncOptions & { readonly maxRemoved: number },
): Synced | SyncRefusal {
  const { organization } = chart;
  if (organization.positions.length === 0)
    return { refused: 'The chart has no positions yet. Import the source instead.' };
  const steps = planSync(organization, company, options);
  const refused = refusalOf(organization, company, steps, options.maxRemoved);
  if (refused !== undefined) return refused;
  const applied = applySteps(chart, steps);
  return { steps, ...applied, ...findingsDelta(chart, applied.chart) };
}
