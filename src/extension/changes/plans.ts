import * as vscode from 'vscode';
import type { PlansParams, Refusal } from '../../server/protocol';
import type { Beside, BesideAnswer, Plan } from '../../webview/preview/protocol';
import { nameOf } from '../documents';
import { repositoryOf } from '../git';
import type { Server } from '../server';
import { pickCosts, pickPlans } from './pick';
import * as say from './say';
import { type Changing, nameOfVersion, textOf, versionOf } from './version';

/**
 * Figures of plans beside those of a chart. A person is asked for more plans, or for costs, if that is wanted.
 * Undefined if nothing was picked.
 */
export async function answerBeside(
  server: Pick<Server, 'compareFigures'>,
  chart: Changing,
  before: Beside,
  pick: 'plans' | 'costs' | undefined,
): Promise<BesideAnswer | undefined> {
  const repository = await repositoryOf(chart.uri);
  const beside = await picked(before, pick, () => pickPlans(repository, chart));
  if (beside === undefined) return undefined;
  const names = beside.plans.map(nameOfVersion);
  const costs = await costsOf(beside.costs);
  if (costs && 'refused' in costs) return { beside, names, lines: [], caveats: [costs.refused] };
  const figures = await server.compareFigures({
    uri: chart.uri.toString(),
    plans: await Promise.all(
      beside.plans.map(async (plan, index) => ({
        name: names[index]!,
        version: await versionOf(plan, chart, repository),
      })),
    ),
    ...(costs && { costs }),
  });
  if (figures === undefined) return { beside, names, lines: [], caveats: [say.notCompared()] };
  return 'refused' in figures
    ? { beside, names, lines: [], caveats: [figures.refused] }
    : { beside, names, ...figures };
}

async function picked(
  before: Beside,
  pick: 'plans' | 'costs' | undefined,
  morePlans: () => Promise<readonly Plan[] | undefined>,
): Promise<Beside | undefined> {
  switch (pick) {
    case undefined:
      return before;
    case 'plans': {
      const more = await morePlans();
      const known = new Set(before.plans.map((plan) => JSON.stringify(plan)));
      return (
        more && { ...before, plans: [...before.plans, ...more.filter((plan) => !known.has(JSON.stringify(plan)))] }
      );
    }
    case 'costs': {
      const file = await pickCosts();
      return file && { ...before, costs: file.toString() };
    }
  }
}

async function costsOf(uri: string | undefined): Promise<PlansParams['costs'] | Refusal> {
  if (uri === undefined) return undefined;
  const file = vscode.Uri.parse(uri);
  const text = await textOf(file);
  return text === undefined ? { refused: say.cannotBeRead(nameOf(file)) } : { name: nameOf(file), text };
}
