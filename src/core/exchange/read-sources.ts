import type { SourceFile } from './import';
import { MAX_SOURCE_BYTES } from './importable';
import { contentOf } from './read/content';
import { csv } from './read/csv';
import type { Content, Reader, ReadOptions } from './read/reader';
import { READERS } from './read/readers';
import type { Roster } from './roster';
import { UnreadableSource } from './roster';

/**
 * Reads files in any supported formats. All files of one format are read together.
 * @throws {UnreadableSource}
 */
export const readSources = async (sources: readonly SourceFile[], options: ReadOptions): Promise<Roster> =>
  readContents(byReader(sources), options);

/** Files with the readers that know them. */
export type Contents = ReadonlyMap<Reader, readonly Content[]>;

/** Finds a reader for each file. @throws {UnreadableSource} if there is none */
export function byReader(sources: readonly SourceFile[]): Contents {
  const found = new Map<Reader, Content[]>();
  for (const { name, bytes, isOptional } of sources) {
    const content = contentOf(name, bytes);
    const reader = isOptional ? knownReader(content) : readerFor(content);
    if (!reader) continue;
    const known = found.get(reader);
    if (known) known.push(content);
    else found.set(reader, [content]);
  }
  return found;
}

/** The content of files with known readers. @throws {UnreadableSource} */
export async function readContents(contents: Contents, options: ReadOptions): Promise<Roster> {
  const rosters: Roster[] = [];
  for (const [reader, own] of contents) rosters.push(await reader.read(own, options));
  return together(rosters);
}

/** The reader that recognizes the content of a file; undefined if none does. */
export const knownReader = (content: Content): Reader | undefined =>
  content.bytes.length === 0 || content.bytes.length > MAX_SOURCE_BYTES
    ? undefined
    : READERS.find((each) => each.detect(content));

/** Whether a file looks like an org chart that can be imported. Never fails. */
export function recognizes({ name, bytes }: SourceFile): boolean {
  try {
    return knownReader(contentOf(name, bytes)) !== undefined;
  } catch (error) {
    if (error instanceof UnreadableSource) return false;
    throw error;
  }
}

/** The reader for a file that the user named. @throws {UnreadableSource} if there is none */
export function readerFor(content: Content): Reader {
  const { name, bytes } = content;
  if (bytes.length > MAX_SOURCE_BYTES)
    throw new UnreadableSource(
      { file: name },
      `It is larger than ${MAX_SOURCE_BYTES / 1_000_000} MB. Filter the export first.`,
    );
  if (bytes.length === 0) throw new UnreadableSource({ file: name }, 'It is empty.');
  const reader = knownReader(content) ?? tableByDefault(content);
  if (reader) return reader;
  throw new UnreadableSource(
    { file: name },
    'No known format was found in it: no header row with titles or names, and no org chart in JSON, YAML or a drawing.',
  );
}

/** Other text is read as a table, and the error says what is missing; the user can name its columns. */
const tableByDefault = ({ name, text }: Content): Reader | undefined =>
  /\.(?:csv|tsv|tab|txt)$/i.test(name) ||
  (!/\.(?:ya?ml|json|md|xml|drawio|mmd|puml|ldif)$/i.test(name) &&
    /[,;\t|]/.test(text.slice(0, 1000)) &&
    !/^\s*[[{<]/.test(text))
    ? csv
    : undefined;

function together(rosters: readonly Roster[]): Roster {
  const [first, ...others] = rosters;
  if (!first) throw new UnreadableSource({ file: 'Nothing' }, 'There is no file to import.');
  if (others.length === 0) return first;
  const organization = rosters.find((roster) => roster.organization !== undefined)?.organization;
  return {
    format: rosters.map(({ format }) => format).join(' and '),
    ...(organization !== undefined && { organization }),
    rows: rosters.flatMap(({ rows }) => rows),
    notices: rosters.flatMap(({ notices }) => notices),
    leftOut: rosters.flatMap(({ leftOut }) => leftOut),
    columns: rosters.flatMap(({ columns = [] }) => columns),
  };
}
