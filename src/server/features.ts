import type { CodeActionParams, Connection, RenameParams } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Client, Refusal } from '../core/language';
import * as language from '../core/language';
import type { Answer, WithDocument } from './answer';
import { withDocument } from './answer';
import type {
  Changed,
  ChangeParams,
  CompareParams,
  NotesParams,
  PositionsParams,
  SyncParams,
  SyncPlan,
  SyncRefusal,
} from './protocol';
import { CHANGE, COMPARE, NOTES, POSITIONS, SYNC } from './protocol';

/** Waits until all files of an open chart are known. */
export type Ready = (uri: string) => Promise<void>;

/** Answers the requests of the protocol with the features of the language. What changes a chart waits until all of its files are known. */
export function handleFeatures(connection: Connection, answer: Answer, ready: Ready, client: () => Client): void {
  connection.onCompletion(answer((snapshot, { position }) => language.completions(snapshot, position, client()), null));
  connection.onHover(answer((snapshot, { position }) => language.hover(snapshot, position, client()), null));
  const actions = answer(
    (snapshot, params: CodeActionParams) => language.codeActions(snapshot, params, client()),
    null,
  );
  connection.onCodeAction(async (params, token) => {
    await ready(params.textDocument.uri);
    return actions(params, token);
  });
  connection.onPrepareRename(
    answer((snapshot, { position }) => orRefuse(language.prepareRename(snapshot, position)), null),
  );
  const rename = answer(
    (snapshot, { position, newName }: RenameParams) => orRefuse(language.rename(snapshot, position, newName, client())),
    null,
  );
  connection.onRenameRequest(async (params, token) => {
    await ready(params.textDocument.uri);
    return rename(params, token);
  });
  connection.onDocumentFormatting(answer((snapshot) => language.formatDocument(snapshot), null));
  connection.onDocumentRangeFormatting(answer((snapshot, { range }) => language.formatRange(snapshot, range), null));
  connection.onDocumentOnTypeFormatting(
    answer((snapshot, { position }) => language.formatOnType(snapshot, position), null),
  );
  const notes = answer(
    (snapshot, { position }: NotesParams & WithDocument) => language.notes(snapshot, position),
    null,
  );
  connection.onRequest(NOTES, (params: NotesParams, token) => notes(withDocument(params), token));
  const compare = answer(
    (snapshot, { positions }: CompareParams & WithDocument) => language.compareRoles(snapshot, positions),
    null,
  );
  connection.onRequest(COMPARE, (params: CompareParams, token) => compare(withDocument(params), token));
  const positions = answer(
    (snapshot, { position }: PositionsParams & WithDocument) => language.positions(snapshot, position),
    null,
  );
  connection.onRequest(POSITIONS, async (params: PositionsParams, token) => {
    await ready(params.uri);
    return positions(withDocument(params), token);
  });
  const change = answer(
    (snapshot, params: ChangeParams & WithDocument) => language.change(snapshot, params.change, client()),
    null,
  );
  connection.onRequest<Changed | Refusal | null, void>(CHANGE, async (params: ChangeParams, token) => {
    await ready(params.uri);
    return change(withDocument(params), token);
  });
  const sync = answer((snapshot, params: SyncParams & WithDocument) => language.syncWith(snapshot, params), null);
  connection.onRequest<SyncPlan | SyncRefusal | null, void>(SYNC, async (params: SyncParams, token) => {
    await ready(params.uri);
    return sync(withDocument(params), token);
  });
}

/** Editors show the message of a failed request to the person who asked. */
const orRefuse = <T extends object>(result: T | Refusal): T | ResponseError =>
  'refused' in result ? new ResponseError(LSPErrorCodes.RequestFailed, result.refused) : result;
