import type { Change } from '../refactor';
import { readChange } from '../refactor';
import type { MapNode, Node } from '../syntax';
import { isEmpty, parse, toData, valueOf } from '../syntax';
import type { Span } from '../text';

/** A plan for a chart, in its own file: what would change. */
export interface Scenario {
  readonly name: string | undefined;
  /** The chart that it changes, as written: relative to the scenario's file, or a revision and a path. */
  readonly base: string | undefined;
  readonly changes: readonly ScenarioChange[];
}

export interface ScenarioChange {
  readonly change: Change;
  readonly span: Span;
}

/** A mistake in a scenario's file, and where it is in the text. */
export interface ScenarioProblem {
  readonly message: string;
  readonly span: Span;
}

const KEYS = ['name', 'base', 'changes'];

const START: Span = { start: 0, end: 0 };

/** Whether a text is a scenario: a map with the key `scenario`, whatever else is wrong with it. */
export const isScenario = (text: string): boolean =>
  /^scenario[ \t]*:/m.test(text) && topOf(parse(text).roots) !== undefined;

/** Reads a scenario's file; nothing of it is used if anything is wrong with it, since half a plan is another plan. */
export function readScenario(text: string): Scenario | { readonly problems: readonly ScenarioProblem[] } {
  const parsed = parse(text);
  const problems: ScenarioProblem[] = parsed.problems.map(({ message, span }) => ({ message, span }));
  const top = topOf(parsed.roots);
  if (top === undefined || top.kind !== 'map')
    return {
      problems: [
        ...problems,
        { message: 'A scenario needs the key "scenario" with "name", "base" and "changes" below it.', span: START },
      ],
    };
  for (const { key } of top.pairs)
    if (!KEYS.includes(key.text))
      problems.push({ message: `A scenario has the keys ${KEYS.join(', ')}, not "${key.text}".`, span: key.span });
  const name = textIn(top, 'name', problems);
  const base = textIn(top, 'base', problems);
  const changes = changesIn(top, problems);
  return problems.length > 0 ? { problems } : { name, base, changes };
}

function topOf([root]: readonly Node[]): Node | undefined {
  return root?.kind === 'map' ? valueOf(root, 'scenario') : undefined;
}

function textIn(map: MapNode, key: string, problems: ScenarioProblem[]): string | undefined {
  const node = valueOf(map, key);
  if (node === undefined || isEmpty(node)) return undefined;
  if (node.kind === 'scalar') return node.text;
  problems.push({ message: `"${key}" takes a text.`, span: node.span });
  return undefined;
}

function changesIn(map: MapNode, problems: ScenarioProblem[]): ScenarioChange[] {
  const node = valueOf(map, 'changes');
  if (node === undefined || isEmpty(node)) return [];
  if (node.kind !== 'list') {
    problems.push({ message: '"changes" takes a list of changes, each after a dash.', span: node.span });
    return [];
  }
  return node.items.flatMap((item, index) => {
    const read = readChange(toData(item));
    if (!('needs' in read)) return [{ change: read, span: item.span }];
    problems.push({ message: `Change ${index + 1} ${read.needs}.`, span: placeOf(item, read.field) });
    return [];
  });
}

/** The wrong field of a change, or else its first line. */
function placeOf(item: Node, field: string | undefined): Span {
  const pair = item.kind === 'map' ? item.pairs.find(({ key }) => key.text === field) : undefined;
  if (pair) return isEmpty(pair.value) ? pair.key.span : pair.value.span;
  const first = item.kind === 'map' ? item.pairs[0] : undefined;
  return first ? first.key.span : item.span;
}
