import type { Span } from './span';

/** A place in a text as editors count it: zero-based line, zero-based UTF-16 code unit in the line. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

export interface LineRange {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

/** Line breaks of old text editors. */
const LONE_RETURN = /\r(?!\n)/;

/** Translates offsets of one text into lines and back. `\n`, `\r\n` and a lone `\r` end a line, as in LSP. */
export class Lines {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    if (!LONE_RETURN.test(text)) {
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
      return;
    }
    for (const { index, 0: lineBreak } of text.matchAll(/\r?\n|\r/g)) this.#starts.push(index + lineBreak.length);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The line and character of `offset`; offsets outside the text are moved to its nearest end. */
  at(offset: number): LineColumn {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: inside - this.#starts[low]! };
  }

  range(span: Span): LineRange {
    return { start: this.at(span.start), end: this.at(span.end) };
  }

  /** The offset of a line and character; beyond the end of a line, that end; beyond the text, its end. */
  offset({ line, character }: LineColumn): number {
    if (line < 0) return 0;
    const start = this.#starts[line];
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, character), this.lineEnd(line));
  }

  /** The offset after the last character of a line, before its line break. */
  lineEnd(line: number): number {
    let end = this.#starts[line + 1] ?? this.#text.length;
    if (this.#starts[line + 1] !== undefined) {
      end--;
      if (this.#text[end] === '\n' && this.#text[end - 1] === '\r') end--;
    }
    return end;
  }
}
