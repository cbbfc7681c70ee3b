import type { ClientCapabilities } from 'vscode-languageserver';
import { InsertTextMode } from 'vscode-languageserver';
import type { Client } from '../core/language';
import type { InitializationOptions } from './protocol';

/** What an editor says it can do. */
export function clientOf(
  { textDocument, workspace }: ClientCapabilities,
  options: InitializationOptions | undefined,
): Client {
  const item = textDocument?.completion?.completionItem;
  const foldingLimit = textDocument?.foldingRange?.rangeLimit;
  const { suggestCommand, refactorCommand, notesCommand, placesCommand, problemCommand } = options ?? {};
  return {
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: item?.snippetSupport === true,
    adjustsIndentation: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true,
    ...(foldingLimit !== undefined && { foldingLimit }),
    labelDetails: item?.labelDetailsSupport === true,
    ...(typeof suggestCommand === 'string' && { suggestCommand }),
    ...(typeof refactorCommand === 'string' && { refactorCommand }),
    ...(typeof notesCommand === 'string' && { notesCommand }),
    ...(typeof placesCommand === 'string' && { placesCommand }),
    ...(typeof problemCommand === 'string' && { problemCommand }),
  };
}
