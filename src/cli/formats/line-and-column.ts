import type { Lines } from '../../core/text';

/** A place as editors show it, both numbers counted from one: `3:16`. */
export const lineAndColumn = (lines: Lines, offset: number): string => {
  const { line, character } = lines.at(offset);
  return `${line + 1}:${character + 1}`;
};
