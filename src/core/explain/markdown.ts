/** All that Markdown reads something into, wherever it stands in a line; a bare address is not to become a link either. */
const MEANINGFUL = /[\\`*_[\]<>~$@]|^[#+-]|&(?=[#\w])|:(?=\/)|(?<=www)\./gi;

/** Text from a chart, so that it shows in Markdown as it was typed: nothing in it formats, links or runs. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(MEANINGFUL, '\\$&');

/** Words in a row; of many, the first ones and how many more there are. */
export function enumerated(words: readonly string[], most = 6): string {
  const shown = words.slice(0, most).map(plainText).join(', ');
  return words.length > most ? `${shown} and ${words.length - most} more` : shown;
}

/** Paragraphs, without those that have nothing to say. */
export const paragraphs = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** The head of a card: what it is called, and the id it is written with. */
export const heading = (name: string, id: string): string =>
  name === id ? `**${plainText(name)}**` : `**${plainText(name)}** · ${plainText(id)}`;
