import type { EntryEdit, Holder, Node, Position } from '../../model';
import { replaceNode, scalarText, setKey, valueOf } from '../../model';

/** Marks a holder as acting. Nothing if that cannot be written without changing more. @param until the end date, as an ISO date */
export function actingEdits(position: Position, holder: Holder, until: string): EntryEdit[] {
  const { entry, key } = position.source;
  const node = holderNode(position, holder);
  if (node?.kind === 'scalar') {
    const { span, value } = holder.name;
    const written = entry.text.slice(span.start, span.end);
    return [
      replaceNode(
        entry,
        node,
        `{name: ${/^["']/.test(written) ? written : scalarText(value)}, type: acting, until: ${until}}`,
      ),
    ];
  }
  if (node?.kind !== 'map' || valueOf(node, 'type') || valueOf(node, 'until')) return [];
  const place = { entry, key, value: node };
  const [type, end] = [setKey(place, 'type', 'acting')[0]!, setKey(place, 'until', until)[0]!];
  return [{ ...type, text: type.text + end.text }];
}

/** The item under `holder` that contains a holder's name. */
export function holderNode({ source }: Position, { name }: Holder): Node | undefined {
  const holders = source.value.kind === 'map' ? valueOf(source.value, 'holder') : undefined;
  const items = holders?.kind === 'list' ? holders.items : holders ? [holders] : [];
  return items.find(({ span }) => span.start <= name.span.start && name.span.end <= span.end);
}
