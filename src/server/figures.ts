import type { Connection } from 'vscode-languageserver';
import { figureSheetOf } from '../core/report';
import type { Answer } from './answer';
import { withDocument } from './answer';
import type { FiguresParams } from './protocol';
import { FIGURES } from './protocol';

/** Answers with figures about a chart. */
export function handleFigures(connection: Connection, answer: Answer): void {
  const figures = answer(({ organization }) => figureSheetOf(organization), null);
  connection.onRequest(FIGURES, (params: FiguresParams, token) => figures(withDocument(params), token));
}
