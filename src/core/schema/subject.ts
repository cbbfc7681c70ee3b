import type { Path } from '../syntax';
import { quote } from './quote';

/** The start of a sentence about the value at a chart path. */
export function subjectOf(path: Path): string {
  if (path.length === 0) return 'A chart';
  if (path.length === 2 && path[0] === 'positions') return 'A position';
  const [last, above] = [path.at(-1), path.at(-2)];
  return typeof last === 'number' ? `An entry of ${quote(above)}` : quote(last);
}

/** Whether a chart path is inside a holder, where any text may be a person's name. */
export const isAboutHolder = (path: Path): boolean => path[0] === 'positions' && path[2] === 'holder';
