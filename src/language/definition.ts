import type { DocumentHighlight, Location, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace';
import { mentionAt, mentions } from './mentions';
import type { Mention } from './mentions';

/** Where the position, area or metric that is mentioned under the cursor is written down. */
export const definition = (snapshot: Snapshot, position: Position): Location[] =>
  mentionsOf(snapshot, position).filter(({ declares }) => declares).map((mention) => location(snapshot, mention));

/** Everywhere that what is mentioned under the cursor is mentioned. */
export const references = (snapshot: Snapshot, position: Position, includeDeclaration: boolean): Location[] =>
  mentionsOf(snapshot, position).filter(({ declares }) => includeDeclaration || !declares).map((mention) => location(snapshot, mention));

/** The same, to be lit up in the text. */
export const documentHighlights = (snapshot: Snapshot, position: Position): DocumentHighlight[] =>
  mentionsOf(snapshot, position).map((mention) => ({
    range: location(snapshot, mention).range,
    kind: mention.declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));

function mentionsOf(snapshot: Snapshot, position: Position): Mention[] {
  const mention = mentionAt(snapshot, snapshot.lines.offset(position));
  return mention ? mentions(snapshot, mention.subject) : [];
}

const location = ({ uri, lines, reading }: Snapshot, { at }: Mention): Location => ({ uri, range: lines.range(reading.place(at)) });
