import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import type { Mention } from '../mentions';
import { mentionAt, mentions } from '../mentions';
import { includedAt } from './included';

/** The definition of the position, area or metric under the cursor; for an entry under `include`, the files it matches. */
export const definition = (snapshot: Snapshot, position: Position): Location[] => [
  ...mentionsOf(snapshot, position)
    .filter(({ declares }) => declares)
    .map(({ at }) => location(snapshot, at)),
  ...includedAt(snapshot, snapshot.lines.offset(position)),
];

/** All mentions of the item under the cursor. */
export const references = (snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] =>
  mentionsOf(snapshot, position)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ at }) => location(snapshot, at));

/** The mentions in the current file, for highlighting. */
export const documentHighlights = (snapshot: Snapshot, position: Position): DocumentHighlight[] =>
  mentionsOf(snapshot, position).flatMap(({ at, declares }) => {
    const { uri, range } = location(snapshot, at);
    return uri === snapshot.uri
      ? [{ range, kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }]
      : [];
  });

function mentionsOf(snapshot: Snapshot, position: Position): Mention[] {
  const mention = mentionAt(snapshot, snapshot.lines.offset(position));
  return mention ? mentions(snapshot, mention.subject) : [];
}
