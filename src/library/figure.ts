import { rulePage } from '../core/rules';
import { escapeMarkup, type Severity, worst } from '../core/text';
import type { Snapshot } from '../core/workspace';
import { draw } from '../picture/diagram';
import { svgOf } from '../picture/export';

/** An HTML element in the shape of hast, the tree of rehype. */
export interface Element {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
  readonly children: readonly (Element | Text)[];
}

interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** How a chart is shown on a page of Markdown. */
export interface FigureOptions {
  readonly direction?: 'down' | 'right';
  /** Whether the findings of a chart are listed below it; true by default. */
  readonly findings?: boolean;
}

/** The kinds of admonition that Markdown hosts have styles for. */
const ADMONITIONS: Readonly<Record<Severity, string>> = {
  error: 'danger',
  warning: 'warning',
  info: 'info',
  hint: 'note',
};

/**
 * A chart as a picture, light or dark as the reader's system is, with its findings as an admonition. It runs no script,
 * and loads nothing.
 * @param placeOf where a finding is, in words
 */
export function figureOf(
  chart: Snapshot,
  { direction = 'down', findings = true }: FigureOptions,
  placeOf: (finding: Snapshot['findings'][number]) => string,
): Element {
  const diagram = draw(chart);
  const picture = (palette: 'light' | 'dark'): string =>
    `data:image/svg+xml,${encodeURIComponent(svgOf(diagram, { palette, layout: { direction } }).text)}`;
  const titles = diagram.cards.map(({ title }) => title).join(', ');
  const alt = `Org chart${diagram.title === '' ? '' : ` of ${diagram.title}`}: ${titles}`;
  return element('figure', { className: ['orgchart'] }, [
    element('picture', {}, [
      element('source', { media: '(prefers-color-scheme: dark)', srcSet: picture('dark') }),
      element('img', { alt, src: picture('light') }),
    ]),
    ...(findings && chart.findings.length > 0 ? [admonition(chart.findings, placeOf)] : []),
  ]);
}

function admonition(
  findings: Snapshot['findings'],
  placeOf: (finding: Snapshot['findings'][number]) => string,
): Element {
  const severity = worst(findings.map((each) => each.severity)) ?? 'hint';
  const title = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  const items = findings.map((finding) =>
    element('li', { className: [finding.severity] }, [
      text(`${finding.severity}: ${finding.message} (`),
      element('a', { href: rulePage(finding.code) }, [text(finding.code)]),
      text(`, ${placeOf(finding)})`),
    ]),
  );
  return element('div', { className: ['admonition', ADMONITIONS[severity], 'orgchart-findings'] }, [
    element('p', { className: ['admonition-title'] }, [text(title)]),
    element('ul', {}, items),
  ]);
}

const element = (tagName: string, properties: Element['properties'], children: Element['children'] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (value: string): Text => ({ type: 'text', value });

/** Elements that have no end tag. */
const VOID = ['img', 'source'];

/** The names of attributes that hast spells otherwise. */
const ATTRIBUTES: Readonly<Record<string, string>> = { className: 'class', srcSet: 'srcset' };

/** An element as HTML. */
export function htmlOf(node: Element | Text): string {
  if (node.type === 'text') return escapeMarkup(node.value);
  const { tagName, properties, children } = node;
  const attributes = Object.entries(properties).map(([name, value]) => {
    const written = typeof value === 'string' ? value : value.join(' ');
    return ` ${ATTRIBUTES[name] ?? name}="${escapeMarkup(written)}"`;
  });
  const start = `<${tagName}${attributes.join('')}>`;
  return VOID.includes(tagName) ? start : `${start}${children.map(htmlOf).join('')}</${tagName}>`;
}

/** The line of a finding in a chart that is one text. */
export const lineOf =
  ({ lines }: Snapshot) =>
  ({ span }: Snapshot['findings'][number]): string =>
    `line ${lines.range(span).start.line + 1}`;
