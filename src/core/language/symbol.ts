import { SymbolKind } from 'vscode-languageserver-types';
import type { Organization, Position } from '../model';

/** What a position is to an editor, which has no word for one: a class where others report to it, else an object. */
export const symbolKind = ({ lines }: Organization, position: Position): SymbolKind =>
  lines.reports(position).length > 0 ? SymbolKind.Class : SymbolKind.Object;
