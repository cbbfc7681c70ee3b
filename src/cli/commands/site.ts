import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import { idLetters } from '../../core/text';
import type { Snapshot } from '../../core/workspace';
import type { ListedChart, SiteFile, SiteOptions } from '../../site';
import { chartList, nameOf, safeName, siteOf } from '../../site';
import { Charts } from '../charts';
import type { Command } from '../command';
import { Misuse } from '../command';
import { findCharts } from '../find-charts';
import { printable } from '../formats/printable';
import type { Host } from '../host';
import { EXIT } from '../host';
import { shown } from '../place';
import { writeSite } from '../site/write-site';
import { todayOf } from '../today';

/** A chart that becomes a part of a site. */
interface Found {
  readonly chart: Snapshot;
  /** Its main file, from the folder that was named. */
  readonly file: string;
}

/** Makes a small static site of charts. */
export const site: Command = {
  name: 'site',
  summary: 'Make a static site: a page for each position, ownership, findings',
  usage: 'FOLDER|FILE',
  options: {
    out: { type: 'string', value: 'DIR', help: 'The folder to write the pages to' },
    'no-names': { type: 'boolean', help: 'Leave out the people who hold positions' },
    today: { type: 'string' },
  },
  notes: [
    'The page of a position is positions/ID.html, so links to it last. Several charts get a folder each and a list.',
    'The pages need no server and no network: open index.html, or publish the folder. Email addresses are left out.',
    'Pages of earlier runs are replaced, and those of deleted positions removed. Other files are never overwritten.',
  ],
  run: async (args, host) => {
    const [operand, ...more] = args.operands;
    if (operand === undefined || more.length > 0)
      throw new Misuse('Name one chart or one folder with charts, such as "orgchart site . --out site".');
    const out = args.text('out');
    if (out === undefined) throw new Misuse('Say where the pages go, such as --out site.');
    const found = await openAll(operand, todayOf(args, host), host);
    if (found === undefined) return EXIT.misuse;
    const { searchScript } = await import('../../webview/site/script');
    const files = pagesOf(found, {
      script: searchScript(),
      sha256: (text) => createHash('sha256').update(text).digest('base64'),
      holders: !args.is('no-names'),
    });
    await writeSite(out, files);
    host.out(`${files.length} pages. Open ${printable(shown(path.join(out, 'index.html')))} in a browser.\n`);
    return EXIT.clean;
  },
};

/** All charts of a folder; undefined if one cannot be read, which is reported. */
async function openAll(operand: string, today: string, host: Host): Promise<Found[] | undefined> {
  const { files, failures } = await findCharts([operand]);
  for (const { file, message } of failures) host.err(`${printable(file)}: ${message}\n`);
  if (failures.length > 0) return undefined;
  const folder = statSync(operand, { throwIfNoEntry: false })?.isDirectory() ? operand : path.dirname(operand);
  const charts = new Charts(host, today);
  const found: Found[] = [];
  const seen = new Set<string>();
  for (const file of files) {
    if (seen.has(file)) continue;
    const { chart, name } = await charts.open(file);
    for (const { uri } of chart.files) seen.add(name(uri));
    found.push({ chart, file: path.relative(folder, name(chart.files[0].uri)) });
  }
  return found;
}

function pagesOf(found: readonly Found[], options: SiteOptions): SiteFile[] {
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) return siteOf(only.chart, options);
  const folders = foldersFor(found.map(({ file }) => file));
  const listed = found.map(
    ({ chart }, i): ListedChart => ({
      name: nameOf(chart),
      folder: folders[i]!,
      positions: chart.organization.positions.length,
      findings: chart.findings.length,
    }),
  );
  const pages = found.flatMap(({ chart }, i) =>
    siteOf(chart, options, '../index.html').map(({ path: page, text }) => ({ path: `${folders[i]!}/${page}`, text })),
  );
  return [chartList(listed, options), ...pages];
}

/** A folder for each chart, named after its file; no two are the same. */
function foldersFor(files: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return files.map((file) => {
    const stem = file.replace(/(?:\.orgchart)?\.[^.]*$/i, '');
    const name = safeName(idLetters(stem).replace(/[^\p{L}\p{N}_]+/gu, '-'));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}=${count}`;
  });
}
