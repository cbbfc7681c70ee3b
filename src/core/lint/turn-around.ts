import type { Organization, Position } from '../model';
import { removeKey, scalarText, setKey, together } from '../model';
import type { Keyed, Node, Pair } from '../syntax';
import type { FormatProblem } from './format';

/** Keys that list a position's direct reports, which the format states at each report: lower case, without separators. */
const TEAM_KEYS = new Set(['directreports', 'reports', 'subordinates', 'supervises', 'manages', 'leads']);

type Turned = Pick<FormatProblem, 'message' | 'fixes'>;

/**
 * The problem with a key that lists direct reports, and its fix: `reports_to` at each of them.
 * Undefined for any other key, and without a fix if it is uncertain whether that would be true.
 */
export function turnedAround({ position: find, lines }: Organization, problem: FormatProblem): Turned | undefined {
  const manager = problem.position === undefined ? undefined : find(problem.position);
  const pair = manager && pairAt(manager.source, problem);
  if (!manager || !pair || !TEAM_KEYS.has(pair.key.text.toLowerCase().replace(/[\s_-]+/g, ''))) return undefined;
  const key = pair.key.text;
  if (key === 'reports' && pair.value.kind !== 'list') return undefined;
  const message = `"${key}" is not a key of a position. Write "reports_to: ${scalarText(manager.id.value)}" under each direct report instead.`;
  const words = (pair.value.kind === 'list' ? pair.value.items : [pair.value]).map(wordOf);
  const team = words.map((word) => (word === undefined ? undefined : find(word)));
  const isSure = (report: Position | undefined): report is Position =>
    report !== undefined &&
    report !== manager &&
    !lines.isAbove(report, manager) &&
    report.reportsTo.every(({ value }) => value === manager.id.value);
  if (team.length === 0 || !team.every(isSure)) return { message, fixes: [] };
  const edits = [...new Set(team)]
    .filter(({ reportsTo }) => reportsTo.length === 0)
    .flatMap(({ source }) => setKey(source, 'reports_to', scalarText(manager.id.value), ['title', 'role']));
  return {
    message,
    fixes: [
      {
        title: `Move "${key}" to "reports_to" of each direct report`,
        safe: false,
        edits: together([...removeKey(manager.source, key), ...edits]),
      },
    ],
  };
}

const pairAt = ({ value }: Keyed, { at }: FormatProblem): Pair | undefined =>
  value.kind === 'map' ? value.pairs.find(({ key }) => key.span.start === at.span.start) : undefined;

const wordOf = (node: Node): string | undefined =>
  node.kind === 'scalar' && node.text.trim() !== '' ? node.text : undefined;
