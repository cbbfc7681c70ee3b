import { realpath } from 'node:fs/promises';
import path from 'node:path';

/** Whether a file is in a folder, once all links on the way to both are followed. @throws what the system says of a file that is not there */
export async function isReallyIn(file: string, folder: string): Promise<boolean> {
  const [inside, outside] = await Promise.all([realpath(file), realpath(folder)]);
  return isIn(inside, outside);
}

/** Whether a path is a folder's or leads into it. Both are absolute. */
export function isIn(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (!path.isAbsolute(way) && way.split(path.sep)[0] !== '..');
}
