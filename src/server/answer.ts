import type { CancellationToken } from 'vscode-languageserver';
import type { Snapshot } from '../core/workspace';

/** Makes a request handler of a feature: `empty` is the answer for a chart that is not open, and where the feature fails. */
export type Answer = <P extends WithDocument, R, E>(
  feature: (snapshot: Snapshot, params: P) => R,
  empty: E,
) => (params: P, token: CancellationToken) => R | E;

/**
 * @param current what is known about an open chart
 * @param failed called with what a feature throws
 * @param expectRunning throws where the editor may not ask
 */
export const answerWith =
  (
    current: (uri: string) => Snapshot | undefined,
    failed: (error: unknown) => void,
    expectRunning: () => void,
  ): Answer =>
  (feature, empty) =>
  (params, token) => {
    expectRunning();
    if (token.isCancellationRequested) return empty;
    try {
      const snapshot = current(params.textDocument.uri);
      return snapshot ? feature(snapshot, params) : empty;
    } catch (error) {
      failed(error);
      return empty;
    }
  };

/** The same for a feature that is about all charts. */
export type AnswerForAll = <P, R, E>(
  feature: (snapshots: readonly Snapshot[], params: P) => R,
  empty: E,
) => (params: P, token: CancellationToken) => Promise<R | E>;

export const answerForAllWith =
  (
    all: () => Promise<readonly Snapshot[]>,
    failed: (error: unknown) => void,
    expectRunning: () => void,
  ): AnswerForAll =>
  (feature, empty) =>
  async (params, token) => {
    expectRunning();
    if (token.isCancellationRequested) return empty;
    try {
      return feature(await all(), params);
    } catch (error) {
      failed(error);
      return empty;
    }
  };

export interface WithDocument {
  readonly textDocument: { readonly uri: string };
}

/** The parameters of our own requests, which name a chart by its address alone, as those of LSP's requests. */
export const withDocument = <P extends { readonly uri: string }>(params: P): P & WithDocument => ({
  ...params,
  textDocument: { uri: params.uri },
});
