import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { completions, documentSymbols, hover, references } from '../../../src/core/language';
import { chart, MODERN } from './kit';

const COUNT = 10_000;
const TEXT = `positions:\n${Array.from({ length: COUNT }, (_, i) => `  p${i}: {title: T${i}${i > 0 ? `, reports_to: p${i - 1}` : ''}}\n`).join('')}`;

describe('a chain of ten thousand', () => {
  const read = chart(TEXT);
  const last = read.lines.at(TEXT.lastIndexOf('p9998') + 1);

  it('has an outline that is no deeper than an editor can take', () => {
    const symbols = documentSymbols(read, MODERN) as DocumentSymbol[];
    let depth = 0;
    let seen = 0;
    for (
      let level: readonly DocumentSymbol[] = symbols;
      level.length > 0;
      level = level.flatMap(({ children = [] }) => children)
    ) {
      depth++;
      seen += level.length;
    }
    expect(seen).toBe(COUNT);
    expect(depth).toBe(64);
    expect(JSON.stringify(symbols)).toContain('"T9999"');
  });

  it('is told in short', () => {
    const { value } = hover(read, last)!.contents as { value: string };
    expect(value).toContain('Reports to T9997 › T9996 › T9995 › T9994 › … › T0');
  });

  it('is searched to its end', () => {
    expect(references(read, last, true)).toHaveLength(2);
    expect(completions(read, last, MODERN).items.map(({ label }) => label)).not.toContain('p9999');
  });
});
