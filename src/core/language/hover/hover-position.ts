import { enumerated, heading, paragraphs, plainText } from '../../explain';
import type { Position } from '../../model';
import { worstFirst } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { holderOf } from '../terms';
import { hiringLine } from './hover-hiring';

const MAX_FINDINGS = 5;

/** A summary of a position; undefined if there is no such position. */
export function positionCard(snapshot: Snapshot, id: string, client: Pick<Client, 'notesCommand'>): string | undefined {
  const { organization } = snapshot;
  const position = organization.position(id);
  if (!position) return undefined;
  const areas = position.owns.flatMap((claim) => {
    const areas = organization.areasOf(claim);
    return areas.length > 0 ? areas.map(({ name }) => name) : claim.term.value;
  });
  return paragraphs([
    heading(organization.nameOf(position), id),
    holderLine(position),
    chainLine(snapshot, position),
    teamLine(snapshot, position),
    areas.length > 0 ? `Owns ${enumerated(areas)}` : undefined,
    hiringLine(snapshot, id, client),
    findingLines(snapshot, id),
  ]);
}

function holderLine(position: Position): string | undefined {
  const holder = holderOf(position);
  if (holder === '') return undefined;
  return position.status === 'filled'
    ? `Held by ${plainText(holder)}`
    : holder.charAt(0).toUpperCase() + holder.slice(1);
}

function chainLine({ organization }: Snapshot, position: Position): string | undefined {
  const chain = organization.lines.chain(position).map(organization.nameOf);
  if (chain.length === 0) return undefined;
  const shown = chain.length > 6 ? [...chain.slice(0, 4), '…', chain.at(-1)!] : chain;
  return `Reports to ${shown.map(plainText).join(' › ')}`;
}

function teamLine({ organization }: Snapshot, position: Position): string | undefined {
  const { reports, below } = organization.lines;
  const team = reports(position);
  if (team.length === 0) return undefined;
  const all = below(position);
  const count = `${team.length} direct report${team.length === 1 ? '' : 's'}${all > team.length ? `, ${all} positions below in all` : ''}`;
  return `${count}: ${enumerated(team.map(organization.nameOf))}`;
}

function findingLines({ findings }: Snapshot, id: string): string | undefined {
  const about = findings.filter(({ positions }) => positions.includes(id));
  const own = worstFirst(about);
  if (own.length === 0) return undefined;
  const lines = own.slice(0, MAX_FINDINGS).map(({ severity, message }) => `- **${severity}** ${plainText(message)}`);
  return [...lines, ...(own.length > MAX_FINDINGS ? [`- and ${own.length - MAX_FINDINGS} more`] : [])].join('\n');
}
