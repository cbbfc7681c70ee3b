import type { Connection } from 'vscode-languageserver';
import { diff } from '../core/diff';
import { costCaveats, readCosts, sideBySide, tableOf } from '../core/scenario';
import type { Snapshot } from '../core/workspace';
import { changePictureOf } from '../picture/change';
import type { ChangePicture, ChangesParams, ComparedFigures, PlansParams, Refusal } from './protocol';
import { CHANGES, PLANS } from './protocol';
import type { VersionSources } from './versions';
import { Versions } from './versions';

/** What the figures of the present chart are called in a sentence. */
const PRESENT = 'This chart';

/** Answers what changes between a chart and its other versions, before and after. */
export function handleChanges(
  connection: Connection,
  sources: VersionSources,
  /** Throws where the editor may not ask. */
  expectRunning: () => void,
): void {
  const versions = new Versions(sources);
  const { workspace } = sources;
  const present = async (uri: string): Promise<Snapshot | undefined> => {
    expectRunning();
    await workspace.ready(uri);
    return workspace.get(uri);
  };
  connection.onRequest<ChangePicture | Refusal | null, void>(CHANGES, async ({ uri, other, isPlan }: ChangesParams) => {
    const chart = await present(uri);
    if (chart === undefined) return null;
    const version = await versions.open(other, chart);
    if ('refused' in version) return version;
    const [base, head] = isPlan ? [chart, version] : [version, chart];
    return changePictureOf(base, head, diff(base, head));
  });
  connection.onRequest<ComparedFigures | Refusal | null, void>(PLANS, async ({ uri, plans, costs }: PlansParams) => {
    const chart = await present(uri);
    if (chart === undefined) return null;
    const priced = costs && readCosts(costs.name, costs.text);
    if (priced && 'problem' in priced) return { refused: `${costs?.name}: ${priced.problem}` };
    const opened = await Promise.all(
      plans.map(({ version }) => ('refused' in version ? version : versions.open(version, chart))),
    );
    const columns = opened.map((each) => ('refused' in each ? undefined : { chart: each, diff: diff(chart, each) }));
    const table = sideBySide([{ chart }, ...columns], priced);
    const refusals = opened.flatMap((each, index) =>
      'refused' in each ? [`${plans[index]?.name}: ${each.refused}`] : [],
    );
    return {
      lines: tableOf(table),
      caveats: [...refusals, ...costCaveats(table, [PRESENT, ...plans.map(({ name }) => name)])],
    };
  });
}
