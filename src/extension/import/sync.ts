import * as vscode from 'vscode';
import type { Company } from '../../core/exchange';
import { DEFAULT_MAX_REMOVED } from '../../core/exchange/sync/guards';
import type { SyncPlan, SyncRefusal } from '../../server/protocol';
import { applyPlanned } from '../apply';
import { LANGUAGE } from '../client';
import { isStored, nameOf } from '../documents';
import type { Server } from '../server';
import { askForSources } from './import';
import { importReport, planReport } from './report-text';
import type { Reports } from './reports';
import { review } from './review';
import type { CreateThread } from './run';
import { askThread, orSayWhy, withSource } from './run';
import * as say from './say';
import { answersBeside, pathFrom, sourceAt, textOf } from './target';

/** What syncs need of the extension. */
export interface Syncing {
  readonly createThread: CreateThread;
  readonly reports: Reports;
  readonly log: vscode.LogOutputChannel;
  readonly server: Server;
}

/** Brings a chart in step with the system that it was imported from: the plan opens in the refactor preview. */
export const syncChart = async (
  { createThread, reports, log, server }: Syncing,
  chart: vscode.Uri | undefined,
  chosen: readonly vscode.Uri[],
): Promise<void> => {
  if (chart === undefined) return void vscode.window.showWarningMessage(say.noChart());
  const kept = await textOf(answersBeside(chart));
  const sources = chosen.length > 0 ? chosen : await sourcesOf(createThread, chart, kept);
  const [first] = sources;
  if (first === undefined) return;
  const name = nameOf(first);
  const title = say.syncTitle(nameOf(chart), name);
  await orSayWhy(name, log, () =>
    withSource(createThread, sources, kept, name, async (reading, begun) => {
      const survey = await reading.ask('survey', begun);
      const isKnown = kept !== undefined && survey.obstacle === undefined;
      const report = (looked: typeof survey): void => {
        if (looked.summary) void reports.show(title, importReport(title, looked.summary));
      };
      const answers = isKnown ? begun : await review(reading, begun, { title, accept: say.compare, report });
      const company = answers && (await reading.ask('company', answers));
      if (answers === undefined || company === undefined) return;
      const changed = { ...answers, sources: sources.map((each) => pathFrom(chart, each)) };
      if (!isKnown) await keepAnswers(chart, await reading.ask('write', changed, 'chart'));
      await apply({ server, reports, title, chart, source: name, company, keep: answers.keep });
    }),
  );
};

const keepAnswers = async (chart: vscode.Uri, written: { readonly answers: string } | undefined): Promise<void> => {
  if (written) await vscode.workspace.fs.writeFile(answersBeside(chart), new TextEncoder().encode(written.answers));
};

/** What is compared: as the last time, or files that a person picks. */
const sourcesOf = async (
  createThread: CreateThread,
  chart: vscode.Uri,
  kept: string | undefined,
): Promise<readonly vscode.Uri[]> => {
  const paths = kept === undefined ? [] : await askThread(createThread, 'remembered', kept);
  const known = paths.map((path) => sourceAt(chart, path));
  const stored = await Promise.all(known.map(isStored));
  if (known.length === 0 || stored.includes(false)) return askForSources();
  const last = { label: known.map(nameOf).join(', '), description: say.lastSource(), sources: known };
  const another = { label: say.anotherFile(), sources: undefined };
  const picked = await vscode.window.showQuickPick([last, another], { placeHolder: say.chooseSource() });
  return picked === undefined ? [] : (picked.sources ?? askForSources());
};

interface Comparison {
  readonly server: Server;
  readonly reports: Reports;
  readonly title: string;
  readonly chart: vscode.Uri;
  readonly source: string;
  readonly company: Company;
  readonly keep: readonly ('email' | 'employee_id')[];
}

/** Shows what has to change, as edits that a person looks at and applies together. */
const apply = async ({ server, reports, title, chart, source, company, keep }: Comparison): Promise<void> => {
  let maxRemoved = DEFAULT_MAX_REMOVED;
  const plan = (): Promise<SyncPlan | SyncRefusal | undefined> =>
    server.sync({ uri: chart.toString(), company, keep, maxRemoved });
  await vscode.workspace.openTextDocument(chart);
  await server.start();
  let first = await plan();
  if (first && 'refused' in first && typeof first.refused === 'string' && 'removesMany' in first) {
    const anyway = say.planAnyway();
    if ((await vscode.window.showWarningMessage(first.refused, { modal: true }, anyway)) !== anyway) return;
    maxRemoved = 1;
    first = await plan();
  }
  if (first === undefined) return void vscode.window.showErrorMessage(say.noServer());
  if (!('steps' in first)) return void vscode.window.showErrorMessage(first.refused);
  if (first.steps.length === 0) return void vscode.window.showInformationMessage(say.inStep(nameOf(chart), source));
  const shown = first;
  const message = say.planned(shown.steps.length, shown.opens.length, shown.closes.length);
  void vscode.window.showInformationMessage(message, say.showPlan()).then((picked) => {
    if (picked !== undefined) void reports.show(title, planReport(title, shown));
  });
  const outcome = await applyPlanned(server, chart, async () => refusable(await plan()), { preview: true });
  if ('refused' in outcome) void vscode.window.showErrorMessage(outcome.refused);
};

/** A plan with its edits, without the steps that cannot be made. */
const refusable = (
  plan: SyncPlan | SyncRefusal | undefined,
): { readonly edit: SyncPlan['edit'] } | { readonly refused: string } | undefined =>
  plan && ('steps' in plan ? { edit: plan.edit } : { refused: plan.refused });

/** The chart that a command is about: the one that it was called for, else the one in the active editor. */
export const chartOf = (known: unknown): vscode.Uri | undefined => {
  if (known instanceof vscode.Uri) return known;
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document.uri : undefined;
};
