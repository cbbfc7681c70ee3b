import { legible } from '../../../../picture';
import { say } from '../../say';
import type { TextKey } from '../../texts';

const NAMES = new Map<string, TextKey>([
  ['department', 'department'],
  ['location', 'location'],
  ['level', 'level'],
  ['status', 'status'],
]);
const STATES = new Map<string, TextKey>([
  ['filled', 'filled'],
  ['vacant', 'vacant'],
  ['proposed', 'proposed'],
  ['eliminated', 'eliminated'],
]);

const said = (texts: ReadonlyMap<string, TextKey>, word: string): string => {
  const text = texts.get(word);
  return text === undefined ? legible(word) : say(text);
};

/** What something that positions differ in is called; a key of the chart's own as it is typed. */
export const facetName = (key: string): string => said(NAMES, key);

/** What one of its values is called: states in the words of the page, all others as they are typed. */
export const facetValue = (key: string, value: string): string =>
  key === 'status' ? said(STATES, value) : legible(value);
