import type { Chart, Organization, Position } from '../model';
import { blockOf, inBraces } from '../syntax';
import type { Replacement, Span } from '../text';
import type { Of, Refusal } from './change';
import type { Draft } from './draft';
import { refuse, USED_TWICE } from './say';

/** Sorts positions so that each follows its manager, within each file of the chart. */
export function sort(draft: Draft, _change: Of<'sort'>): Refusal | undefined {
  const { organization, charts } = draft;
  const [twice] = organization.duplicates;
  if (twice) return refuse(USED_TWICE(twice.first.id.value));
  const problems = charts.flatMap(({ reading }) => reading.problems);
  if (problems.some(({ value }) => value.code !== 'duplicate-key'))
    return refuse('There is a mistake in the text. Fix it first.');
  const sorted = charts
    .map((chart) => ({ chart, order: inOrder(organization, chart) }))
    .filter(({ chart, order }) => order.some((position, index) => position !== chart.positions[index]));
  if (sorted.length === 0) return refuse('The positions are already in the order of their reporting lines.');
  for (const { chart, order } of sorted) {
    const moved = order.filter((position, index) => position !== chart.positions[index]);
    draft.write(
      chart,
      permuted(chart, order),
      moved.map(({ id }) => id.value),
    );
  }
  return undefined;
}

/** The positions of a file, each after its manager, with siblings in their present order. */
function inOrder({ lines }: Organization, { positions }: Chart): Position[] {
  const here = new Set(positions);
  const order: Position[] = [];
  const open = positions
    .filter((position) => !here.has(lines.manager(position) ?? position) || lines.manager(position) === undefined)
    .reverse();
  for (let position = open.pop(); position; position = open.pop()) {
    order.push(position);
    const reports = lines.reports(position);
    for (let index = reports.length - 1; index >= 0; index--) {
      const report = reports[index];
      if (report && here.has(report)) open.push(report);
    }
  }
  return order;
}

/** Replaces each position by the one that belongs in its place. */
function permuted({ reading, positions }: Chart, order: readonly Position[]): Replacement[] {
  const spans = new Map(stretches({ reading, positions }).map((span, index) => [positions[index], span]));
  const newline = reading.text.includes('\r\n') ? '\r\n' : '\n';
  const last = spans.get(positions.at(-1));
  const endsOpen =
    last !== undefined &&
    reading.text[last.end - 1] !== '\n' &&
    positions.some(({ source }) => !inBraces(reading, source));
  return positions.flatMap((position, index) => {
    const [here, wanted] = [spans.get(position), spans.get(order[index])];
    if (!here || !wanted || here === wanted) return [];
    let text = reading.text.slice(wanted.start, wanted.end);
    if (endsOpen && wanted === last) text += newline;
    if (endsOpen && here === last) text = text.replace(/\r?\n$/, '');
    return [{ span: here, text }];
  });
}

/** Each position with its comments, and with the blank lines and separate comments above it. */
function stretches({ reading, positions }: Pick<Chart, 'reading' | 'positions'>): Span[] {
  const blocks = positions.map(({ source }) => blockOf(reading, source));
  const [first] = positions;
  if (!first || inBraces(reading, first.source)) return blocks;
  return blocks.map((block, index) => ({
    start: index === 0 ? block.start : (blocks[index - 1]?.end ?? block.start),
    end: block.end,
  }));
}
