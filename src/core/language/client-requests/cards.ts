import type { Location, Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';
import { location } from '../location';

/** The card that shows the position which the cursor is in. */
export function cardAt({ lines, positionAt }: Snapshot, position: Position): string | null {
  const found = positionAt(lines.offset(position));
  return found?.id.value ?? null;
}

/** Where the id of a position is written, in whichever file of the chart. */
export function locatePosition(snapshot: Snapshot, id: string): Location | null {
  const position = snapshot.organization.position(id);
  return position ? location(snapshot, position.id) : null;
}
