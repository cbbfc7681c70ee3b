import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { continueList, format, sortKeys } from '../../format';
import type { Edit, Replacement } from '../../text';
import type { Snapshot } from '../../workspace';

/** Puts a chart in order. Steps are two blanks wide, whatever tab size an editor asks for: that is how charts are written. */
export const formatDocument = (snapshot: Snapshot): TextEdit[] => textEdits(snapshot, format(snapshot.reading).edits);

/** Puts the positions in order that a range touches, each as a whole. */
export const formatRange = (snapshot: Snapshot, { start, end }: Range): TextEdit[] =>
  textEdits(
    snapshot,
    format(snapshot.reading, { start: snapshot.lines.offset(start), end: snapshot.lines.offset(end) }).edits,
  );

/** Goes on with a list on a line that was just begun, or ends it. For editors that do not do so by themselves: where they have, there is nothing left to do. */
export const formatOnType = (snapshot: Snapshot, position: Position): TextEdit[] =>
  textEdits(snapshot, continueList(snapshot.reading, snapshot.lines.offset(position)));

/** What puts the keys of every position in this file in the order of the format. */
export const sortKeysEdits = ({ uri, reading }: Snapshot): Edit[] =>
  sortKeys(reading).map((edit) => ({ uri, ...edit }));

const textEdits = ({ lines }: Snapshot, edits: readonly Replacement[]): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: lines.range(span), newText: text }));
