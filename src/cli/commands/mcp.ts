import { statSync } from 'node:fs';
import { version } from '../about';
import type { Command } from '../command';
import { Misuse } from '../command';
import { Unreadable } from '../failure';
import { EXIT } from '../host';
import { todayOf } from '../today';

/** Runs the server that agents ask. */
export const mcp: Command = {
  name: 'mcp',
  summary: 'Run a server for AI agents (Model Context Protocol)',
  usage: '[FOLDER]',
  options: {
    names: { type: 'boolean', help: 'Let answers name the people who hold positions' },
    today: { type: 'string' },
  },
  notes: [
    'An agent starts it and talks over standard input and output. It reads the charts in FOLDER, the current folder by default,',
    'and never writes. Answers have titles and ids; people are named only with --names, email addresses never.',
  ],
  run: async (args, host) => {
    const [folder = '.', ...more] = args.operands;
    if (more.length > 0) throw new Misuse('"orgchart mcp" takes one folder.');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Unreadable(folder, 'There is no such folder.');
    const today = todayOf(args, host);
    const [{ folderHost }, { serve }] = await Promise.all([import('../mcp/host'), import('../mcp/serve')]);
    await serve(
      folderHost(folder, args.is('names'), () => today),
      version(),
    );
    return EXIT.clean;
  },
};
