import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/**
 * The command line that a package contains, unpacked as VS Code does it.
 * @param {string} vsix
 * @param {string} folder an empty one
 */
export const unpackCommandLine = (vsix, folder) => {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (name.endsWith('/')) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return path.join(folder, 'extension/dist/cli.js');
};

/**
 * Runs it with Node.js, of which VS Code has its own.
 * @param {string} program
 * @param {string} folder
 * @param {readonly string[]} args
 * @param {{ input?: string, until?: string }} [talk] what it is sent, and what it answers before its input ends
 * @returns {Promise<{ code: number | null, out: string, err: string }>}
 */
const run = (program, folder, args, { input = '', until = '' } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
      if (out.includes(until)) child.stdin.end();
    });
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => {});
    child.stdin.write(input);
    if (until === '') child.stdin.end();
  });

/**
 * @param {unknown} said
 * @param {boolean} isRight
 */
const expect = (said, isRight) => {
  if (!isRight) throw new Error(`Unexpected: ${JSON.stringify(said)}`);
};

const TEAM = `positions:
  lead: {title: Team Lead, owns: [customer-service]}
  member: {title: Team Member, reports_to: leed}
`;

/** Requests to the server for agents, one a line. */
const QUESTIONS = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  },
  { method: 'notifications/initialized' },
  { id: 2, method: 'tools/call', params: { name: 'find_owner', arguments: { query: 'customer service' } } },
];

/** What the command line of a package does, by title. @type {Record<string, (program: string, folder: string) => Promise<void>>} */
export const COMMAND_LINE_TESTS = {
  'checks a chart on the command line': async (program, folder) => {
    writeFileSync(path.join(folder, 'team.orgchart.yaml'), TEAM);
    const said = await run(program, folder, ['check', '.', '--format', 'compact']);
    expect(said, said.code === 1 && said.out.includes('error unknown-position') && said.err === '');
  },
  'has the version of the extension on the command line': async (program, folder) => {
    const { version } = JSON.parse(readFileSync(path.join(path.dirname(program), '../package.json'), 'utf8'));
    const said = await run(program, folder, ['--version']);
    expect(said, said.code === 0 && said.out === `${version}\n`);
  },
  'makes a site and a picture on the command line': async (program, folder) => {
    const site = await run(program, folder, ['site', '.', '--out', 'site']);
    expect(site, site.code === 0 && readFileSync(path.join(folder, 'site/positions/lead.html'), 'utf8') !== '');
    const picture = await run(program, folder, ['export', 'team.orgchart.yaml', '--to', 'svg']);
    expect(picture, picture.code === 0 && picture.out.startsWith('<svg '));
  },
  'answers agents on the command line': async (program, folder) => {
    const lines = QUESTIONS.map((question) => JSON.stringify({ jsonrpc: '2.0', ...question }));
    const said = await run(program, folder, ['mcp', '.'], { input: `${lines.join('\n')}\n`, until: '"id":2' });
    expect(said, said.code === 0 && said.out.includes('Team Lead'));
  },
};
