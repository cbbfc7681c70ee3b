import type { Replacement } from '../../text';
import { applyEdits } from '../../text';
import { bracketSlips } from './bracket-slips';
import { characterSlips, hasOddCharacters } from './character-slips';
import { columnSlips } from './column-slips';
import { commentedId, foreignComments } from './comment-slips';
import type { Draft } from './draft';
import { draftOf } from './draft';
import { flowSlips, joinedItems, sentenceSlips } from './flow-slips';
import { habits } from './habits';
import { itemSlips } from './item-slips';
import type { Verdict } from './judge';
import { ODD } from './judge';
import { lineSlips } from './line-slips';
import { isBare } from './lines';
import { listSlips } from './list-slips';
import { openQuoteSlips } from './open-quote';
import { Revision } from './revision';
import type { Role, Slip } from './slip';
import { straySlips } from './stray-slips';
import { tabSlips } from './tab-slips';
import { colonSlips, quoteSlips } from './text-slips';
import { valueSlips } from './value-slips';

/** The longest piece that is fixed, in UTF-16 code units. */
export const MAX_MENDED = 20_000;
/** The most slips of one piece that are fixed. */
const MAX_SLIPS = 8;
/** The most text that may be judged for one piece, in UTF-16 code units; judging costs as much as reading. */
const MAX_JUDGED = 60_000;
/** The base cost of a judgment, in the same units. */
const COST_OF_JUDGING = 300;
/** How much less odd a text has to become for a change to count as a fix. */
const MIN_GAIN = 8;
/** The number of odd places that are inspected; fixing the first ones often fixes the others. */
const MAX_PLACES = 3;

/** A slip that was fixed, in offsets of the original text. */
export type Mended = Omit<Slip, 'cost' | 'fix' | 'habit'>;

/**
 * Finds the slips that make a piece of a chart unreadable, each as the cheapest change that makes the rest look like a chart.
 * Possible fixes are listed by kind. Whether they help is for `judgeText` to decide, so that the kinds are independent.
 * @param before how odd the original text is
 */
export function mend(
  typed: string,
  role: Role,
  before: Verdict,
  judgeText: (text: string) => Verdict,
): { readonly revision: Revision; readonly slips: readonly Mended[] } {
  let revision = new Revision(typed);
  const slips: Mended[] = [];
  let verdict = before;
  let room = MAX_JUDGED;
  const isOdd = (): boolean => verdict.score >= ODD || (slips.length < MAX_SLIPS && hasOddCharacters(revision.text));
  while (slips.length < MAX_SLIPS && room > 0 && isOdd()) {
    const draft = draftOf(revision.text, role);
    let best: { slip: Slip; verdict: Verdict; gain: number } | undefined;
    const tried = new Set<string>();
    for (const slip of inOrder(candidates(draft, verdict))) {
      if (best && best.gain >= verdict.score - slip.cost) break;
      const text = applyEdits(draft.text, slip.edits);
      if (tried.has(text) || room <= 0) continue;
      tried.add(text);
      room -= text.length + COST_OF_JUDGING;
      const after = judgeText(text);
      const gain =
        verdict.score -
        after.score -
        slip.cost +
        (isCertain(slip) && after.score <= verdict.score ? 10 + slip.cost + Math.min(slip.edits.length, 20) : 0);
      if (gain >= MIN_GAIN && (!best || gain > best.gain)) best = { slip, verdict: after, gain };
    }
    if (!best) break;
    slips.push(placed(best.slip, revision));
    revision = revision.with(best.slip.edits);
    verdict = best.verdict;
  }
  return { revision, slips };
}

/** A look-alike counts as the character it looks like, even where YAML can read it. */
const isCertain = ({ kind }: Slip): boolean => kind === 'character' || kind === 'blank';

const inOrder = (slips: Iterable<Slip>): Slip[] => [...slips].sort((a, b) => a.cost - b.cost);

function* candidates(draft: Draft, { at, score }: Verdict): Generator<Slip> {
  const { text, lines } = draft;
  if (hasOddCharacters(text)) for (const line of lines) yield* characterSlips(draft, line);
  yield* habits(draft);
  if (score < ODD) return;
  yield* tabSlips(draft);
  yield* listSlips(draft);
  yield* commentedId(draft);
  yield* foreignComments(draft);
  yield* openQuoteSlips(draft);
  for (const index of suspects(draft, at)) {
    const line = lines[index]!;
    if (isBare(text, line)) continue;
    yield* lineSlips(draft, index);
    yield* itemSlips(draft, index);
    yield* joinedItems(draft, index);
    yield* valueSlips(draft, index);
    yield* flowSlips(draft, line);
    yield* sentenceSlips(draft, line);
    yield* colonSlips(draft, index);
    yield* quoteSlips(draft, line);
    yield* bracketSlips(draft, index);
    yield* columnSlips(draft, index);
    yield* straySlips(draft, index);
  }
}

/** The lines in which a slip may have caused odd places: their own, and those above with content. */
function suspects({ text, lines }: Draft, at: readonly number[]): number[] {
  const found = new Set<number>();
  const places = new Set(at.map((offset) => indexAt(lines, offset)));
  for (const index of [...places].slice(0, MAX_PLACES)) {
    found.add(index);
    for (let up = index - 1, seen = 0; up >= 0 && seen < 2; up--) {
      if (isBare(text, lines[up]!)) continue;
      found.add(up);
      seen++;
    }
    for (let down = index + 1; down < lines.length; down++) {
      if (isBare(text, lines[down]!)) continue;
      found.add(down);
      break;
    }
  }
  return [...found].sort((a, b) => a - b);
}

function indexAt(lines: Draft['lines'], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

const placed = ({ kind, span, message, title, safe, edits, fix = edits }: Slip, revision: Revision): Mended => ({
  kind,
  span: revision.place(span),
  message,
  title,
  safe,
  edits: fix.map((edit): Replacement => ({ span: revision.place(edit.span), text: edit.text })),
});
