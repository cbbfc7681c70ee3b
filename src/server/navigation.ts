import type { CallHierarchyItem, Connection } from 'vscode-languageserver';
import type { CallHierarchyData, Client } from '../core/language';
import * as language from '../core/language';
import type { Answer, AnswerForAll } from './answer';

/** Answers the requests for navigating a chart. */
export function handleNavigation(
  connection: Connection,
  answer: Answer,
  answerForAll: AnswerForAll,
  client: () => Client,
): void {
  const { callHierarchy, semanticTokens } = connection.languages;
  connection.onDefinition(answer((snapshot, { position }) => language.definition(snapshot, position), null));
  connection.onReferences(
    answer(
      (snapshot, { position, context }) => language.references(snapshot, position, context.includeDeclaration),
      null,
    ),
  );
  connection.onDocumentLinks(answer((snapshot) => language.documentLinks(snapshot), null));
  connection.onDocumentHighlight(
    answer((snapshot, { position }) => language.documentHighlights(snapshot, position), null),
  );
  connection.onDocumentSymbol(answer((snapshot) => language.documentSymbols(snapshot, client()), null));
  connection.onWorkspaceSymbol(
    answerForAll((snapshots, { query }) => language.workspaceSymbols(snapshots, query), null),
  );
  connection.onFoldingRanges(answer((snapshot) => language.foldingRanges(snapshot, client()), null));
  connection.onSelectionRanges(
    answer((snapshot, { positions }) => language.selectionRanges(snapshot, positions), null),
  );
  semanticTokens.on(answer((snapshot) => language.semanticTokens(snapshot), NO_TOKENS));
  semanticTokens.onRange(answer((snapshot, { range }) => language.semanticTokens(snapshot, range), NO_TOKENS));
  callHierarchy.onPrepare(answer((snapshot, { position }) => language.prepareCallHierarchy(snapshot, position), null));
  const incoming = answer((snapshot, { position }: Asked) => language.incomingCalls(snapshot, position), null);
  callHierarchy.onIncomingCalls(({ item }, token) => incoming(asked(item), token));
  const outgoing = answer((snapshot, { position }: Asked) => language.outgoingCalls(snapshot, position), null);
  callHierarchy.onOutgoingCalls(({ item }, token) => outgoing(asked(item), token));
}

const NO_TOKENS = { data: [] };

/** The position of an item, and the file that knows its chart. */
interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: string;
}

function asked({ uri, data }: CallHierarchyItem): Asked {
  const { chart, position }: Partial<CallHierarchyData> = data ?? {};
  return { textDocument: { uri: chart ?? uri }, position: position ?? '' };
}
