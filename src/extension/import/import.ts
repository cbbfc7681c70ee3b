import * as vscode from 'vscode';
import type { Answers, Survey, Written } from '../../core/exchange';
import { nameOf } from '../documents';
import type { Reading } from './reading';
import { importReport } from './report-text';
import type { Reports } from './reports';
import { review, warningsIn } from './review';
import type { CreateThread } from './run';
import { orSayWhy, withSource } from './run';
import * as say from './say';
import { answersBeside, pathFrom, stemOf, targetOf, textOf } from './target';

/** What imports need of the extension. */
export interface Importing {
  readonly createThread: CreateThread;
  readonly reports: Reports;
  readonly log: vscode.LogOutputChannel;
  /** Brings a chart in step with sources. */
  readonly sync: (chart: vscode.Uri, sources: readonly vscode.Uri[]) => Promise<void>;
}

/** Makes a chart of files that people choose, and opens it with its picture. */
export const importChart = async (
  { createThread, reports, log, sync }: Importing,
  chosen: readonly vscode.Uri[],
): Promise<void> => {
  const sources = chosen.length > 0 ? chosen : await askForSources();
  const [first] = sources;
  if (first === undefined) return;
  const name = sources.length === 1 ? nameOf(first) : `${nameOf(first)} …`;
  const title = say.importTitle(name);
  await orSayWhy(name, log, async () => {
    const target = await targetOf(first, title);
    if (target === undefined) return;
    if ('sync' in target) return sync(target.sync, sources);
    const chart = target.create;
    const kept = await textOf(answersBeside(chart));
    await withSource(createThread, sources, kept, name, async (reading, begun) => {
      const report = ({ summary }: Survey): void => {
        if (summary) void reports.show(title, importReport(title, summary));
      };
      const survey = await reading.ask('survey', begun);
      const isKnown = kept !== undefined && survey.obstacle === undefined;
      const answers = isKnown ? begun : await review(reading, begun, { title, accept: say.createChart, report });
      if (answers === undefined) return;
      await create(reading, chart, { ...answers, sources: sources.map((each) => pathFrom(chart, each)) }, report);
    });
  });
};

/** Files that a person picks. */
export const askForSources = async (): Promise<readonly vscode.Uri[]> =>
  (await vscode.window.showOpenDialog({ canSelectMany: true, openLabel: say.importIt(), filters: FILTERS() })) ?? [];

const FILTERS = (): Record<string, string[]> => ({
  [vscode.l10n.t('Tables, directories, drawings')]: [
    'csv',
    'tsv',
    'txt',
    'xlsx',
    'json',
    'yaml',
    'yml',
    'ldif',
    'md',
    'mmd',
    'mermaid',
    'puml',
    'drawio',
    'xml',
  ],
  [vscode.l10n.t('All files')]: ['*'],
});

/** Writes the chart and what was decided about it, all or nothing, and shows them. */
const create = async (
  reading: Reading,
  chart: vscode.Uri,
  answers: Answers,
  report: (survey: Survey) => void,
): Promise<void> => {
  const written = await reading.ask('write', answers, stemOf(chart));
  const survey = await reading.ask('survey', answers);
  if (written === undefined || survey.summary === undefined) return;
  await vscode.workspace.applyEdit(creation(chart, written));
  await vscode.window.showTextDocument(chart, { preview: false });
  await vscode.commands.executeCommand('orgchart.openPreviewToSide', chart);
  const { positions, notices } = survey.summary;
  const message = say.done(nameOf(chart), positions, warningsIn(notices));
  void vscode.window.showInformationMessage(message, say.showReport()).then((picked) => {
    if (picked !== undefined) report(survey);
  });
};

/** A person who was asked where a chart goes has agreed to replace what is there; parts and answers belong to it. */
const creation = (chart: vscode.Uri, { files, answers }: Written): vscode.WorkspaceEdit => {
  const edit = new vscode.WorkspaceEdit();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const [main, ...parts] = files;
  const write = (uri: vscode.Uri, text: string): void =>
    edit.createFile(uri, { overwrite: true, contents: bytes(text) });
  write(chart, main?.text ?? '');
  for (const { path, text } of parts) write(vscode.Uri.joinPath(chart, '..', path), text);
  write(answersBeside(chart), answers);
  return edit;
};
