import { version } from './about';
import type { Command } from './command';
import { didYouMean, Misuse, parse } from './command';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { completion } from './commands/completion';
import { diffCharts } from './commands/diff';
import { explain } from './commands/explain';
import { exportChart } from './commands/export';
import { format } from './commands/format';
import { importChart } from './commands/import';
import { log } from './commands/log';
import { lsp } from './commands/lsp';
import { mcp } from './commands/mcp';
import { merge } from './commands/merge';
import { outline } from './commands/outline';
import { render } from './commands/render';
import { rules } from './commands/rules';
import { site } from './commands/site';
import { stats } from './commands/stats';
import { syncChart } from './commands/sync';
import { Unreadable } from './failure';
import { printable, steerless } from './formats/printable';
import { help, helpFor } from './help';
import type { Host } from './host';
import { EXIT } from './host';

const COMMANDS: readonly Command[] = [
  check,
  format,
  exportChart,
  site,
  importChart,
  syncChart,
  render,
  compare,
  diffCharts,
  log,
  merge,
  outline,
  stats,
  explain,
  rules,
  lsp,
  mcp,
  completion(() => COMMANDS),
];
const NAMES = COMMANDS.map(({ name }) => name);

/** Does what was typed behind `orgchart`, and says how it ended. */
export async function run(args: readonly string[], outside: Host): Promise<number> {
  const { out, colors, today } = outside;
  const host: Host = {
    out,
    err: (text) => outside.err(steerless(text)),
    get stdin() {
      return outside.stdin;
    },
    colors,
    today,
  };
  try {
    return await dispatch(args, host);
  } catch (error) {
    if (error instanceof Unreadable) host.err(`${printable(error.file)}: ${error.message}\n`);
    else if (error instanceof Misuse) host.err(`${error.message}\nSee "orgchart --help".\n`);
    else throw error;
    return EXIT.misuse;
  }
}

async function dispatch([name, ...rest]: readonly string[], host: Host): Promise<number> {
  if (name === '--version' || name === '-v') return say(host, `${version()}\n`);
  if (name === '--help' || name === '-h') return say(host, help(COMMANDS));
  if (name === undefined) throw new Misuse(`What shall be done? One of ${NAMES.join(', ')}.`);
  const asked = name === 'help' ? rest[0] : name;
  if (asked === undefined) return say(host, help(COMMANDS));
  const command = COMMANDS.find((each) => each.name === asked);
  if (!command) {
    if (asked.startsWith('-'))
      throw new Misuse(`There is no option ${asked}.${didYouMean(asked, ['--help', '--version'])}`);
    throw new Misuse(`There is no command ${asked}.${didYouMean(asked, NAMES)}`);
  }
  const typed = parse(command.options, name === 'help' ? ['--help'] : rest);
  return typed.is('help') ? say(host, helpFor(command)) : command.run(typed, host);
}

function say(host: Host, text: string): number {
  host.out(text);
  return EXIT.clean;
}
