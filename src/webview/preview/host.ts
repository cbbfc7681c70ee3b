import type { FromPage, PageState } from './protocol';

/** The host of the page: VS Code's webview. */
export interface Host {
  post(message: FromPage): void;
  /** What was kept before a reload. */
  kept(): unknown;
  keep(state: PageState): void;
}

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** Can be asked for once in a page's life. */
export function connect(): Host {
  const api = acquireVsCodeApi();
  return {
    post: (message) => api.postMessage(message),
    kept: () => api.getState(),
    keep: (state) => api.setState(state),
  };
}
