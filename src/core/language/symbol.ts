import { SymbolKind } from 'vscode-languageserver-types';
import type { Organization, Position } from '../model';

/** The symbol kind of a position, since LSP has none for it: a class if it has direct reports, else an object. */
export const symbolKind = ({ lines }: Organization, position: Position): SymbolKind =>
  lines.reports(position).length > 0 ? SymbolKind.Class : SymbolKind.Object;
