import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { continueList, format, sortKeys } from '../../format';
import type { Edit, Replacement } from '../../text';
import type { Snapshot } from '../../workspace';

/** Formats a chart. The indentation is always two spaces, whatever tab size an editor asks for, because charts are written that way. */
export const formatDocument = (snapshot: Snapshot): TextEdit[] => textEdits(snapshot, format(snapshot.reading).edits);

/** Formats the positions that a range touches, each as a whole. */
export const formatRange = (snapshot: Snapshot, { start, end }: Range): TextEdit[] =>
  textEdits(
    snapshot,
    format(snapshot.reading, { start: snapshot.lines.offset(start), end: snapshot.lines.offset(end) }).edits,
  );

/** Continues a list on a new line, or ends it, for editors that do not do so themselves. Returns nothing if they have. */
export const formatOnType = (snapshot: Snapshot, position: Position): TextEdit[] =>
  textEdits(snapshot, continueList(snapshot.reading, snapshot.lines.offset(position)));

/** The edits that sort the keys of every position in this file. */
export const sortKeysEdits = ({ uri, reading }: Snapshot): Edit[] =>
  sortKeys(reading).map((edit) => ({ uri, ...edit }));

const textEdits = ({ lines }: Snapshot, edits: readonly Replacement[]): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: lines.range(span), newText: text }));
