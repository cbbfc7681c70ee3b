import path from 'node:path';
import type { Imported } from '../../core/exchange';
import { answersFile, answersText, importSources, seatCounts, UnreadableSource } from '../../core/exchange';
import type { Arguments } from '../command';
import { choice, Misuse } from '../command';
import { Unreadable } from '../failure';
import { STDIN } from '../find-charts';
import { printable } from '../formats/printable';
import type { Host } from '../host';
import { EXIT } from '../host';
import { todayOf } from '../today';
import { answersOf } from './answers';
import { noticeLines } from './notices';
import { readSourceFiles } from './sources';
import { writeFiles } from './write-new';

/** Makes a chart of sources, and says what became of them. */
export async function runImport(args: Arguments, host: Host): Promise<number> {
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
  const work = importSources(sources, {
    ...answers,
    ...(split && { split }),
    keep: new Set(answers.keep),
    today: todayOf(args, host),
    stem,
  });
  const imported = await orUnreadable(work);
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
}

/** Where the sources are, from the folder of the chart. */
const originOf = (operands: readonly string[], out: string): string[] =>
  operands.flatMap((operand) =>
    operand === STDIN ? [] : [path.relative(path.dirname(out), operand).split(path.sep).join('/')],
  );

/** @throws {Unreadable} where a source cannot be read */
export async function orUnreadable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof UnreadableSource ? unreadableSource(error) : error;
  }
}

/** The same failure, as commands show it. */
const unreadableSource = ({ place, message: reason, hint }: UnreadableSource): Unreadable => {
  const message = hint === undefined ? reason : `${reason} ${hint}`;
  const { file, unit, number, column } = place;
  const at = unit === undefined || number === undefined ? '' : `${unit} ${number}`;
  const where = [at, column === undefined ? '' : `"${column}"`].filter(Boolean).join(', ');
  return new Unreadable(file, where === '' ? message : `${where}: ${message}`);
};

function report({ company, roster, files }: Imported, out: string | undefined): string {
  const { tops, vacant } = seatCounts(company);
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
