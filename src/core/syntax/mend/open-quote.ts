import type { Draft } from './draft';
import { contentEnd, opensQuote } from './lines';
import type { Slip } from './slip';
import { insertion } from './slip';
import { keyAhead } from './text-slips';

/** Closes the first quotation mark that a line leaves open: in front of a comma and a key, or at the end of the line. */
export function* openQuoteSlips({ text, lines }: Draft): Generator<Slip> {
  let found = 0;
  for (const line of lines) {
    let open: number | undefined;
    for (let at = line.first; at < line.end; at++) {
      const char = text[at]!;
      if (open === undefined && char === '#' && at > line.first && /\s/.test(text[at - 1]!)) break;
      if (open !== undefined && char === '\\' && text[open] === '"') at++;
      else if (open !== undefined && char === text[open]) open = undefined;
      else if (open === undefined && (char === '"' || char === "'") && opensQuote(text, at, line.first)) open = at;
    }
    if (open === undefined || found >= 3) continue;
    found++;
    const mark = text[open]!;
    const close = (at: number, cost: number): Slip => ({
      kind: 'quote',
      span: { start: open, end: open + 1 },
      message: 'This quotation mark is never closed.',
      title: `Close it with ${mark}`,
      safe: false,
      edits: [insertion(at, mark)],
      cost,
    });
    for (const at of keyAhead(text, open + 1, line.end)) yield close(at, 4);
    let end = contentEnd(text, line);
    if (end <= open) end = line.end;
    for (let at = line.end; at > open + 1 && /[\]},\s]/.test(text[at - 1]!); ) yield close(--at, 5);
    yield close(line.end, 5);
  }
}
