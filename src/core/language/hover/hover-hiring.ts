import { hiringBrief, paragraphs } from '../../explain';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';

/** Hiring notes for a position, with a link to all of them if the editor can show it; undefined if there are none. */
export function hiringLine(
  { uri, organization }: Snapshot,
  id: string,
  { notesCommand }: Pick<Client, 'notesCommand'>,
): string | undefined {
  const position = organization.position(id);
  const brief = position && hiringBrief(organization, position);
  if (brief === undefined) return undefined;
  return paragraphs([
    brief,
    notesCommand && `[Hiring notes](command:${notesCommand}?${inLink(JSON.stringify([uri, id]))})`,
  ]);
}

/** Text inside a link; brackets and quotation marks, which an address may contain, would end it. */
const inLink = (text: string): string =>
  encodeURIComponent(text).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
