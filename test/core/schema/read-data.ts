import { parse } from 'yaml';

/** A text as the data that the reader makes of it: maps have no prototype. */
export const readData = (text: string): unknown => bare(parse(text, { mapAsMap: true }));

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!(value instanceof Map)) return value;
  const data: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of value) data[String(key)] = bare(inner);
  return data;
}
