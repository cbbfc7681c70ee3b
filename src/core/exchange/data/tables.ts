import type { Claim, Organization, Position } from '../../model';
import type { Finding } from '../../text';

/** One row of a table; empty cells are empty texts. */
export type DataRow = Readonly<Record<string, string>>;

/** One kind of fact about a chart. Ids refer to positions. */
export interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly DataRow[];
}

/** The columns of the table of positions. The first one identifies a file from this program. */
export const POSITION_COLUMNS = [
  'Chart Position ID',
  'Title',
  'Reports To Position ID',
  'Dotted Line To',
  'Holders',
  'Status',
  'Assistant',
  'Department',
  'Location',
  'Level',
  'FTE',
  'Headcount',
  'External',
  'Purpose',
  'Owns',
  'Metrics',
  'Responsibilities',
] as const;
export type PositionColumn = (typeof POSITION_COLUMNS)[number];

/** The separator between values in one cell; values contain no line breaks. */
export const SEPARATOR = '\n';

const joined = (values: readonly { readonly value: string }[]): string =>
  values.map(({ value }) => oneLine(value)).join(SEPARATOR);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const flagged = (value: boolean): string => (value ? 'yes' : '');

/** The positions of a chart, one row each. */
export const positionsTable = ({ positions }: Organization): Table => ({
  name: 'Positions',
  headers: POSITION_COLUMNS,
  rows: positions.map(
    (position): Record<PositionColumn, string> => ({
      'Chart Position ID': position.id.value,
      Title: oneLine(position.title?.value ?? ''),
      'Reports To Position ID': position.reportsTo[0]?.value ?? '',
      'Dotted Line To': joined(position.dottedLineTo),
      Holders: joined(position.holders.map(({ name }) => name)),
      Status: position.status,
      Assistant: flagged(position.assistant),
      Department: oneLine(position.department?.value ?? ''),
      Location: oneLine(position.location?.value ?? ''),
      Level: position.level?.value ?? '',
      FTE: position.fte === undefined ? '' : String(position.fte),
      Headcount: position.headcount === 1 ? '' : String(position.headcount),
      External: flagged(position.external),
      Purpose: oneLine(position.purpose?.value ?? ''),
      Owns: joined(position.owns.map(({ term }) => term)),
      Metrics: joined(position.metrics.map(({ term }) => term)),
      Responsibilities: joined(position.responsibilities),
    }),
  ),
});

/** All tables of a chart, the positions first. */
export const tablesOf = (organization: Organization, findings: readonly Finding[]): readonly Table[] => [
  positionsTable(organization),
  claimsTable('Ownership', organization, 'Area', [
    ['owns', ({ owns }) => owns],
    ['contributes', ({ contributesTo }) => contributesTo],
    ['consulted', ({ consultedOn }) => consultedOn],
  ]),
  claimsTable('Metrics', organization, 'Metric', [
    ['accountable', ({ metrics }) => metrics],
    ['tracks', ({ tracks }) => tracks],
  ]),
  reportingTable(organization),
  {
    name: 'Findings',
    headers: ['Severity', 'Rule', 'Message', 'Position IDs'],
    rows: findings.map(({ code, severity, message, positions }) => ({
      Severity: severity,
      Rule: code,
      Message: message,
      'Position IDs': positions.join(SEPARATOR),
    })),
  },
];

type Claims = readonly (readonly [part: string, of: (position: Position) => readonly Claim[]])[];

const claimsTable = (name: string, { positions, nameOf }: Organization, term: string, claims: Claims): Table => ({
  name,
  headers: ['Position ID', 'Position', term, 'Part', 'Except', 'Shared With', 'Lead'],
  rows: positions.flatMap((position) =>
    claims.flatMap(([part, of]) =>
      of(position).map((claim) => ({
        'Position ID': position.id.value,
        Position: nameOf(position),
        [term]: claim.term.value,
        Part: part,
        Except: joined(claim.except),
        'Shared With': joined(claim.sharedWith),
        Lead: claim.lead?.value ?? '',
      })),
    ),
  ),
});

const reportingTable = ({ positions, lines }: Organization): Table => ({
  name: 'Reporting lines',
  headers: ['Position ID', 'Reports To Position ID', 'Line'],
  rows: positions.flatMap((position) => {
    const manager = lines.manager(position);
    const row = (to: string, line: string): DataRow => ({
      'Position ID': position.id.value,
      'Reports To Position ID': to,
      Line: line,
    });
    return [
      ...(manager ? [row(manager.id.value, 'solid')] : []),
      ...position.dottedLineTo.map(({ value }) => row(value, 'dotted')),
    ];
  }),
});
