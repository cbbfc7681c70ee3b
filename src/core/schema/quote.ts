/** A value as a person would write it on one line, shortened to `longest` characters; text is in quotation marks. */
export function quote(value: unknown, longest = 40): string {
  if (typeof value === 'string') return `"${shorten(value.replace(/\s+/g, ' '), longest)}"`;
  return shorten(write(value, longest), longest);
}

const shorten = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** A value in flow style; stops after about `room` characters, since a value may be huge or contain itself. */
function write(value: unknown, room: number): string {
  if (typeof value !== 'object' || value === null) return String(value ?? 'nothing').slice(0, room + 1);
  const isList = Array.isArray(value);
  let text = isList ? '[' : '{';
  for (const key in value) {
    if (text.length > room) return text;
    if (text.length > 1) text += ', ';
    if (!isList) text += `${key}: `;
    text += write((value as Readonly<Record<string, unknown>>)[key], room - text.length);
  }
  return text + (isList ? ']' : '}');
}

/** The type of a value, for messages about a holder: it may be a person's name, which no message repeats. Lower-case words are not names. */
export function unnamed(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'keys';
  return typeof value === 'string' && !/^(?:[\p{Ll} ]+|[\d\s./:+-]*)$/u.test(value) ? 'this text' : quote(value);
}
