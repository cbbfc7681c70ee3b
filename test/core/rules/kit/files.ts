import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../../../../', import.meta.url);

/** With UPDATE=1, what tests compare with is written anew; what has changed is then seen in the diff. */
export const UPDATE = process.env.UPDATE === '1';

export const fileOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');
export const hasFile = (path: string): boolean => existsSync(new URL(path, root));
export const writeTo = (path: string, text: string): void => writeFileSync(new URL(path, root), text);

/** The paths below a folder of the files that end in a certain way, without that end. */
export const stemsOf = (folder: string, end: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length).replaceAll('\\', '/'))
    .sort();
