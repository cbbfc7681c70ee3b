import { existsSync } from 'node:fs';
import type { Diff } from '../../core/diff';
import type { Arguments, Command } from '../command';
import { choice, Misuse } from '../command';
import type { Compared } from '../diff/compared';
import { compareAll } from '../diff/compared';
import { jsonDiff } from '../diff/json';
import { markdownDiff } from '../diff/markdown';
import { htmlDiff, svgDiff } from '../diff/picture';
import { prettyDiff } from '../diff/pretty';
import type { Host } from '../host';
import { EXIT } from '../host';
import { openOperand, operandOf } from '../operand';
import { todayOf } from '../today';

const FORMATS = ['pretty', 'markdown', 'json', 'svg', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** What `--fail-on` can name, and whether a diff has it. */
const FAILURES = {
  'new-errors': ({ findings }: Diff) => findings.added.some(({ severity }) => severity === 'error'),
  'new-warnings': ({ findings }: Diff) =>
    findings.added.some(({ severity }) => severity === 'error' || severity === 'warning'),
  'new-problems': ({ findings }: Diff) => findings.added.length > 0,
  removed: ({ differences }: Diff) => differences.some(({ kind }) => kind === 'removed' || kind === 'merged'),
  exceptions: ({ differences }: Diff) => differences.some((each) => each.kind === 'exception' && each.is === 'added'),
  changes: ({ differences }: Diff) => differences.length > 0,
} as const;

/** Says what changes between two versions of charts. */
export const diffCharts: Command = {
  name: 'diff',
  summary: 'Show what changes between two versions of a chart',
  usage: '[BASE] [HEAD]',
  options: {
    base: { type: 'string', value: 'REV', help: 'The revision that the work tree is compared with (HEAD)' },
    format: { type: 'string', value: 'NAME', choices: FORMATS, help: `How to print it: ${FORMATS.join(', ')}` },
    'fail-on': {
      type: 'string',
      value: 'WORDS',
      choices: Object.keys(FAILURES),
      help: `End with 1 on any of: ${Object.keys(FAILURES).join(', ')}`,
    },
    today: { type: 'string' },
  },
  notes: [
    'BASE and HEAD are files, folders, or REV:PATH for a file or folder at a Git revision, such as main:acme.orgchart.yaml.',
    'With one operand, that file or folder is compared with itself at the base revision; without any, the current folder is.',
    'svg and html draw what changes. html is one page with the list of changes; it has no script and needs no network.',
    'markdown is made for a pull request comment: its first line stays the same, so that one comment can be updated.',
    'Ends with 0; with 1 if something that --fail-on names was found; with 2 if a chart cannot be read.',
  ],
  run: async (args, host) => {
    const format = choice(args, 'format', FORMATS);
    const failures = failuresOf(args);
    const compared = await compareOperands(args, host);
    host.out(printed(compared, format, host));
    return compared.some(({ diff }) => failures.some((name) => FAILURES[name](diff))) ? EXIT.findings : EXIT.clean;
  },
};

function printed(compared: readonly Compared[], format: Format, host: Host): string {
  switch (format) {
    case 'json':
      return jsonDiff(compared);
    case 'markdown':
      return markdownDiff(compared);
    case 'svg':
      return svgDiff(compared);
    case 'html':
      return htmlDiff(compared);
    case 'pretty':
      return prettyDiff(compared, host.colors);
  }
}

async function compareOperands(args: Arguments, host: Host): Promise<Compared[]> {
  const today = todayOf(args, host);
  const revision = args.text('base') ?? 'HEAD';
  const [first, second, ...more] = args.operands;
  if (more.length > 0) throw new Misuse('diff compares two versions: "orgchart diff BASE HEAD".');
  const [base, head] =
    second !== undefined && first !== undefined
      ? [first, second]
      : first === undefined
        ? [`${revision}:.`, '.']
        : withWorkTree(first, revision);
  const [old, now] = [operandOf(base), operandOf(head)];
  return compareAll(await openOperand(old, host, today), await openOperand(now, host, today), today);
}

/** One operand: a path is compared with itself at the base revision; a revision, with the work tree. */
function withWorkTree(operand: string, revision: string): [string, string] {
  const { revision: named, path } = operandOf(operand);
  if (named !== undefined) return [operand, path];
  return existsSync(operand) ? [`${revision}:${operand}`, operand] : [`${operand}:.`, '.'];
}

function failuresOf(args: Arguments): (keyof typeof FAILURES)[] {
  const words = (args.text('fail-on') ?? '').split(',').filter((word) => word !== '');
  return words.map((word) => {
    const name = Object.keys(FAILURES).find((each) => each === word.trim());
    if (name === undefined) throw new Misuse(`--fail-on takes ${Object.keys(FAILURES).join(', ')}, not "${word}".`);
    return name as keyof typeof FAILURES;
  });
}
