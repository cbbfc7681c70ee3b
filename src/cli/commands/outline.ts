import type { Organization, Position } from '../../core/model';
import { Charts } from '../charts';
import type { Command } from '../command';
import { Misuse } from '../command';
import { printable } from '../formats/printable';
import { EXIT } from '../host';
import { todayOf } from '../today';

/** Prints the reporting tree as text that Git can compare. */
export const outline: Command = {
  name: 'outline',
  summary: 'Print the reporting tree in a stable order, for git diff',
  usage: 'FILE',
  options: { today: { type: 'string' } },
  notes: [
    'With "*.orgchart.yaml diff=orgchart" in .gitattributes and',
    'git config diff.orgchart.textconv "orgchart outline", Git shows changes of the tree in place of YAML lines.',
  ],
  run: async (args, host) => {
    const [file, ...more] = args.operands;
    if (file === undefined || more.length > 0)
      throw new Misuse('Name one chart, such as "orgchart outline acme.orgchart.yaml".');
    const { organization } = (await new Charts(host, todayOf(args, host)).open(file)).chart;
    host.out(
      treeOf(organization)
        .map((line) => `${printable(line)}\n`)
        .join(''),
    );
    return EXIT.clean;
  },
};

function treeOf(organization: Organization): string[] {
  const { lines } = organization;
  const byId = (positions: readonly Position[]): Position[] =>
    positions.toSorted((a, b) => (a.id.value < b.id.value ? 1 : -1));
  const open = byId(lines.tops).map((position) => ({ position, depth: 0 }));
  const tree: string[] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { position, depth } = next;
    tree.push(
      ...describe(organization, position).map((text, index) => '  '.repeat(depth + (index === 0 ? 0 : 2)) + text),
    );
    open.push(...byId(lines.reports(position)).map((report) => ({ position: report, depth: depth + 1 })));
  }
  return tree;
}

function describe({ nameOf, areaOf }: Organization, position: Position): string[] {
  const { id, status, holders, headcount } = position;
  const seats = headcount === 1 ? '' : ` × ${headcount}`;
  const state = status === 'filled' ? '' : ` (${status})`;
  const people =
    holders.length === 0
      ? ''
      : `: ${holders
          .map(({ name }) => name.value.trim())
          .sort()
          .join(', ')}`;
  const terms = position.owns.map((claim) => areaOf(claim)?.id ?? claim.term.value).sort();
  const metrics = position.metrics.map(({ term }) => term.value).sort();
  const dotted = position.dottedLineTo.map(({ value }) => value).sort();
  return [
    `${nameOf(position)} [${id.value}]${seats}${state}${people}`,
    ...terms.map((term) => `owns ${term}`),
    ...metrics.map((metric) => `metric ${metric}`),
    ...dotted.map((other) => `dotted line to ${other}`),
  ];
}
