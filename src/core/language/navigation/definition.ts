import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { AnchorName } from '../../syntax';
import type { Snapshot } from '../../workspace';
import { anchorAt } from '../anchors';
import { location, locationOf } from '../location';
import type { Mention } from '../mentions';
import { mentionAt, mentions } from '../mentions';
import { includedAt } from './included';

/** The definition of the position, area or metric under the cursor; for an entry under `include`, the files it matches. */
export const definition = (snapshot: Snapshot, position: Position): Location[] => [
  ...anchorPlaces(snapshot, position, ['definition']).map(({ span }) =>
    locationOf(snapshot, { uri: snapshot.uri, span }),
  ),
  ...mentionsOf(snapshot, position)
    .filter(({ declares }) => declares)
    .map(({ at }) => location(snapshot, at)),
  ...includedAt(snapshot, snapshot.lines.offset(position)),
];

/** All mentions of the item under the cursor. */
export const references = (snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] => [
  ...anchorPlaces(snapshot, position, includeDeclaration ? ['definition', 'uses'] : ['uses']).map(({ span }) =>
    locationOf(snapshot, { uri: snapshot.uri, span }),
  ),
  ...mentionsOf(snapshot, position)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ at }) => location(snapshot, at)),
];

/** The mentions in the current file, for highlighting. */
export const documentHighlights = (snapshot: Snapshot, position: Position): DocumentHighlight[] => [
  ...anchorPlaces(snapshot, position, ['definition', 'uses']).map(({ sign, span }) => ({
    range: snapshot.lines.range(span),
    kind: sign === '&' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  })),
  ...mentionsOf(snapshot, position).flatMap(({ at, declares }) => {
    const { uri, range } = location(snapshot, at);
    return uri === snapshot.uri
      ? [{ range, kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }]
      : [];
  }),
];

/** The places of the name of a value (`&` and `*`) under the cursor. */
function anchorPlaces(
  snapshot: Snapshot,
  position: Position,
  parts: readonly ('definition' | 'uses')[],
): readonly AnchorName[] {
  const anchor = anchorAt(snapshot, snapshot.lines.offset(position));
  return anchor ? parts.flatMap((part) => anchor[part] ?? []) : [];
}

function mentionsOf(snapshot: Snapshot, position: Position): Mention[] {
  const offset = snapshot.lines.offset(position);
  const mention = anchorAt(snapshot, offset) ? undefined : mentionAt(snapshot, offset);
  return mention ? mentions(snapshot, mention.subject) : [];
}
