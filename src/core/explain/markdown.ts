/** Characters with a special meaning in Markdown. A plain web address must not become a link either. */
const MEANINGFUL = /[\\`*_[\]<>~$@]|^[#+-]|&(?=[#\w])|:(?=\/)|(?<=www)\./gi;

/** Text from a chart, escaped so that Markdown shows it as typed: nothing in it formats, links or runs. */
export const plainText = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(MEANINGFUL, '\\$&');

/** Names in a row; of many, the first ones and the number of further ones. */
export function enumerated(words: readonly string[], most = 6): string {
  const shown = words.slice(0, most).map(plainText).join(', ');
  return words.length > most ? `${shown} and ${words.length - most} more` : shown;
}

/** Paragraphs, without empty ones. */
export const paragraphs = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n\n');

/** The heading of a card: its name and id. */
export const heading = (name: string, id: string): string =>
  name === id ? `**${plainText(name)}**` : `**${plainText(name)}** · ${plainText(id)}`;
