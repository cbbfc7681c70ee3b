import { escapeMarkup } from '../core/text';
import { check, read, render } from './index';

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
 * the findings below. No script runs on the page.
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

function chartHtml(text: string, { findings = true, ...options }: MarkdownItOptions): string {
  const picture = (theme: 'light' | 'dark'): string =>
    `data:image/svg+xml,${encodeURIComponent(render(text, { ...options, theme }))}`;
  const { name, positions } = read(text, options);
  const alt = `Org chart${name === '' ? '' : ` of ${name}`}: ${positions.map(({ title }) => title).join(', ')}`;
  const list = findings ? findingsHtml(text, options) : '';
  return (
    '<figure class="orgchart"><picture>' +
    `<source media="(prefers-color-scheme: dark)" srcset="${picture('dark')}">` +
    `<img alt="${escapeMarkup(alt)}" src="${picture('light')}">` +
    `</picture>${list}</figure>\n`
  );
}

function findingsHtml(text: string, options: MarkdownItOptions): string {
  const items = check(text, options).map(
    ({ rule, severity, message, range, docs }) =>
      `<li class="${severity}">${severity}: ${escapeMarkup(message)} (<a href="${docs}">${rule}</a>, line ${range.start.line + 1})</li>`,
  );
  return items.length === 0 ? '' : `<ul class="orgchart-findings">${items.join('')}</ul>`;
}
