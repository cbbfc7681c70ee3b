import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { WrittenScenario } from '../../core/scenario';
import { isScenario, openScenario, planned } from '../../core/scenario';
import { isChart } from '../../core/workspace';
import { Unreadable } from '../failure';
import type { Host } from '../host';
import type { NamedChart, NamedCharts } from '../operand';
import { openOperand, operandOf } from '../operand';
import { readChart } from '../read-chart';

/** One version of charts, and what to call it among others. */
export interface Version {
  readonly name: string;
  readonly charts: NamedCharts;
}

/** A scenario with the file that it is written in. */
interface ScenarioFile extends WrittenScenario {
  readonly file: string;
}

/**
 * Opens what two or more operands name: charts or scenarios, the base first. A scenario changes the base,
 * or the chart that it names itself if it is the base.
 * @throws {Unreadable}
 */
export async function openVersions(
  [first, ...others]: readonly [string, ...string[]],
  host: Pick<Host, 'stdin'>,
  today: string,
): Promise<[Version, ...Version[]]> {
  const written = await scenarioIn(first, host);
  const base: Version = written
    ? { name: nameOf(written), charts: changed(await openOperand(operandOf(baseOf(written)), host, today), written) }
    : { name: first, charts: await openOperand(operandOf(first), host, today) };
  const heads: Version[] = [];
  for (const operand of others) {
    const plan = await scenarioIn(operand, host);
    heads.push(
      plan
        ? { name: nameOf(plan), charts: changed(base.charts, plan) }
        : { name: operand, charts: await openOperand(operandOf(operand), host, today) },
    );
  }
  return [base, ...heads];
}

/** The operand that a scenario names as its base; undefined if the operand is not a scenario. @throws {Unreadable} if it names none */
export async function baseOfScenario(operand: string, host: Pick<Host, 'stdin'>): Promise<string | undefined> {
  const written = await scenarioIn(operand, host);
  return written && baseOf(written);
}

async function scenarioIn(operand: string, host: Pick<Host, 'stdin'>): Promise<ScenarioFile | undefined> {
  const isYaml = /\.ya?ml$/i.test(operand) && !isChart(operand);
  if (!isYaml || !existsSync(operand) || !statSync(operand).isFile()) return undefined;
  const text = await readChart(operand, host);
  if (!isScenario(text)) return undefined;
  const written = openScenario(text);
  if ('refused' in written) throw new Unreadable(operand, written.refused);
  return { file: operand, ...written };
}

const nameOf = ({ file, scenario }: ScenarioFile): string => scenario.name ?? path.basename(file);

/** Paths in a scenario start from its own folder. */
function baseOf({ file, scenario: { base } }: ScenarioFile): string {
  if (base === undefined)
    throw new Unreadable(file, 'It names no base. Add "base:" with the path of a chart, or name a chart before it.');
  const beside = (name: string): string => (path.isAbsolute(name) ? name : path.join(path.dirname(file), name));
  const { revision, path: named } = operandOf(base);
  return revision === undefined || existsSync(beside(base)) ? beside(base) : `${revision}:${beside(named)}`;
}

function changed(base: NamedCharts, plan: ScenarioFile): NamedCharts {
  const [chart, ...more] = base.values();
  if (chart === undefined || more.length > 0)
    throw new Unreadable(plan.file, 'A scenario changes one chart. Name that chart, not a folder with several.');
  return new Map([['', withScenario(chart, plan)]]);
}

function withScenario({ chart, name }: NamedChart, plan: ScenarioFile): NamedChart {
  const result = planned(chart, plan);
  if ('refused' in result) throw new Unreadable(plan.file, result.refused);
  return { chart: result, name: (uri) => `${name(uri)} (${nameOf(plan)})` };
}
