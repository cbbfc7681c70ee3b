import type { Figures, Grouping } from '../../core/report';
import { figuresOf, GROUPINGS } from '../../core/report';
import { Charts } from '../charts';
import type { Command } from '../command';
import { choice, Misuse } from '../command';
import { printable } from '../formats/printable';
import { EXIT } from '../host';
import { todayOf } from '../today';

const FORMATS = ['table', 'json', 'csv', 'markdown'] as const;

/** A line of the report: what is counted, and how many there are. */
type Row = readonly [string, string];

/** Counts what a chart has. */
export const stats: Command = {
  name: 'stats',
  summary: 'Print figures about a chart: spans, layers, seats, ownership',
  usage: 'FILE',
  options: {
    by: { type: 'string', value: 'KEY', help: `Count seats by ${GROUPINGS.join(', ')} only` },
    format: { type: 'string', value: 'NAME', help: `How to print them: ${FORMATS.join(', ')}` },
    today: { type: 'string' },
  },
  notes: [
    'Spans and layers are counted as the rules span-too-wide and too-many-layers count them.',
    'A single point of failure is an area with one owner and no contributors.',
  ],
  run: async (args, host) => {
    const [file, ...more] = args.operands;
    if (file === undefined || more.length > 0)
      throw new Misuse('Name one chart, such as "orgchart stats acme.orgchart.yaml".');
    const format = choice(args, 'format', FORMATS);
    const by = args.text('by') === undefined ? undefined : choice(args, 'by', GROUPINGS);
    const { organization } = (await new Charts(host, todayOf(args, host)).open(file)).chart;
    const figures = figuresOf(organization);
    const titleOf = (id: string): string => {
      const position = organization.position(id);
      return position ? organization.nameOf(position) : id;
    };
    if (format === 'json') host.out(`${JSON.stringify(by === undefined ? figures : figures.groups[by], null, 2)}\n`);
    else
      host.out(
        printed(
          by === undefined
            ? rowsOf(figures, titleOf, (id) => organization.areas.all.get(id)?.name ?? id)
            : groupRows(figures, by),
          format,
        ),
      );
    return EXIT.clean;
  },
};

function rowsOf(figures: Figures, titleOf: (id: string) => string, areaOf: (id: string) => string): Row[] {
  const { spans, expected } = figures;
  const named = (ids: readonly string[], nameOf = titleOf): string =>
    ids.length === 0 ? '0' : `${ids.length} (${ids.slice(0, 5).map(nameOf).join(', ')}${ids.length > 5 ? ', …' : ''})`;
  return [
    ['Positions', String(figures.positions)],
    ['Seats', String(figures.seats)],
    ['Vacant seats', String(figures.vacantSeats)],
    ['Proposed seats', String(figures.proposedSeats)],
    ['Full-time equivalents', String(figures.fte)],
    ['Acting or interim', String(figures.acting)],
    ['Layers', String(figures.layers)],
    ['Seats by layer', figures.seatsByLayer.join(', ')],
    ['Managers : contributors', `${figures.managers} : ${figures.contributors}`],
    ['Mean span', String(spans.mean)],
    ['Median span', String(spans.median)],
    ...spans.distribution.map(({ label, managers }): Row => [`Managers with ${label} reports`, String(managers)]),
    ['Narrow spans', named(spans.narrow)],
    ['Spans over the limit', named(spans.wide)],
    ...(expected.areas > 0 ? [['Expected areas owned', `${expected.owned} of ${expected.areas}`] as const] : []),
    [
      'Single points of failure',
      named(
        figures.singlePoints.map(({ area }) => area),
        areaOf,
      ),
    ],
    ...figures.load
      .slice(0, 5)
      .map(
        ({ position, areas, metrics }): Row => [`Load of ${titleOf(position)}`, `${areas} areas, ${metrics} metrics`],
      ),
    ...GROUPINGS.flatMap((key) => (figures.groups[key].length > 1 ? groupRows(figures, key) : [])),
  ];
}

const groupRows = ({ groups }: Figures, by: Grouping): Row[] =>
  groups[by].flatMap(({ value, seats, vacant }): Row[] => [
    [`Seats in ${by} ${value}`, String(seats)],
    ...(vacant === 0 ? [] : [[`Vacant seats in ${by} ${value}`, String(vacant)] as const]),
  ]);

function printed(rows: readonly Row[], format: 'table' | 'csv' | 'markdown'): string {
  if (format === 'csv')
    return ['Figure,Value', ...rows.map((row) => row.map(csvCell).join(','))].join('\r\n').concat('\r\n');
  if (format === 'markdown')
    return `${['| Figure | Value |', '|---|---|', ...rows.map((row) => `| ${row.map((cell) => cell.replace(/[|\\<>]/g, '\\$&')).join(' | ')} |`)].join('\n')}\n`;
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${printable(name).padEnd(width)}  ${printable(value)}\n`).join('');
}

/** A cell that no spreadsheet takes for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
