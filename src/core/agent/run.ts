import { AgentError, Arguments } from './arguments';
import type { AgentHost } from './charts';
import type { JsonObject } from './json';
import type { Tool } from './tool';
import { checkText } from './tools/check-text';
import { comparePositions } from './tools/compare-positions';
import { describeChart } from './tools/describe-chart';
import { diffChart } from './tools/diff-chart';
import { drawChart } from './tools/draw-chart';
import { explainTerm } from './tools/explain-term';
import { findOwner } from './tools/find-owner';
import { findPosition } from './tools/find-position';
import { getPosition } from './tools/get-position';
import { getReportingLine } from './tools/get-reporting-line';
import { listCharts } from './tools/list-charts';
import { listFindings } from './tools/list-findings';
import { proposeChanges } from './tools/propose-changes';
import { holderNames, withoutNames } from './withhold';

/** All tools, in the order in which hosts list them. */
export const tools: readonly Tool[] = [
  listCharts,
  describeChart,
  findPosition,
  getPosition,
  getReportingLine,
  findOwner,
  listFindings,
  explainTerm,
  comparePositions,
  diffChart,
  checkText,
  proposeChanges,
  drawChart,
];

/**
 * The answer of a tool. If names are not allowed, all holders' names are removed, including repetitions elsewhere.
 * @param values the arguments from the agent
 * @throws {AgentError} with a sentence that says what to do next
 */
export async function runTool(tool: Tool, values: unknown, host: AgentHost): Promise<JsonObject> {
  const args = new Arguments(values);
  if (host.names) return tool.run(args, host);
  const names = holderNames((await host.charts()).map(({ chart }) => chart));
  try {
    const answer = await tool.run(args, host);
    return names ? withoutNames(answer, names) : answer;
  } catch (error) {
    if (names && error instanceof AgentError) throw new AgentError(error.message.replaceAll(names, '[name withheld]'));
    throw error;
  }
}
