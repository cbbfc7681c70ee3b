import type { Uri } from 'vscode';

/** A file's name without its folders. */
export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
