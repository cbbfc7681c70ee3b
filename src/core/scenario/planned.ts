import { Lines } from '../text';
import type { Snapshot } from '../workspace';
import { applyChanges } from './apply-changes';
import type { Scenario } from './scenario';
import { readScenario } from './scenario';

/** A scenario with the text that it was read from. */
export interface WrittenScenario {
  readonly text: string;
  readonly scenario: Scenario;
}

/** Why a scenario cannot be used, with lines and columns that count from one. */
export interface RefusedScenario {
  readonly refused: string;
}

export function openScenario(text: string): WrittenScenario | RefusedScenario {
  const scenario = readScenario(text);
  return 'problems' in scenario
    ? { refused: scenario.problems.map(({ message, span }) => withPlace(text, span.start, message)).join(' ') }
    : { text, scenario };
}

/** The chart as the scenario would have it. Nothing is written. */
export function planned(chart: Snapshot, { text, scenario: { changes } }: WrittenScenario): Snapshot | RefusedScenario {
  const result = applyChanges(
    chart,
    changes.map(({ change }) => change),
  );
  if (!('refused' in result)) return result;
  const { span } = changes[result.index]!;
  return { refused: withPlace(text, span.start, `It cannot be made: ${result.refused}`) };
}

function withPlace(text: string, offset: number, message: string): string {
  const { line, character } = new Lines(text).at(offset);
  return `Line ${line + 1}, column ${character + 1}: ${message}`;
}
