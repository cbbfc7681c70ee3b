import { replaceNode, replaceWord, scalarText, setKey, valueOf } from '../model';
import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { unclear, untitled } from './say';

/** Changes the title of a position. */
export function retitle(draft: Draft, { position: id, title }: Of<'retitle'>): Refusal | undefined {
  const refused = unclear(draft.organization, [id]) ?? untitled(title);
  if (refused) return refused;
  const words = title.trim();
  draft.change(id, ({ title: old, source }) => {
    if (old?.value === words) return [];
    const node = source.value.kind === 'map' ? valueOf(source.value, 'title') : undefined;
    if (old && node?.kind === 'scalar' && node.style !== 'block') return [replaceWord(old, words)];
    return node
      ? [replaceNode(source.entry, node, scalarText(words))]
      : setKey(source, 'title', scalarText(words), 'first');
  });
  return undefined;
}
