import * as vscode from 'vscode';
import type { ChartVersion, Refusal } from '../../server/protocol';
import type { Base, Plan } from '../../webview/preview/protocol';
import { findOpen, nameOf } from '../documents';
import { type Repository, textsAt } from '../git';
import * as say from './say';

/** The chart whose versions are wanted. */
export interface Changing {
  readonly uri: vscode.Uri;
  /** All of its files, as far as they are known. */
  readonly files: readonly string[];
}

/** A version of a chart as the server takes it, or why there is none. */
export async function versionOf(
  wanted: Exclude<Base, { readonly kind: 'plan' }> | Plan,
  { uri, files }: Changing,
  repository: Repository | undefined,
): Promise<ChartVersion | Refusal> {
  switch (wanted.kind) {
    case 'saved':
      return { kind: 'stored' };
    case 'chart':
      return { kind: 'chart', uri: wanted.uri };
    case 'scenario': {
      const text = await textOf(vscode.Uri.parse(wanted.uri));
      return text === undefined ? { refused: say.cannotBeRead(nameOfVersion(wanted)) } : { kind: 'scenario', text };
    }
    default: {
      if (repository === undefined) return { refused: say.notInGit() };
      const ref = wanted.kind === 'revision' ? wanted.ref : 'HEAD';
      try {
        return { kind: 'texts', files: await textsAt(repository, ref, [uri.toString(), ...files]) };
      } catch {
        return { refused: say.noSuchRevision(ref) };
      }
    }
  }
}

export function nameOfVersion(version: Base | Plan): string {
  switch (version.kind) {
    case 'head':
      return say.lastCommit();
    case 'saved':
      return say.savedVersion();
    case 'revision':
      return version.ref;
    case 'plan':
      return nameOfVersion(version.plan);
    case 'chart':
    case 'scenario':
      return nameOf(vscode.Uri.parse(version.uri));
  }
}

/** The text of a file as it is edited, or else as it is stored; undefined if it cannot be read. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = findOpen(uri);
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
