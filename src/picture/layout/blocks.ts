import { type Assistants, assistantsOf, assistantsSize, type Extent } from './assistants';
import type { Forest } from './forest';
import type { Frame } from './frame';
import type { Kind } from './kinds';
import { isStacked, type Stack, stackOf, stackSize } from './stack';
import type { Box } from './tidy';

/** The content of a box of the tidy tree. The first is empty and is above all roots. */
export type Content =
  | { readonly kind: 'top' }
  | { readonly kind: 'card'; readonly card: number }
  | { readonly kind: 'assistants'; readonly assistants: Assistants }
  | { readonly kind: 'stack'; readonly stack: Stack };

/** One box of the tidy tree. */
export interface Block extends Box {
  readonly content: Content;
}

interface Draft {
  readonly content: Content;
  /** The level; assistants are on that of their manager. */
  readonly row: number;
  readonly children: number[];
}

/**
 * Groups cards into blocks. Siblings keep the order of the file with one exception: where several of them have no reports,
 * these are drawn together in a stack after the others, in the order of the file. So adding or removing a leaf moves only leaves.
 * @param extent how much room an assistant takes with its own reports
 */
export function blocksOf(forest: Forest, kinds: readonly Kind[], frame: Frame, extent: Extent): Block[] {
  const drafts = draftsOf(forest, kinds, frame);
  const rows = rowsOf(drafts, frame, extent);
  return drafts.map(({ content, row, children }): Block => {
    const { start, cardsEnd, end } = rows[row] ?? { start: -1, cardsEnd: -1, end: 0 };
    switch (content.kind) {
      case 'top':
        return { content, children, top: start, width: 0, height: end - start, anchor: 0 };
      case 'card': {
        const width = frame.across[content.card]! + frame.spacing.siblings;
        const isFlanked = drafts[children[0] ?? -1]?.content.kind === 'assistants';
        return {
          content,
          children,
          top: start,
          width,
          height: (isFlanked ? cardsEnd : end) - start,
          anchor: width / 2,
        };
      }
      case 'assistants': {
        const { width, anchor } = assistantsSize(content.assistants, frame, extent);
        return { content, children, top: cardsEnd, width, height: end - cardsEnd, anchor };
      }
      case 'stack':
        return { content, children, top: start, ...stackSize(content.stack, frame) };
    }
  });
}

function draftsOf(forest: Forest, kinds: readonly Kind[], frame: Frame): Draft[] {
  const below = (content: Content): Content[] => {
    switch (content.kind) {
      case 'top':
        return grouped(-1, forest.roots);
      case 'card': {
        const assistants = assistantsOf(content.card, forest, kinds);
        return assistants === undefined
          ? grouped(content.card, forest.reports[content.card]!)
          : [{ kind: 'assistants', assistants }];
      }
      case 'assistants':
        return grouped(content.assistants.manager, forest.reports[content.assistants.manager]!);
      case 'stack':
        return [];
    }
  };
  const grouped = (manager: number, members: readonly number[]): Content[] => {
    const leaves = members.filter((card) => kinds[card] === 'leaf');
    const line = members.filter((card) => kinds[card] !== 'assistant');
    if (!isStacked(manager, forest.manager[manager] === -1, leaves.length, frame))
      return line.map((card) => ({ kind: 'card', card }));
    const managers = line.filter((card) => kinds[card] === 'manager');
    const stack = stackOf(manager, leaves, managers.length === 0, frame);
    return [...managers.map((card): Content => ({ kind: 'card', card })), { kind: 'stack', stack }];
  };
  const drafts: Draft[] = [{ content: { kind: 'top' }, row: -1, children: [] }];
  for (const above of drafts) {
    for (const content of below(above.content)) {
      above.children.push(drafts.length);
      drafts.push({ content, row: content.kind === 'assistants' ? above.row : above.row + 1, children: [] });
    }
  }
  return drafts;
}

/** Where a level starts, where its cards end at the latest, and where the next one starts. */
interface Row {
  readonly start: number;
  readonly cardsEnd: number;
  readonly end: number;
}

function rowsOf(drafts: readonly Draft[], frame: Frame, extent: Extent): Row[] {
  const cards: number[] = [];
  const assistants: number[] = [];
  const note = (lengths: number[], row: number, length: number): void => {
    lengths[row] = Math.max(lengths[row] ?? 0, length);
  };
  for (const { content, row } of drafts) {
    if (content.kind === 'card') note(cards, row, frame.along[content.card]!);
    else if (content.kind === 'stack')
      for (const column of content.stack.columns) note(cards, row, frame.along[column[0]!]!);
    else if (content.kind === 'assistants')
      note(assistants, row, assistantsSize(content.assistants, frame, extent).length);
  }
  const rows: Row[] = [];
  for (const [row, length] of cards.entries()) {
    const start = rows.at(-1)?.end ?? 0;
    const cardsEnd = start + length;
    rows.push({ start, cardsEnd, end: cardsEnd + (assistants[row] ?? 0) + frame.spacing.rows });
  }
  return rows;
}
