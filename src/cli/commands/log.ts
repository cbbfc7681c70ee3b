import path from 'node:path';
import type { Difference } from '../../core/diff';
import { describeChange, diff, namesIn } from '../../core/diff';
import type { Snapshot } from '../../core/workspace';
import { snapshot } from '../../core/workspace';
import { GitError, git, repositoryOf } from '../../node/git';
import { Charts } from '../charts';
import type { Command } from '../command';
import { Misuse } from '../command';
import { Unreadable } from '../failure';
import { painter } from '../formats/paint';
import { printable } from '../formats/printable';
import type { Host } from '../host';
import { EXIT } from '../host';
import { chartAt } from '../operand';
import { todayOf } from '../today';

/** Between the parts of a line that Git prints. */
const SEPARATOR = '\x1f';

interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly day: string;
  readonly author: string;
  readonly subject: string;
}

/** Tells what each commit has changed in a chart. */
export const log: Command = {
  name: 'log',
  summary: 'Show what each commit changed in a chart',
  usage: 'FILE',
  options: {
    position: { type: 'string', value: 'ID', help: 'Only changes of this position' },
    area: { type: 'string', value: 'AREA', help: 'Only changes of who owns this area or metric' },
    'max-count': { type: 'string', value: 'N', help: 'At most so many commits (200)' },
    today: { type: 'string' },
  },
  notes: ['The newest commit comes first. --area nps shows who owned NPS, since when, and which commit changed it.'],
  run: async (args, host) => {
    const [file, ...more] = args.operands;
    if (file === undefined || more.length > 0)
      throw new Misuse('Name one chart, such as "orgchart log acme.orgchart.yaml --area nps".');
    const limit = args.text('max-count') ?? '200';
    if (!/^[1-9]\d*$/.test(limit)) throw new Misuse(`--max-count takes a number, not "${limit}".`);
    const today = todayOf(args, host);
    const { chart, name } = await new Charts(host, today).open(file);
    const root = name(chart.files[0].uri);
    const commits = await commitsOf(
      chart.files.map(({ uri }) => name(uri)),
      limit,
    ).catch((error: unknown) => {
      throw error instanceof GitError ? new Unreadable(file, error.message) : error;
    });
    const wanted = { position: args.text('position'), term: termNamed(chart, args.text('area')) };
    for (const commit of commits) await tellCommit(commit, root, wanted, today, host);
    return EXIT.clean;
  },
};

interface Wanted {
  readonly position: string | undefined;
  readonly term: string | undefined;
}

/** The id of an area or metric, given any of its names. */
function termNamed({ organization }: Snapshot, words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const claim = organization.positions
    .flatMap(({ metrics, owns }) => [...metrics, ...owns])
    .find(({ term }) => term.value.toLowerCase() === words.toLowerCase());
  return organization.areas.find(words)?.id ?? claim?.term.value ?? words;
}

async function commitsOf(files: readonly string[], limit: string): Promise<Commit[]> {
  const top = await repositoryOf(path.dirname(path.resolve(files[0] ?? '.')));
  const format = ['%H', '%P', '%as', '%an', '%s'].join('%x1f');
  const paths = files.map((file) => path.resolve(file));
  const lines = await git(top, ['log', `--max-count=${limit}`, `--format=${format}`, '--', ...paths]);
  return lines.split('\n').flatMap((line) => {
    const [id, parents = '', day, author, subject = ''] = line.split(SEPARATOR);
    return id && day && author !== undefined
      ? [{ id, parents: parents.split(' ').filter(Boolean), day, author, subject }]
      : [];
  });
}

async function tellCommit(commit: Commit, root: string, wanted: Wanted, today: string, host: Host): Promise<void> {
  const nothing = snapshot('file:///nothing.orgchart.yaml', 0, '', { today });
  const chartIn = async (revision: string): Promise<Snapshot> => (await chartAt(revision, root, today)) ?? nothing;
  const after = await chartIn(commit.id);
  const parents = await Promise.all(commit.parents.map(chartIn));
  const before = parents[0] ?? nothing;
  const differences = parents
    .slice(1)
    .reduce((found, parent) => common(found, differencesOf(parent, after)), differencesOf(before, after));
  const shown = differences.filter((each) => isWanted(each, wanted));
  if (shown.length === 0) return;
  const names = namesIn(before.organization, after.organization, differences);
  const paint = painter(host.colors);
  host.out(
    `${paint('yellow', commit.id.slice(0, 10))} ${commit.day} ${printable(commit.author)}: ${printable(commit.subject)}\n`,
  );
  for (const each of shown) {
    const { label, subject, text } = describeChange(each, names);
    host.out(`  ${label}: ${printable(subject)}: ${printable(text)}\n`);
  }
}

/** Rules do not run on old commits: only what the charts say is compared. */
function differencesOf(before: Snapshot, after: Snapshot): readonly Difference[] {
  return diff({ ...stateOf(before), findings: [] }, { ...stateOf(after), findings: [] }).differences;
}

const stateOf = ({ organization, file }: Snapshot) => ({ organization, file });

/** What a merge changes: what differs from each of its parents. The rest was changed by commits of the branches. */
function common(some: readonly Difference[], others: readonly Difference[]): readonly Difference[] {
  const known = new Set(others.map((each) => JSON.stringify(each)));
  return some.filter((each) => known.has(JSON.stringify(each)));
}

function isWanted({ deltas }: Difference, { position, term }: Wanted): boolean {
  if (position !== undefined && !deltas.some((delta) => delta.position === position)) return false;
  const isOwned = (key: string): boolean => key === 'owns' || key === 'metrics';
  return term === undefined || deltas.some(({ key, item }) => isOwned(key) && item?.split(' [')[0] === term);
}
