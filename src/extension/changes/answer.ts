import * as vscode from 'vscode';
import type { BaseVersion } from '../../server/protocol';
import type { Base, BaseKind, ChangesAnswer } from '../../webview/preview/protocol';
import { nameOf } from '../documents';
import { type Repository, repositoryOf, textsAt } from '../git';
import type { Server } from '../server';
import { pickChart, pickRevision } from './pick';
import * as say from './say';

/** The chart whose changes are wanted. */
export interface Changing {
  readonly uri: vscode.Uri;
  /** All of its files, as far as they are known. */
  readonly files: readonly string[];
}

/** Says what changes in a chart since a base. A person is asked for what a kind of base alone does not say. */
export async function answerChanges(
  server: Pick<Server, 'changes'>,
  chart: Changing,
  wanted: Base | BaseKind | undefined,
): Promise<ChangesAnswer> {
  const repository = await repositoryOf(chart.uri);
  const kinds: readonly BaseKind[] = [
    ...(repository === undefined ? [] : (['head', 'revision'] as const)),
    ...(chart.uri.scheme === 'untitled' ? [] : (['saved'] as const)),
    'chart',
  ];
  const base = await baseOf(wanted ?? kinds[0] ?? 'chart', chart, repository);
  if (base === undefined) return { kinds };
  const version = await versionOf(base, chart, repository);
  if ('refused' in version) return { kinds, refused: version.refused };
  const picture = await server.changes({ uri: chart.uri.toString(), base: version });
  if (picture === undefined) return { kinds, refused: say.notCompared() };
  return 'refused' in picture
    ? { kinds, refused: picture.refused }
    : { kinds, chosen: { base, name: nameOfBase(base), picture } };
}

async function baseOf(
  wanted: Base | BaseKind,
  chart: Changing,
  repository: Repository | undefined,
): Promise<Base | undefined> {
  if (typeof wanted !== 'string') return wanted;
  switch (wanted) {
    case 'head':
    case 'saved':
      return { kind: wanted };
    case 'revision': {
      const ref = repository && (await pickRevision(repository, chart.uri));
      return ref === undefined ? undefined : { kind: 'revision', ref };
    }
    case 'chart': {
      const uri = await pickChart(chart.files);
      return uri && { kind: 'chart', uri: uri.toString() };
    }
  }
}

async function versionOf(
  base: Base,
  { uri, files }: Changing,
  repository: Repository | undefined,
): Promise<BaseVersion | { readonly refused: string }> {
  switch (base.kind) {
    case 'saved':
      return { kind: 'stored' };
    case 'chart':
      return { kind: 'chart', uri: base.uri };
    default: {
      if (repository === undefined) return { refused: say.notInGit() };
      const ref = base.kind === 'revision' ? base.ref : 'HEAD';
      try {
        return { kind: 'texts', files: await textsAt(repository, ref, [uri.toString(), ...files]) };
      } catch {
        return { refused: say.noSuchRevision(ref) };
      }
    }
  }
}

function nameOfBase(base: Base): string {
  switch (base.kind) {
    case 'head':
      return say.lastCommit();
    case 'saved':
      return say.savedVersion();
    case 'revision':
      return base.ref;
    case 'chart':
      return nameOf(vscode.Uri.parse(base.uri));
  }
}
