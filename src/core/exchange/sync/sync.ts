import type { Change } from '../../refactor';
import type { Finding } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Company } from '../company';
import type { StepEdit } from './apply';
import { applySteps, findingsDelta } from './apply';
import { refusalOf } from './guards';
import type { Step, SyncOptions } from './plan';
import { planSync } from './plan';

/** The result of a sync. */
export interface Synced {
  readonly steps: readonly Step[];
  /** The chart with all changes made; nothing is written. */
  readonly chart: Snapshot;
  /** The same result as edits of the present chart. */
  readonly edits: readonly StepEdit[];
  readonly refused: readonly { readonly change: Change; readonly reason: string }[];
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}

/** Why a sync is not planned at all. */
export interface SyncRefusal {
  readonly refused: string;
  /** Whether the only reason is that more positions than usual would become vacant, which may be intended. */
  readonly removesMany?: true;
}

/**
 * Computes how to bring a chart in line with a source.
 * @returns the reason if the source or the plan must not be trusted
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
