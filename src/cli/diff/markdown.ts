import { fileURLToPath } from 'node:url';
import { caveats, describeChange, headline, inSections } from '../../core/diff';
import { rulePage } from '../../core/rules';
import type { Finding } from '../../core/text';
import { markdownCell } from '../../core/text';
import { changeFlowchart, unionOf } from '../../picture/change';
import { draw } from '../../picture/diagram';
import { repositoryPaths } from '../repository';
import { sourceLinks } from '../source-link';
import type { Compared } from './compared';

/** Longer tables are folded. */
const MAX_OPEN_ROWS = 12;

/** GitHub takes comments of 65,536 characters. */
const MAX_LENGTH = 60_000;

/**
 * A diff as the text of a comment on GitHub or GitLab, which finds it again by its first line.
 * @param summary Markdown that comes before the changes
 */
export function markdownDiff(all: readonly Compared[], summary?: string): string {
  const titles = all.map(({ title }) => title.replace(/[^\w./-]/g, '_')).join(',');
  const parts = [`<!-- orgchart-diff:${titles.slice(0, 200)} -->`, ...(summary === undefined ? [] : [summary])];
  for (const compared of all) parts.push(...one(compared));
  return fitting(parts);
}

/** Whole parts only, so that no table or picture is cut in the middle. */
function fitting(parts: readonly string[]): string {
  const shown: string[] = [];
  let room = MAX_LENGTH;
  for (const part of parts) {
    room -= part.length + 2;
    if (room < 0) {
      shown.push('_There is more than fits into a comment. Run `orgchart diff` to see all of it._');
      break;
    }
    shown.push(part);
  }
  return `${shown.join('\n\n')}\n`;
}

function one(compared: Compared): string[] {
  const { title, diff, names, base, head } = compared;
  const { added, fixed, still } = diff.findings;
  const sections = inSections(diff.differences).map(({ title: name, differences }) =>
    folded(
      name,
      differences.length,
      ['| | What | Change |', '|---|---|---|'],
      differences.map((each) => {
        const { label, subject, text } = describeChange(each, names);
        return `| ${markdownCell(label)} | ${markdownCell(subject)} | ${markdownCell(text)} |`;
      }),
    ),
  );
  const chart = changeFlowchart(unionOf(draw(base.chart), draw(head.chart), diff.differences, names));
  const older = still.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  return [
    `### ${markdownCell(title)}: ${headline(diff)}`,
    ...problems('New problems', added, compared, 'head'),
    ...problems('Fixed problems', fixed, compared, 'base'),
    ...(chart === undefined ? [] : [`\`\`\`mermaid\n${chart}\`\`\``]),
    ...sections,
    ...[
      ...(older > 0 ? [`${older} older ${older === 1 ? 'problem is' : 'problems are'} still there.`] : []),
      ...caveats(diff),
    ].map((each) => `_${markdownCell(each)}_`),
  ];
}

function problems(name: string, findings: readonly Finding[], compared: Compared, side: 'base' | 'head'): string[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => {
    const { code, severity, message } = finding;
    return `| ${severity} | ${markdownCell(message)} | ${place(finding, compared, side)} | [\`${code}\`](${rulePage(code)}) |`;
  });
  return [folded(name, findings.length, ['| | Problem | Where | Rule |', '|---|---|---|---|'], rows)];
}

/** Where a finding is; a link to the line where the runner says which commit is looked at. */
function place({ uri, span }: Finding, compared: Compared, side: 'base' | 'head'): string {
  const { chart, name } = compared[side];
  const line = (chart.file(uri)?.lines.at(span.start).line ?? 0) + 1;
  const shown = `${name(uri)}:${line}`;
  const path = side === 'base' ? undefined : repositoryPaths(process.cwd())(fileURLToPath(uri));
  const link = path === undefined ? undefined : sourceLinks(process.env)(path, line);
  return link === undefined ? markdownCell(shown) : `[${markdownCell(shown)}](${link})`;
}

function folded(name: string, count: number, head: readonly string[], rows: readonly string[]): string {
  const table = [...head, ...rows].join('\n');
  return count <= MAX_OPEN_ROWS
    ? `**${name}**\n\n${table}`
    : `<details><summary><b>${name}</b> (${count})</summary>\n\n${table}\n\n</details>`;
}
