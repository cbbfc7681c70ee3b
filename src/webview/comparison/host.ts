import type { FromPage } from './protocol';

/** The host of the page: VS Code's webview. */
export interface Host {
  post(message: FromPage): void;
}

declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

/** Can be asked for once in a page's life. */
export function connect(): Host {
  const api = acquireVsCodeApi();
  return { post: (message) => api.postMessage(message) };
}
