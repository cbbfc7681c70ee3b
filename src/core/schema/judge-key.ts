import type { Path } from '../syntax';
import { nearest } from '../text';
import { firstOf, namesAt, nodesAt } from './node';
import type { Verdict } from './problem';
import { quote } from './quote';
import { isAboutHolder, subjectOf } from './subject';
import { synonymOf } from './synonyms';

/** A map that a key may belong to, as a chart path, and its name in a sentence. */
type Home = readonly [path: Path, words: string];

const CHART: Home = [[], 'at the top of the chart'];

/** Where keys belong that are often written in the wrong map; the likeliest first. */
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

/** The problem with an unknown `key` in the map at a chart path. */
export function judgeUnknownKey(path: Path, key: string, map: object): Verdict {
  const free = namesAt(path).filter((name) => !Object.hasOwn(map, name) && takes(name, valueOf(map, key)));
  const synonym = synonymOf(key, free);
  const home = synonym === undefined ? homesFor(path).find(([there]) => namesAt(there).includes(key)) : undefined;
  const isNamed =
    home !== undefined || synonym !== undefined || nearest(key, free) !== undefined || /^\p{Ll}+$/u.test(key);
  const stray = `${isAboutHolder(path) && !isNamed ? 'This' : quote(key)} is not a key ${placeOf(path)}`;
  if (home) return { code: 'unknown-key', message: `${stray}; it belongs ${home[1]}.` };
  const suggestion = synonym ?? nearest(key, free);
  if (suggestion === undefined) return { code: 'unknown-key', message: `${stray}.` };
  return { code: 'unknown-key', message: `${stray}. Did you mean "${suggestion}"?`, suggestion };
}

const valueOf = (map: object, key: string): unknown => (map as Readonly<Record<string, unknown>>)[key];

/** Whether a key may have a value: limits are a map such as {region: EMEA}, and areas and managers are not. */
const takes = (name: string, value: unknown): boolean => {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  return name === 'only' ? isMap || value === null : !isMap || !NO_MAPS.has(name);
};

const NO_MAPS = new Set(['owns', 'reports_to']);

/** The problem with the map at a chart path that lacks `key`. */
export function judgeMissingKey(path: Path, key: string): Verdict {
  const example = firstOf(nodesAt([...path, key]), 'examples')?.[0];
  return { code: 'missing-key', message: `${subjectOf(path)} needs "${key}", such as ${key}: ${String(example)}.` };
}

const placeOf = (path: Path): string => {
  if (path.length === 0) return 'of a chart';
  if (path.length === 2 && path[0] === 'positions') return 'of a position';
  return `under ${quote(path.findLast((step) => typeof step === 'string') ?? '')}`;
};
