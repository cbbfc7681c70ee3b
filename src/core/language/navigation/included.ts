import type { Location } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';

/** The files that match the include entry under the cursor. */
export function includedAt(
  { uri, files: [root], organization: { inclusions, place } }: Snapshot,
  offset: number,
): Location[] {
  if (uri !== root.uri) return [];
  const inclusion = inclusions.find(({ at }) => {
    const { start, end } = place(at).span;
    return start <= offset && offset <= end;
  });
  return (inclusion?.uris ?? []).map((file) => ({ uri: file, range: TOP }));
}

const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
