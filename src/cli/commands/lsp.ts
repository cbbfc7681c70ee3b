import { existsSync } from 'node:fs';
import type { Command } from '../command';
import { Misuse } from '../command';
import { EXIT } from '../host';

/** What the bundle of the server is called: by itself, and where it shares its code with the program. */
const SERVERS = ['server.cjs', 'server.js'] as const;

/** Runs the language server for any editor. */
export const lsp: Command = {
  name: 'lsp',
  summary: 'Run the language server for an editor',
  usage: '',
  options: { stdio: { type: 'boolean', help: 'Talk over standard input and output (the only way there is)' } },
  notes: ['Editors start it; it talks the Language Server Protocol and ends when they say so.'],
  run: async (args) => {
    if (args.operands.length > 0) throw new Misuse('"orgchart lsp" takes no names.');
    // A separate bundle, so that no other command has to load it. It starts when it is loaded, and reads the transport from argv.
    const server = SERVERS.map((name) => new URL(name, import.meta.url)).find((each) => existsSync(each));
    if (!server)
      throw new Misuse(`This installation has no language server: there is no ${SERVERS[0]} beside the program.`);
    if (!args.is('stdio')) process.argv.push('--stdio');
    await import(server.href);
    return EXIT.clean;
  },
};
