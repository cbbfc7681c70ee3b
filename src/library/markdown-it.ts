import { figureOf, htmlOf, lineOf } from './figure';
import { open } from './open';

/** The part of a token of markdown-it that the plug-in reads. */
export interface FenceToken {
  /** What follows the three backticks. */
  readonly info: string;
  readonly content: string;
}

/** The part of markdown-it that the plug-in uses. `Self` and `Env` are its own types. */
export interface MarkdownIt<Token extends FenceToken, Options, Env, Self> {
  readonly renderer: {
    readonly rules: {
      fence?: ((tokens: Token[], index: number, options: Options, env: Env, self: Self) => string) | undefined;
    };
  };
}

export interface MarkdownItOptions {
  /** The day that exceptions and terms of office are held against, as an ISO date. The current day in UTC by default. */
  readonly today?: string;
  readonly direction?: 'down' | 'right';
  /** Whether the findings of a chart are listed below it; true by default. */
  readonly findings?: boolean;
}

/**
 * A plug-in for markdown-it: fenced blocks of `orgchart` become pictures, light or dark as the reader's system is, with
 * the findings below as an admonition. No script runs on the page.
 */
export default function orgchart<Token extends FenceToken, Options, Env, Self>(
  parser: MarkdownIt<Token, Options, Env, Self>,
  options: MarkdownItOptions = {},
): void {
  const { rules } = parser.renderer;
  const others = rules.fence;
  rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index]!;
    return /^\s*orgchart\b/i.test(token.info)
      ? chartHtml(token.content, options)
      : (others?.(tokens, index, ...rest) ?? '');
  };
}

function chartHtml(text: string, options: MarkdownItOptions): string {
  const chart = open(text, options);
  return `${htmlOf(figureOf(chart, options, lineOf(chart)))}\n`;
}
