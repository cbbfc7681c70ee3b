import type { Path } from '../syntax';
import { nearest } from '../text';
import { keysAt } from './describe';
import { firstOf, nodesAt } from './node';
import type { Verdict } from './problem';
import { quote } from './quote';
import { subjectOf } from './subject';
import { synonymOf } from './synonyms';

/** A map that a key may belong to, as a chart path, and how to say so. */
type Home = readonly [path: Path, words: string];

const CHART: Home = [[], 'at the top of the chart'];

/** Where the keys belong that people write in the map at a chart path although they belong elsewhere; likeliest first. */
const homesFor = (path: Path): readonly Home[] =>
  path[0] === 'positions'
    ? [
        [['positions', '', 'holder'], 'under "holder"'],
        [['positions', '', 'owns', 0], 'under "owns"'],
        [['positions', '', 'works_with', 0], 'under "works_with"'],
        [['positions', '', 'requirements'], 'under "requirements"'],
        [['positions', ''], 'to the position itself'],
        CHART,
      ]
    : [[['organization'], 'under "organization"'], [['positions', ''], 'to a position'], CHART];

/** What is wrong with `key` in the map at a chart path, of which the format does not know it. */
export function judgeUnknownKey(path: Path, key: string, map: object): Verdict {
  const stray = `${quote(key)} is not a key ${placeOf(path)}`;
  const free = namesAt(path).filter((name) => !Object.hasOwn(map, name));
  const home = homesFor(path).find(([home]) => namesAt(home).includes(key));
  const suggestion = synonymOf(key, free) ?? (home ? undefined : nearest(key, free));
  if (suggestion !== undefined) return { code: 'unknown-key', message: `${stray}. Did you mean "${suggestion}"?`, suggestion };
  return { code: 'unknown-key', message: home ? `${stray}; it belongs ${home[1]}.` : `${stray}.` };
}

/** What is wrong with the map at a chart path, which leaves out `key`. */
export function judgeMissingKey(path: Path, key: string): Verdict {
  const example = firstOf(nodesAt([...path, key]), 'examples')?.[0];
  return { code: 'missing-key', message: `${subjectOf(path)} needs "${key}", such as ${key}: ${String(example)}.` };
}

const namesAt = (path: Path): readonly string[] => keysAt(path).map(({ name }) => name);

const placeOf = (path: Path): string => {
  if (path.length === 0) return 'of a chart';
  if (path.length === 2 && path[0] === 'positions') return 'of a position';
  return `under ${quote(path.findLast((step) => typeof step === 'string') ?? '')}`;
};
