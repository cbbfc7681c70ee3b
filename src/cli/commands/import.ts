import path from 'node:path';
import type { Imported } from '../../core/exchange';
import { answersFile, answersText, importSources, UnreadableSource } from '../../core/exchange';
import type { Command } from '../command';
import { choice, Misuse } from '../command';
import { ANSWER_OPTIONS, answersOf } from '../exchange/answers';
import { noticeLines } from '../exchange/notices';
import { readSourceFiles } from '../exchange/sources';
import { writeFiles } from '../exchange/write-new';
import { Unreadable } from '../failure';
import { STDIN } from '../find-charts';
import { printable } from '../formats/printable';
import { EXIT } from '../host';
import { todayOf } from '../today';

/** Makes a chart of files from elsewhere. The name is a word of the language, so it cannot be called that. */
export const importChart: Command = {
  name: 'import',
  summary: 'Make a chart from an HR export, a directory, a drawing or agent files',
  usage: 'SOURCE…',
  options: {
    out: { type: 'string', value: 'FILE', help: 'The chart to write; without it, the text is printed' },
    force: { type: 'boolean', help: 'Replace files that exist' },
    ...ANSWER_OPTIONS,
    split: { type: 'string', value: 'WORD', help: 'department: one file for each department' },
    today: { type: 'string' },
  },
  notes: [
    'SOURCE is a file, a folder, or - for what is piped in. The format is found by content: CSV and TSV, XLSX,',
    'Microsoft Graph, Google Directory, SCIM, LDIF, Workday, HiBob, Personio, Backstage, peribolos, YChart, d3-org-chart,',
    'YAML, Mermaid, PlantUML, draw.io, Agent Companies, .claude/agents, .github/agents and CrewAI.',
    'With --out, the answers that options give are kept in NAME.orgchart-import.yaml for the next import and for sync.',
    'Pay, birth dates and addresses are never read. Ends with 0, or with 2 if nothing could be imported.',
  ],
  run: async (args, host) => {
    if (args.operands.length === 0)
      throw new Misuse('Name what to import, such as "orgchart import people.csv --out acme.orgchart.yaml".');
    const out = args.text('out');
    const answers = await answersOf(args, out === undefined ? undefined : answersFile(out));
    const split = args.is('split') ? choice(args, 'split', ['department']) : answers.split;
    if (split !== undefined && out === undefined)
      throw new Misuse('--split writes several files; say where, such as --out acme.orgchart.yaml.');
    const sources = await readSourceFiles(args.operands, host);
    const origin = out === undefined ? [] : originOf(args.operands, out);
    const stem = out === undefined ? 'chart' : path.basename(answersFile(out), '.orgchart-import.yaml');
    const imported = await importFrom(sources, {
      ...answers,
      ...(split && { split }),
      keep: new Set(answers.keep),
      today: todayOf(args, host),
      stem,
    });
    if (out === undefined) host.out(imported.files[0]!.text);
    else {
      const [main, ...parts] = imported.files;
      const folder = path.dirname(out);
      await writeFiles(
        [
          { file: out, content: main!.text },
          ...parts.map((part) => ({ file: path.join(folder, part.path), content: part.text })),
        ],
        args.is('force'),
      );
      await writeFiles(
        [{ file: answersFile(out), content: answersText({ ...answers, ...(split && { split }), sources: origin }) }],
        true,
      );
    }
    host.err(report(imported, out));
    return EXIT.clean;
  },
};

/** Where the sources are, from the folder of the chart. */
const originOf = (operands: readonly string[], out: string): string[] =>
  operands.flatMap((operand) =>
    operand === STDIN ? [] : [path.relative(path.dirname(out), operand).split(path.sep).join('/')],
  );

/** @throws {Unreadable} */
export async function importFrom(...args: Parameters<typeof importSources>): Promise<Imported> {
  try {
    return await importSources(...args);
  } catch (error) {
    throw error instanceof UnreadableSource ? unreadableSource(error) : error;
  }
}

/** The same failure, as commands show it. */
export const unreadableSource = ({ place, message: reason, hint }: UnreadableSource): Unreadable => {
  const message = hint === undefined ? reason : `${reason} ${hint}`;
  const { file, unit, number, column } = place;
  const at = unit === undefined || number === undefined ? '' : `${unit} ${number}`;
  const where = [at, column === undefined ? '' : `"${column}"`].filter(Boolean).join(', ');
  return new Unreadable(file, where === '' ? message : `${where}: ${message}`);
};

function report({ company, roster, files }: Imported, out: string | undefined): string {
  const tops = company.seats.filter(({ manager }) => manager === -1).length;
  const vacant = company.seats.filter(({ status }) => status === 'vacant').length;
  const rows = roster.rows.length;
  const said = [
    `${count(rows, 'row')} from ${roster.format}: ${count(company.seats.length, 'position')}, ${tops} at the top, ${vacant} vacant.`,
    ...noticeLines(company.notices),
    ...(company.leftOut.length === 0 ? [] : [printable(`  Columns not used: ${shortList(company.leftOut)}`)]),
    ...(out === undefined
      ? []
      : [
          `Written: ${[out, ...files.slice(1).map(({ path: file }) => path.join(path.dirname(out), file))].slice(0, 5).join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''}`,
        ]),
  ];
  return `${said.join('\n')}\n`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const MAX_LISTED = 12;
const shortList = (words: readonly string[]): string =>
  words.length > MAX_LISTED
    ? `${words.slice(0, MAX_LISTED).join(', ')} and ${words.length - MAX_LISTED} more`
    : words.join(', ');
