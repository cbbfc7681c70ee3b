import { inflateSync, strToU8, unzipSync, zipSync } from 'fflate';

/** Before 1980 there are no dates in zip files. Read as local time, as they are written, so that it is the same everywhere. */
const FIRST_DAY = new Date(1980, 0, 1);

/** The same files, by path, in the same order give the same bytes. */
export const zip = (files: ReadonlyMap<string, string>): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { mtime: FIRST_DAY });

/**
 * Unpacks raw deflate data.
 * @param most how many bytes there may be
 * @throws for damaged data, and for more
 */
export const inflate = (packed: Uint8Array, most: number): Uint8Array =>
  inflateSync(packed, { out: new Uint8Array(most) });

/** What the directory of a zip file says of a file inside. */
export interface ArchiveEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly originalSize: number;
}

/** The directory at the end of a zip file; nothing is unpacked. @throws for a damaged one */
export function archiveEntries(bytes: Uint8Array): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, originalSize });
      return false;
    },
  });
  return entries;
}
