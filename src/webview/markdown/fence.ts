import { escapeMarkup } from '../../core/text';

/** The part of markdown-it that a plugin for fenced blocks needs. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: RenderRule | undefined } };
}

type RenderRule = (tokens: readonly Token[], index: number, options: unknown, env: unknown, self: Renderer) => string;

interface Token {
  /** The info string after the three backticks. */
  readonly info: string;
  readonly content: string;
}

interface Renderer {
  readonly renderAttrs: (token: Token) => string;
}

/** The class of an element that is to be drawn, around the text of its chart. */
export const CHART_CLASS = 'orgchart-block';

/** A plugin of markdown-it that leaves fenced blocks of `orgchart` for the page to draw; without a script they are the text itself. */
export function leaveCharts<Parser extends MarkdownIt>(parser: Parser): Parser {
  const { rules } = parser.renderer;
  const others = rules.fence;
  rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]!;
    if (!/^\s*orgchart\b/i.test(token.info)) return others?.(tokens, index, options, env, self) ?? '';
    return `<div${self.renderAttrs(token)}><div class="${CHART_CLASS}"><pre><code>${escapeMarkup(token.content)}</code></pre></div></div>\n`;
  };
  return parser;
}
