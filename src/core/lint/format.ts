import type { SchemaProblem } from '../schema';
import { checkHead, checkPosition } from '../schema';
import type { Data, Entry, EntryEdit, Keyed, Located, Node, Path, Reading, ScalarNode } from '../syntax';
import { nodeAt, replaceNode, replaceWord, scalarText, toData } from '../syntax';
import { memo } from '../text';

/** A violation of the format in a chart's text. */
export interface FormatProblem {
  readonly code: SchemaProblem['code'];
  readonly at: Located<unknown>;
  readonly message: string;
  /** The value that was probably meant. */
  readonly meant: string | undefined;
  /** The id of the position that contains it. */
  readonly position: string | undefined;
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly EntryEdit[] }[];
}

/**
 * The violations of the schema in a file of a chart. Those in a position are cached for as long as its text stays the same.
 * @param counts whether a key of the head has a meaning in this file
 */
export function checkFormat(reading: Reading, counts: (key: string) => boolean): FormatProblem[] {
  const head: Record<string, Data> = Object.create(null);
  for (const { key, value } of reading.head) if (counts(key.text)) head[key.text] = toData(value);
  const problems = checkHead(head).flatMap((problem) => inHead(reading.head, problem) ?? []);
  for (const keyed of reading.positions) problems.push(...inPosition(keyed));
  return problems;
}

function inHead(head: readonly Keyed[], problem: SchemaProblem): FormatProblem | undefined {
  const [name, ...rest] = problem.path;
  const keyed = head.findLast(({ key }) => key.text === name);
  return keyed && formatProblem(keyed, rest, problem, undefined);
}

const inPosition = memo((keyed: Keyed): readonly FormatProblem[] =>
  checkPosition(toData(keyed.value)).flatMap(
    (problem) => formatProblem(keyed, problem.path, problem, keyed.key.text) ?? [],
  ),
);

/** Writes what was probably meant. If only the quotation marks are wrong, only they change. */
function changeTo(meant: string, at: Located<unknown>, node: Node | undefined): FormatProblem['fixes'][number] {
  const isSame = node?.kind === 'scalar' && node.text.toLowerCase() === meant;
  if (!isSame) return { title: `Change it to "${meant}"`, safe: false, edits: [replaceWord(at, meant)] };
  return node.style === 'plain'
    ? { title: 'Put it in quotation marks', safe: false, edits: [replaceWord(at, node.text)] }
    : { title: 'Remove the quotation marks', safe: true, edits: [{ entry: at.entry, span: at.span, text: meant }] };
}

const isText = (node: Node): node is ScalarNode => node.kind === 'scalar' && typeof node.value === 'string';

const asName = (entry: Entry, node: ScalarNode): FormatProblem['fixes'][number] => ({
  title: 'Make it the name',
  safe: false,
  edits: [replaceNode(entry, node, `{name: ${scalarText(node.text)}}`)],
});

function formatProblem(
  keyed: Keyed,
  path: Path,
  problem: SchemaProblem,
  position: string | undefined,
): FormatProblem | undefined {
  const found = path.length === 0 ? { node: keyed.value, key: keyed.key } : nodeAt(keyed.value, path);
  if (!found) return undefined;
  const { entry } = keyed;
  const onKey =
    found.key !== undefined &&
    (problem.at === 'key' || found.node.span.start === found.node.span.end || found.node.kind !== 'scalar');
  const at = { value: problem.message, entry, span: onKey ? found.key!.span : found.node.span };
  const fixes = [];
  if (problem.suggestion !== undefined && (problem.at === 'key' || found.node.kind === 'scalar')) {
    fixes.push(changeTo(problem.suggestion, at, problem.at === 'value' ? found.node : undefined));
  }
  if (path.length === 0 && keyed.key.text === 'organization' && position === undefined && isText(found.node))
    fixes.push(asName(entry, found.node));
  if (problem.code === 'unknown-key' && found.key) {
    fixes.push({
      title: `Keep it as your own key "x-${found.key.text}"`,
      safe: false,
      edits: [replaceWord(at, `x-${found.key.text}`)],
    });
  }
  return { code: problem.code, at, message: problem.message, meant: problem.suggestion, position, fixes };
}
