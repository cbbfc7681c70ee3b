import type { Position, Range } from 'vscode-languageserver-types';
import type { Snapshot } from '../workspace';

/** The card that shows the position which the cursor is in. */
export function cardAt({ lines, positionAt, drawing }: Snapshot, position: Position): string | null {
  const found = positionAt(lines.offset(position));
  return (found && drawing.cardOf(found)) ?? null;
}

/** Where the id of a position is written. */
export function locatePosition({ organization, lines }: Snapshot, id: string): Range | null {
  const position = organization.position(id);
  return position ? lines.range(organization.place(position.id).span) : null;
}
