import type { EntryEdit } from '../model';
import type { Entry, Node } from '../syntax';
import { memo } from '../text';

/** Whether an edit changes text that counts in several places, through YAML's `&` and `*`. Replacing one value by another is intended in all of them. */
export const reachesElsewhere = ({ entry, span, text }: EntryEdit): boolean =>
  (span.start === span.end || text === '' || /[\n,:]/.test(text)) &&
  repeatedIn(entry).some((node) => isInside(span, node, entry.text));

/** A value that is not in brackets may grow at its end. */
function isInside({ start, end }: EntryEdit['span'], node: Node, text: string): boolean {
  if (node.kind !== 'scalar' && node.flow) return node.span.start < end && start < node.span.end;
  const line = text.indexOf('\n', node.span.end);
  return node.span.start <= end && start <= (line === -1 ? text.length : line);
}

/** The values of an entry that count in more than one place. */
const repeatedIn = memo((entry: Entry): readonly Node[] =>
  entry.kind === 'whole' && entry.text.includes('*')
    ? repeated([...entry.head, ...entry.positions].map(({ value }) => value))
    : [],
);

function repeated(tops: readonly Node[]): Node[] {
  const seen = new Set<Node>();
  const twice = new Set<Node>();
  for (const open = [...tops]; open.length > 0; ) {
    const node = open.pop()!;
    if (seen.has(node)) twice.add(node);
    else {
      seen.add(node);
      if (node.kind === 'list') open.push(...node.items);
      if (node.kind === 'map') open.push(...node.pairs.map(({ value }) => value));
    }
  }
  return [...twice];
}
