import * as vscode from 'vscode';
import type { ChangesAnswer, FromPage, ToPage } from '../../webview/preview/protocol';
import { applyFix } from '../apply';
import { answerChanges } from '../changes/answer';
import { answerBeside } from '../changes/plans';
import { nameOf } from '../documents';
import type { History } from '../history';
import type { Server } from '../server';
import { begin, change } from './change';
import { editorAmong, revealText } from './editors';
import { present } from './present';
import type { Remembered } from './remembered';
import { type Print, saveFile } from './save-file';
import * as say from './say';

/** The chart that a page shows. */
export interface ShownChart {
  readonly panel: vscode.WebviewPanel;
  readonly uri: vscode.Uri;
  /** All of its files, as far as they are known. */
  readonly files: readonly string[];
  isOf(file: vscode.Uri): boolean;
  /** Opens the text if it is not open; undefined if it cannot be opened. */
  openText(): Promise<vscode.TextDocument | undefined>;
  /** Sends a message to the page; false if it is not there to receive it. */
  post(message: ToPage): Promise<boolean>;
}

/** What requests are answered with. */
export interface RequestSources {
  readonly server: Server;
  readonly history: History;
  readonly remembered: Remembered;
  /** Prints documents, where there is a machine that can. */
  readonly print: Print | undefined;
  readonly log: vscode.LogOutputChannel;
}

/** What a page asks for; the rest of its messages are about the panel itself. */
type Request = Exclude<FromPage, { readonly kind: 'ready' | 'view' }>;

/** Answers the requests of a page: from the server, with edits of the text, or with help of VS Code. */
export class Requests {
  readonly #chart: ShownChart;
  readonly #around: RequestSources;
  #changes: ChangesAnswer | undefined;

  constructor(chart: ShownChart, around: RequestSources) {
    this.#chart = chart;
    this.#around = around;
  }

  /** The changes that the page has received last. */
  get changes(): ChangesAnswer | undefined {
    return this.#changes;
  }

  answer(message: Request): Promise<void> | void {
    switch (message.kind) {
      case 'open':
        return this.#try(this.#reveal(message));
      case 'failed':
        this.#around.log.error(`${nameOf(this.#chart.uri)} could not be drawn.`, message.message);
        return;
      case 'change':
        return this.#try(this.#permit(message, () => change(this.#around.server, this.#chart.uri, message.change)));
      case 'undo':
      case 'redo':
        return this.#try(
          this.#permit(message, () => this.#around.history[message.kind]((file) => this.#chart.isOf(file))),
        );
      case 'begin':
        return this.#try(this.#permit(message, () => begin(this.#chart.uri, message)));
      case 'fixes':
        return this.#try(this.#tellFixes(message));
      case 'fix':
        return this.#try(this.#permit(message, () => this.#fix(message)));
      case 'figures':
        return this.#try(this.#tellFigures(message));
      case 'changes':
        return this.#try(this.#tellChanges(message));
      case 'beside':
        return this.#try(this.#tellBeside(message));
      case 'save':
        return this.#try(
          saveFile(this.#chart.uri, message.file, this.#around.print).then((reason) => this.#refuse(reason)),
        );
      case 'copy':
        return this.#try(vscode.env.clipboard.writeText(message.text));
      case 'import':
        return this.#try(vscode.commands.executeCommand('orgchart.import'));
      case 'present':
        return this.#try(present(message.on));
      case 'remember':
        if (this.#shows(message.uri)) this.#around.remembered.set(this.#chart.uri, message.view, message.settings);
        return;
    }
  }

  async #try(work: Thenable<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#around.log.warn(String(error));
    }
  }

  async #reveal({ uri, target, stay }: Extract<FromPage, { kind: 'open' }>): Promise<void> {
    const isAlone = editorAmong((file) => this.#chart.isOf(file)) === undefined;
    if (!this.#shows(uri) || (stay === true && isAlone)) return;
    const document = await this.#chart.openText();
    if (document === undefined) return;
    const place = await this.#around.server.locate({ uri: this.#chart.uri.toString(), ...target });
    const how = { preview: this.#chart.panel.viewColumn, preserveFocus: stay === true };
    if (place === undefined) return revealText(document, undefined, how);
    const { start, end } = place.range;
    const file = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    await revealText(file, new vscode.Range(start.line, start.character, end.line, end.character), how);
  }

  async #tellFixes({ uri, problem }: Extract<FromPage, { kind: 'fixes' }>): Promise<void> {
    const titles = this.#shows(uri)
      ? await this.#around.server.fixes({ uri: this.#chart.uri.toString(), problem })
      : [];
    await this.#chart.post({ kind: 'fixes', uri, problem, titles });
  }

  async #tellFigures({ uri, question }: Extract<FromPage, { kind: 'figures' }>): Promise<void> {
    const sheet = this.#shows(uri) ? await this.#around.server.figures({ uri }) : undefined;
    await this.#chart.post({ kind: 'figures', question, sheet });
  }

  async #tellChanges({ base, question }: Extract<FromPage, { kind: 'changes' }>): Promise<void> {
    const answer = await answerChanges(this.#around.server, { uri: this.#chart.uri, files: this.#chart.files }, base);
    if (await this.#chart.post({ kind: 'changes', question, answer })) this.#changes = answer;
  }

  async #tellBeside({ beside, pick, question }: Extract<FromPage, { kind: 'beside' }>): Promise<void> {
    const chart = { uri: this.#chart.uri, files: this.#chart.files };
    await this.#chart.post({
      kind: 'beside',
      question,
      answer: await answerBeside(this.#around.server, chart, beside, pick),
    });
  }

  async #fix({ problem, title }: Extract<FromPage, { kind: 'fix' }>): Promise<string | undefined> {
    const outcome = await applyFix(this.#around.server, this.#chart.uri, { problem, title });
    return 'refused' in outcome ? outcome.refused : undefined;
  }

  /** Whether a message of the page is about the chart that is shown now, and not the one before. */
  #shows(uri: string): boolean {
    return uri === this.#chart.uri.toString();
  }

  /** Makes a change that was asked for in the page. Whether it fits the newest text, the server decides. */
  async #permit({ uri }: { readonly uri: string }, change: () => Promise<string | undefined>): Promise<void> {
    if (!this.#shows(uri)) return this.#refuse(say.changed(this.#chart.uri));
    await this.#refuse((await this.#chart.openText()) === undefined ? say.closed(this.#chart.uri) : await change());
  }

  async #refuse(reason: string | undefined): Promise<void> {
    if (reason !== undefined) await this.#chart.post({ kind: 'refused', reason });
  }
}
