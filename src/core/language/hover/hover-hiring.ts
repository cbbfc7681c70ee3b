import { hiringBrief, paragraphs } from '../../explain';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';

/** What helps to fill a position, with the way to all notes where the editor can show them; undefined where there are none. */
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

/** Text inside of a link; brackets and quotation marks, which an address may have, would end it. */
const inLink = (text: string): string =>
  encodeURIComponent(text).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
