import type { CodeLens, Command, Location } from 'vscode-languageserver-types';
import { hasHiringNotes, hiringNotes } from '../../explain';
import type { Position } from '../../model';
import { reachable } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { location, locationOf } from '../location';
import { problemsOf } from './problems';

const PARTS = ['reports', 'below', 'areas', 'problems'] as const;
type Part = (typeof PARTS)[number];

/** The subject of a lens; its text and command are resolved when it becomes visible. */
export interface CodeLensData {
  readonly uri: string;
  /** The id of a position. */
  readonly position: string;
  readonly part: Part;
}

/** The lenses above each position of a file: its team, areas, problems and hiring notes. Empty ones are left out. */
export function codeLenses(snapshot: Snapshot, { notesCommand }: Pick<Client, 'notesCommand'>): CodeLens[] {
  const { uri, organization, chart } = snapshot;
  return chart.positions
    .filter(({ id }) => organization.position(id.value)?.id === id)
    .flatMap((position) => {
      const { range } = location(snapshot, position.id);
      const lens = (part: Part): CodeLens => ({
        range,
        data: { uri, position: position.id.value, part } satisfies CodeLensData,
      });
      const notes = notesCommand !== undefined && hasHiringNotes(organization, position);
      return [
        ...partsOf(snapshot, position).map(lens),
        ...(notes
          ? [{ range, command: { title: 'Hiring notes', command: notesCommand, arguments: [uri, position.id.value] } }]
          : []),
      ];
    });
}

/** A lens with its text, and its command if the editor has one. */
export function resolveCodeLens(
  snapshot: Snapshot,
  lens: CodeLens,
  { position: id, part }: CodeLensData,
  client: Client,
): CodeLens {
  const position = snapshot.organization.position(id);
  if (!position || !isWorthALens(snapshot, position, part)) return { ...lens, command: { title: '', command: '' } };
  return { ...lens, command: { title: titleOf(snapshot, position, part), ...wayTo(snapshot, position, part, client) } };
}

/**
 * A position's areas and problems are already visible in the lines below, so their lenses appear only next to its team's.
 * Otherwise each keystroke could add or remove a line of lenses and shift the text.
 */
function partsOf(snapshot: Snapshot, position: Position): Part[] {
  const parts = PARTS.filter((part) => isWorthALens(snapshot, position, part));
  return parts.includes('reports') ? parts : [];
}

function isWorthALens(snapshot: Snapshot, position: Position, part: Part): boolean {
  const count = countOf(snapshot, position, part);
  return part === 'below' ? count > countOf(snapshot, position, 'reports') : count > 0;
}

function countOf(snapshot: Snapshot, position: Position, part: Part): number {
  const { lines } = snapshot.organization;
  switch (part) {
    case 'reports':
      return lines.reports(position).length;
    case 'below':
      return lines.below(position);
    case 'areas':
      return position.owns.length;
    case 'problems':
      return problemsOf(snapshot, position.id.value).length;
  }
}

function titleOf(snapshot: Snapshot, position: Position, part: Part): string {
  const count = countOf(snapshot, position, part);
  return part === 'below' ? `${count} below` : `${count} ${count === 1 ? part.slice(0, -1) : part}`;
}

function wayTo(
  snapshot: Snapshot,
  position: Position,
  part: Part,
  { placesCommand, problemCommand }: Client,
): Pick<Command, 'command' | 'arguments'> {
  const [first] = part === 'problems' ? problemsOf(snapshot, position.id.value) : [];
  if (first)
    return problemCommand === undefined
      ? NOWHERE
      : { command: problemCommand, arguments: [locationOf(snapshot, first)] };
  const { uri, range } = location(snapshot, position.id);
  return placesCommand === undefined
    ? NOWHERE
    : { command: placesCommand, arguments: [uri, range.start, placesOf(snapshot, position, part)] };
}

const NOWHERE = { command: '' };

function placesOf(snapshot: Snapshot, position: Position, part: Part): Location[] {
  const { lines } = snapshot.organization;
  if (part === 'areas') return position.owns.map(({ term }) => location(snapshot, term));
  const direct = lines.reports(position);
  const found = part === 'below' ? reachable(direct, lines.reports) : direct;
  return found.map(({ id }) => location(snapshot, id));
}

/** Hiring notes for a position; null if there are none. */
export function notes({ organization }: Snapshot, id: string): string | null {
  const position = organization.position(id);
  return (position && hiringNotes(organization, position)) ?? null;
}
