import type { CompletionItem, Position, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Client } from '../../../src/core/language';
import { completions } from '../../../src/core/language';
import { applyEdits } from '../../../src/core/text';
import type { Snapshot } from '../../../src/core/workspace';
import { snapshot } from '../../../src/core/workspace';
import { marked } from './marked';

export const URI = 'file:///team.orgchart.yaml';

export const MODERN: Client = {
  documentChanges: true,
  nestedSymbols: true,
  snippets: true,
  adjustsIndentation: true,
  labelDetails: true,
};
export const PLAIN: Client = {
  documentChanges: false,
  nestedSymbols: false,
  snippets: false,
  adjustsIndentation: false,
  labelDetails: false,
};

export const chart = (text: string): Snapshot => snapshot(URI, 1, text, { today: '2026-06-01' });

/** A chart, and where `<|>` stands in it. */
export function chartAt(withMark: string): { readonly chart: Snapshot; readonly at: Position } {
  const { text, offset } = marked(withMark);
  const read = chart(text);
  return { chart: read, at: read.lines.at(offset) };
}

/** The text after edits, which have to be for the version that it has. */
export function edited(read: Snapshot, edit: WorkspaceEdit): string {
  const [change] = edit.documentChanges ?? [];
  if (
    change &&
    (!('edits' in change) || change.textDocument.uri !== URI || change.textDocument.version !== read.version)
  )
    throw new Error('edits of something else');
  return withEdits(read, (change && 'edits' in change ? (change.edits as TextEdit[]) : edit.changes?.[URI]) ?? []);
}

export const withEdits = ({ text, lines }: Snapshot, edits: readonly TextEdit[]): string =>
  applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: lines.offset(range.start), end: lines.offset(range.end) },
      text: newText,
    })),
  );

/** What is offered at `<|>`, the best first. */
export function offers(withMark: string, client: Client = MODERN): readonly CompletionItem[] {
  const { chart: read, at } = chartAt(withMark);
  return completions(read, at, client).items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

export const labels = (withMark: string, client?: Client): string[] =>
  offers(withMark, client).map(({ label }) => label);

/** The text after an offer is taken, as an editor does it. Places to fill in stay as they are in the snippet. */
export function taking(label: string, withMark: string, client?: Client): string {
  const { chart: read } = chartAt(withMark);
  const item = offers(withMark, client).find((each) => each.label === label);
  if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`${label} is not offered`);
  const { range, newText } = item.textEdit;
  const indent = /^\s*/
    .exec(read.text.slice(read.lines.offset({ line: range.start.line, character: 0 })))![0]
    .replace(/\n[^]*/, '')
    .slice(0, range.start.character);
  const main = { range, newText: item.insertTextMode === 2 ? newText.replaceAll('\n', `\n${indent}`) : newText };
  return withEdits(read, [main, ...(item.additionalTextEdits ?? [])]);
}
