import type { Position } from 'vscode-languageserver-types';
import type { Snapshot } from '../../workspace';

/** The card of the position at the cursor. */
export function cardAt({ lines, positionAt }: Snapshot, position: Position): string | null {
  const found = positionAt(lines.offset(position));
  return found?.id.value ?? null;
}
