import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from '../../core/workspace';
import { openChart } from '../../node/open-chart';
import { figureOf, lineOf } from '../figure';
import { open, todayOf } from '../open';

/** The part of a node of a Markdown tree (mdast) that the plug-in reads and writes. */
export interface MarkdownNode {
  type: string;
  /** The first word behind the three backticks. */
  lang?: string | null | undefined;
  /** What follows it. */
  meta?: string | null | undefined;
  value?: string | undefined;
  children?: MarkdownNode[];
  /** How it becomes HTML. */
  data?: object | undefined;
}

/** The part of a file of unified that the plug-in uses. */
export interface MarkdownFile {
  /** The folder that the build runs in. */
  readonly cwd: string;
  readonly dirname?: string | undefined;
}

export interface RemarkOptions {
  /** The day that exceptions and terms of office are held against, as an ISO date. The current day in UTC by default. */
  readonly today?: string;
  readonly direction?: 'down' | 'right';
  /** Whether the findings of a chart are listed below it; true by default. */
  readonly findings?: boolean;
}

/**
 * A plug-in for remark: fenced blocks of `orgchart` become pictures, light or dark as the reader's system is, with the
 * findings below as an admonition. `file=acme.orgchart.yaml` behind `orgchart` draws a file, which is named from the
 * page's folder, with all files that it includes. No script runs on the page.
 */
export default function remarkOrgchart(
  options: RemarkOptions = {},
): (tree: MarkdownNode, file: MarkdownFile) => Promise<void> | undefined {
  return (tree, file) => {
    const waiting = blocksIn(tree).flatMap((block) => {
      const named = /(?:^|\s)file=(?:"([^"]*)"|(\S+))/.exec(block.meta ?? '');
      if (named) return [drawFile(block, named[1] ?? named[2] ?? '', file, options)];
      const chart = open(block.value ?? '', options);
      replace(block, chart, options, lineOf(chart));
      return [];
    });
    return waiting.length === 0 ? undefined : Promise.all(waiting).then(() => undefined);
  };
}

function blocksIn(tree: MarkdownNode): MarkdownNode[] {
  const found: MarkdownNode[] = [];
  const nodes = [tree];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.type === 'code' && node.lang?.toLowerCase() === 'orgchart') found.push(node);
    nodes.push(...(node.children ?? []));
  }
  return found;
}

/** @throws {Error} where the file cannot be read */
async function drawFile(block: MarkdownNode, name: string, page: MarkdownFile, options: RemarkOptions): Promise<void> {
  const chart = await openChart(path.resolve(page.cwd, page.dirname ?? '.', name), page.cwd, todayOf(options));
  replace(block, chart, options, ({ uri, span }) => {
    const { line } = (chart.file(uri) ?? chart).lines.range(span).start;
    return `${path.basename(fileURLToPath(uri))} line ${line + 1}`;
  });
}

/** Makes a block a figure. A paragraph is a node that every program knows; its data says which element it becomes. */
function replace(
  block: MarkdownNode,
  chart: Snapshot,
  options: RemarkOptions,
  placeOf: Parameters<typeof figureOf>[2],
): void {
  const { tagName, properties, children } = figureOf(chart, options, placeOf);
  delete block.lang;
  delete block.meta;
  delete block.value;
  block.type = 'paragraph';
  block.children = [];
  block.data = { hName: tagName, hProperties: properties, hChildren: children };
}
