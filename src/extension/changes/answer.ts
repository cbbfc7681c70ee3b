import type { Base, BaseKind, ChangesAnswer } from '../../webview/preview/protocol';
import { type Repository, repositoryOf } from '../git';
import type { Server } from '../server';
import { pickChart, pickRevision } from './pick';
import * as say from './say';
import { type Changing, nameOfVersion, versionOf } from './version';

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
  const isPlan = base.kind === 'plan';
  const other = await versionOf(isPlan ? base.plan : base, chart, repository);
  if ('refused' in other) return { kinds, refused: other.refused };
  const picture = await server.changes({ uri: chart.uri.toString(), other, isPlan });
  if (picture === undefined) return { kinds, refused: say.notCompared() };
  return 'refused' in picture
    ? { kinds, refused: picture.refused }
    : { kinds, chosen: { base, name: nameOfVersion(base), picture } };
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
