import type { CodeLens } from 'vscode-languageserver-types';
import { hasHiringNotes, hiringNotes } from '../explain';
import type { Snapshot } from '../workspace';
import type { Client } from './client';

/** The words above positions that lead to notes about them; none where the editor has nothing to show notes with. */
export function codeLenses({ uri, organization, lines }: Snapshot, { notesCommand }: Client): CodeLens[] {
  if (notesCommand === undefined) return [];
  return organization.positions.filter((position) => hasHiringNotes(organization, position)).map(({ id }) => ({
    range: lines.range(organization.place(id).span),
    command: { title: 'Hiring notes', command: notesCommand, arguments: [uri, id.value] },
  }));
}

/** Notes about filling a position; null where there are none. */
export function notes({ organization }: Snapshot, id: string): string | null {
  const position = organization.position(id);
  return (position && hiringNotes(organization, position)) ?? null;
}
