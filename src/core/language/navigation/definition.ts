import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';
import { location } from '../location';
import type { Mention } from '../mentions';
import { mentionAt, mentions } from '../mentions';
import { includedAt } from './included';

/** Where the position, area or metric that is mentioned under the cursor is written down; of a word under `include`, the files it means. */
export const definition = (snapshot: Snapshot, position: Position): Location[] => [
  ...mentionsOf(snapshot, position)
    .filter(({ declares }) => declares)
    .map(({ at }) => location(snapshot, at)),
  ...includedAt(snapshot, snapshot.lines.offset(position)),
];

/** Everywhere that what is mentioned under the cursor is mentioned. */
export const references = (snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] =>
  mentionsOf(snapshot, position)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ at }) => location(snapshot, at));

/** The same, as far as it stands in the file that is shown, to be lit up there. */
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
