import type { DocumentLink } from 'vscode-languageserver-types';
import type { Pattern } from '../../model';
import { means, patternOf } from '../../model';
import { canonicalUri, folderOf, namesFrom } from '../../text';
import type { Snapshot } from '../../workspace';
import { lettersOf } from '../letters';

/** The entries under `include` that lead to exactly one file of the chart. */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const {
    uri,
    chart,
    lines,
    files: [root, ...included],
  } = snapshot;
  if (root.uri !== uri) return [];
  return chart.head.include.flatMap((at) => {
    const pattern = patternOf(at.value);
    const [target, ...others] = pattern ? included.filter((file) => isMeant(pattern, uri, file.uri)) : [];
    return target && others.length === 0 ? [{ range: lines.range(lettersOf(snapshot, at)), target: target.uri }] : [];
  });
}

function isMeant(pattern: Pattern, root: string, file: string): boolean {
  const folder = folderOf(canonicalUri(root));
  const names = folder === undefined ? undefined : namesFrom(folder, canonicalUri(file));
  return names !== undefined && means(pattern, names);
}
