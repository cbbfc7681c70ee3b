import * as vscode from 'vscode';
import type { WorkspaceEdit as LspEdit } from 'vscode-languageclient';
import type { Change, Refusal } from '../server/protocol';
import { findOpen, isReadOnly, nameOf } from './documents';
import type { TextChange } from './history';
import type { Server } from './server';

/** What came of edits that a person asked for. */
export type Outcome = { readonly done: true } | { readonly refused: string };

const made = new vscode.EventEmitter<readonly TextChange[]>();

/** Each change that was made on request. */
export const onMade = made.event;

export interface HowToApply {
  /** Shows the edits in VS Code's refactor preview, where each can be left out. */
  readonly preview?: boolean;
}

/** How often edits are worked out again because files had to be opened, or a person typed in the meantime. */
const MAX_TRIES = 4;

/** The edits of all files of a chart, as the server has worked them out. */
interface Planned {
  readonly edit: LspEdit;
}

/** Changes the organization. */
export const applyChange = (server: Server, uri: vscode.Uri, change: Change, how: HowToApply = {}): Promise<Outcome> =>
  applyPlanned(server, uri, () => server.plan({ uri: uri.toString(), change }), how);

/** Applies a quick fix of a problem; both go by the names that the server gave them. */
export const applyFix = (
  server: Server,
  uri: vscode.Uri,
  fix: { readonly problem: string; readonly title: string },
): Promise<Outcome> =>
  applyPlanned(server, uri, async () => {
    const edit = await server.fix({ uri: uri.toString(), ...fix });
    return edit ? { edit } : { refused: changedMeanwhile() };
  });

/**
 * Applies edits to all files of a chart at once, so that one undo takes them back.
 * @param plan works them out for the texts as they are
 */
export const applyPlanned = async (
  server: Server,
  uri: vscode.Uri,
  plan: () => Promise<Planned | Refusal | undefined>,
  { preview = false }: HowToApply = {},
): Promise<Outcome> => {
  await vscode.workspace.openTextDocument(uri);
  await server.start();
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const answer = await plan();
    if (answer === undefined) return { refused: vscode.l10n.t('The Org Chart server does not respond.') };
    if ('refused' in answer) return answer;
    const edits = editsOf(answer);
    if (await openUnread(edits)) continue;
    if (edits.some(({ uri: file, version }) => version !== null && findOpen(file)?.version !== version)) continue;
    const closed = await readOnlyAmong(edits.map(({ uri: file }) => file));
    if (closed !== undefined) return { refused: vscode.l10n.t('{0} is read-only.', nameOf(closed)) };
    const before = edits.map(({ uri: file }) => textOf(file));
    const applied = await vscode.workspace.applyEdit(workspaceEdit(edits, preview), { isRefactoring: true });
    if (applied)
      made.fire(edits.map(({ uri: file }, index) => ({ uri: file, before: before[index]!, after: textOf(file) })));
    return applied || preview ? { done: true } : { refused: changedMeanwhile() };
  }
  return { refused: changedMeanwhile() };
};

const textOf = (file: vscode.Uri): string => findOpen(file)?.getText() ?? '';

/** Opens the files that are not open, since they may have changed on the disk. Returns whether there were any. */
const openUnread = async (edits: readonly FileEdits[]): Promise<boolean> => {
  const unread = edits.filter(({ uri, version }) => version === null && findOpen(uri) === undefined);
  await Promise.all(unread.map(({ uri }) => vscode.workspace.openTextDocument(uri)));
  return unread.length > 0;
};

/** The first of some files that may not be written. */
const readOnlyAmong = async (files: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> => {
  const verdicts = await Promise.all(files.map(isReadOnly));
  return files.find((_, index) => verdicts[index]);
};

const changedMeanwhile = (): string => vscode.l10n.t('The text has changed, or the file is read-only. Try again.');

/** The edits of one file, for one version of its text. */
interface FileEdits {
  readonly uri: vscode.Uri;
  readonly version: number | null;
  readonly edits: readonly { readonly range: vscode.Range; readonly text: string; readonly label?: string }[];
}

const editsOf = ({ edit }: Planned): FileEdits[] =>
  (edit.documentChanges ?? []).flatMap((changed) => {
    if (!('textDocument' in changed)) return [];
    const { uri, version } = changed.textDocument;
    const edits = changed.edits.flatMap((each) => {
      if (!('newText' in each)) return [];
      const label = 'annotationId' in each ? edit.changeAnnotations?.[each.annotationId]?.label : undefined;
      return [{ range: rangeOf(each.range), text: each.newText, ...(label && { label }) }];
    });
    return [{ uri: vscode.Uri.parse(uri), version, edits }];
  });

const rangeOf = ({
  start,
  end,
}: {
  readonly start: vscode.Position | Place;
  readonly end: vscode.Position | Place;
}): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * One edit for VS Code. Its preview begins with what needs confirmation left out, and half a change would be wrong: so only an
 * edit that does nothing asks for it, and all others are chosen already.
 */
const workspaceEdit = (files: readonly FileEdits[], preview: boolean): vscode.WorkspaceEdit => {
  const result = new vscode.WorkspaceEdit();
  const asks: vscode.WorkspaceEditEntryMetadata = {
    label: vscode.l10n.t('Change to the organization'),
    needsConfirmation: true,
  };
  for (const { uri, edits } of files) {
    result.set(
      uri,
      edits.map(({ range, text, label }): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata | undefined] => [
        new vscode.TextEdit(range, text),
        label === undefined ? undefined : { label, needsConfirmation: false },
      ]),
    );
  }
  const [first] = files;
  if (preview && first) result.insert(first.uri, new vscode.Position(0, 0), '', asks);
  return result;
};
