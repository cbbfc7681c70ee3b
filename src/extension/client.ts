import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** Makes the client for the machine that the extension runs on. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

export const CLIENT_ID = 'orgchart';
export const CLIENT_NAME = 'Org Chart';

/** The language that a chart is written in, wherever it is stored. */
export const LANGUAGE = 'orgchart';
