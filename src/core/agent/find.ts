import { positionNamed } from '../compare';
import type { Position } from '../model';
import { nearest } from '../text';
import { AgentError, type Arguments } from './arguments';
import type { AgentChart, AgentHost } from './charts';

const MAX_NAMED = 20;

/** The chart that the agent means: the one it names, or the only one. @throws {AgentError} */
export async function chartOf(args: Arguments, host: AgentHost): Promise<AgentChart> {
  const charts = await host.charts();
  const wanted = args.optional('chart');
  const paths = JSON.stringify(charts.slice(0, MAX_NAMED).map(({ path }) => path));
  if (charts.length === 0) throw new AgentError('There is no chart in this workspace.');
  if (wanted === undefined) {
    const [only, ...others] = charts;
    if (only && others.length === 0) return only;
    throw new AgentError(`There are ${charts.length} charts. Name one as "chart": ${paths}`);
  }
  const exact = charts.find(({ path }) => path === wanted);
  const alike = charts.filter(
    ({ path, chart, fileName }) =>
      path.endsWith(`/${wanted}`) ||
      chart.files.some(({ uri }) => fileName(uri) === wanted) ||
      wanted.endsWith(`/${path}`),
  );
  const found = exact ?? (alike.length === 1 ? alike[0] : undefined);
  if (!found) throw new AgentError(`There is no chart with that path. The charts are ${paths}`);
  return found;
}

/** The position that an argument names by its id or its title. @throws {AgentError} */
export function positionOf({ chart: { organization } }: AgentChart, word: string): Position {
  const found = positionNamed(organization, word);
  if (found) return found;
  const meant = nearest(
    word,
    organization.positions.map(({ id }) => id.value),
  );
  const hint = meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
  throw new AgentError(`No position has the id or title ${JSON.stringify(word)}.${hint} Use find_position to search.`);
}
