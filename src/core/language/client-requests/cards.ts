import type { Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';

/** The card that shows the position which the cursor is in. */
export function cardAt({ lines, positionAt }: Snapshot, position: Position): string | null {
  const found = positionAt(lines.offset(position));
  return found?.id.value ?? null;
}
