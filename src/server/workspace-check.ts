import type { Connection } from 'vscode-languageserver';
import type { Finding } from '../core/text';
import type { OpenChart, Workspace } from '../core/workspace';
import type { Answer, WithDocument } from './answer';
import { withDocument } from './answer';
import type { Ready } from './features';
import type { ChartFacts, ChartParams, WorkspaceCheck as Result } from './protocol';
import { CHART, CHECK_WORKSPACE } from './protocol';

/** More charts than this are not checked unless they are open. */
const MAX_CHARTS = 100;

/** Which charts are checked: those that are open and, once a person has asked for it, all others of the workspace. */
export class WorkspaceCheck {
  readonly #workspace: Workspace;
  #isOn = false;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Whether charts that are not open are checked too. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** @param changed called when the set of charts whose problems are published has changed */
  listen(connection: Connection, answer: Answer, ready: Ready, changed: () => void): void {
    const facts = answer((snapshot, _: ChartParams & WithDocument): ChartFacts => {
      const { files, organization, findings } = snapshot;
      return { files: files.map(({ uri }) => uri), positions: organization.positions.length, ...countOf(findings) };
    }, null);
    connection.onRequest(CHART, async (params: ChartParams, token) => {
      await ready(params.uri);
      return facts(withDocument(params), token);
    });
    connection.onRequest(CHECK_WORKSPACE, async (): Promise<Result> => {
      const wholes = await this.#workspace.wholes();
      this.#isOn = wholes.length <= MAX_CHARTS;
      changed();
      const found = this.#isOn ? wholes.flatMap(({ findings }) => findings) : [];
      return { charts: wholes.length, ...countOf(found), isTooMuch: !this.#isOn };
    });
  }

  /** The charts whose problems are published now. */
  async charts(): Promise<OpenChart[]> {
    const open = this.#workspace.charts();
    const wholes = await this.#workspace.wholes();
    if (wholes.length > MAX_CHARTS) return open;
    const roots = new Set(open.map(({ whole }) => whole.files[0].uri));
    const others = wholes.filter(({ files }) => !roots.has(files[0].uri));
    return [...open, ...others.map((whole) => ({ whole, isReady: true }))];
  }
}

const countOf = (findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
});
