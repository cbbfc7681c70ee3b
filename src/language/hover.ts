import type { Hover, Position } from 'vscode-languageserver-types';
import { describe } from '../schema';
import { wordAt } from '../syntax';
import type { Snapshot } from '../workspace';

/** What is known about the word under the cursor. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  const word = wordAt(snapshot.reading, snapshot.lines.offset(position));
  const key = word?.part === 'key' ? describe(word.path) : undefined;
  return word && key ? { contents: { kind: 'markdown', value: key.description }, range: snapshot.lines.range(snapshot.reading.place(word.at)) } : null;
}
