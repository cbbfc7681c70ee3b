import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { access, constants, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Cli } from './kit';
import { BROKEN, CLEAN, installCli } from './kit';

const root = path.resolve(import.meta.dirname, '../..');
const readYaml = (file: string) => parse(readFileSync(path.join(root, file), 'utf8'));

describe('action.yml', () => {
  const action = readYaml('action.yml');
  const steps: { run: string; shell: string; env?: Record<string, string> }[] = action.runs.steps;

  it('has what a composite action needs', () => {
    expect(action.runs.using).toBe('composite');
    for (const { run, shell } of steps) expect([typeof run, shell]).toEqual(['string', 'bash']);
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)] as {
      description: string;
    }[])
      expect(description).toMatch(/\.$/);
  });

  it('puts no input into a script, where it could be a command', () => {
    expect(steps.filter(({ run }) => run.includes('${{'))).toEqual([]);
  });

  it('hands every input on', () => {
    const used = JSON.stringify(steps);
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`\${{ inputs.${name} }}`);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks: { entry: string; files: string; language: string }[] = readYaml('.pre-commit-hooks.yaml');

  it('names a script that can be run', async () => {
    for (const { entry } of hooks) await access(path.join(root, entry.split(' ')[0]!), constants.X_OK);
  });

  it.each([
    ['acme.orgchart.yaml', true],
    ['charts/orgchart.yml', true],
    ['orgchart.yaml', true],
    ['myorgchart.yaml', false],
    ['acme.yaml', false],
  ])('takes %s: %s', (file, expected) => {
    for (const { files } of hooks) expect(new RegExp(files).test(file)).toBe(expected);
  });
});

describe('the action', () => {
  let cli: Cli;
  let folder: string;
  const comments: { id: number; body: string; user: { type: string } }[] = [];
  let isReadOnly = false;
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url?.replace(/\?.*/, '')}`);
    const respond = (status: number, content: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
    if (request.method === 'GET') respond(200, comments);
    else if (isReadOnly) respond(403, { message: 'Resource not accessible by integration' });
    else {
      const { body } = JSON.parse(await text(request));
      const id = Number(/comments\/(\d+)$/.exec(request.url ?? '')?.[1] ?? 0);
      const found = comments.find((each) => each.id === id);
      if (found) found.body = body;
      else comments.push({ id: comments.length + 1, body, user: { type: 'Bot' } });
      respond(found ? 200 : 201, {});
    }
  });
  const text = async (request: IncomingMessage): Promise<string> => {
    let all = '';
    for await (const chunk of request) all += chunk;
    return all;
  };
  const git = (...args: string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: cli.folder,
    });

  /** Runs the action as a step of a workflow would. */
  const step = async (inputs: Readonly<Record<string, string>>) => {
    folder = await mkdtemp(path.join(tmpdir(), 'orgchart-step-'));
    const file = (name: string) => path.join(folder, name);
    const { port } = server.address() as AddressInfo;
    const ended = await promisify(execFile)(
      process.execPath,
      [path.join(root, 'src/tools/ci/action.mjs'), cli.program],
      {
        cwd: cli.folder,
        env: {
          PATH: process.env.PATH,
          RUNNER_TEMP: folder,
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_REPOSITORY: 'acme/charts',
          GITHUB_WORKSPACE: cli.folder,
          GITHUB_TOKEN: 'token',
          GITHUB_OUTPUT: file('output'),
          GITHUB_STEP_SUMMARY: file('summary'),
          ORGCHART_PULL_REQUEST: '7',
          ORGCHART_COMMENT: 'true',
          ...inputs,
        },
      },
    ).then(
      ({ stdout }) => ({ code: 0, stdout }),
      ({ code, stdout }) => ({ code, stdout }),
    );
    const written = (name: string) => readFile(file(name), 'utf8').catch(() => '');
    const result = { ...ended, output: await written('output'), summary: await written('summary') };
    await rm(folder, { recursive: true });
    return result;
  };

  beforeAll(async () => {
    cli = await installCli();
    await cli.write({ 'acme.orgchart.yaml': CLEAN });
    await git('init', '--quiet');
    await git('add', '.');
    await git('commit', '--quiet', '--message', 'Start');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.close();
    await cli.remove();
  });
  beforeEach(async () => {
    await cli.write({ 'acme.orgchart.yaml': BROKEN });
    requests.length = 0;
    comments.length = 0;
    isReadOnly = false;
  });

  it('checks: annotations in the log, a summary, and numbers for later steps', async () => {
    const { code, stdout, output, summary } = await step({ ORGCHART_COMMAND: 'check', ORGCHART_SARIF_FILE: 'a.sarif' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=acme\.orgchart\.yaml,/);
    expect(output).toMatch(/^errors=1\nwarnings=0\nsummary=.*\nsarif-file=a\.sarif\n$/);
    expect(summary).toContain('1 error');
    expect(JSON.parse(await readFile(path.join(cli.folder, 'a.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });

  it('compares with a commit, and keeps one comment up to date', async () => {
    const first = await step({ ORGCHART_COMMAND: 'diff', ORGCHART_BASE: 'HEAD' });
    expect(first.code).toBe(0);
    expect(first.summary).toContain('New problems');
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toMatch(/^<!-- orgchart .* -->\n/);
    await cli.write({ 'acme.orgchart.yaml': CLEAN });
    await step({ ORGCHART_COMMAND: 'diff', ORGCHART_BASE: 'HEAD' });
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).not.toContain('New problems');
    expect(requests.at(-1)).toBe('PATCH /repos/acme/charts/issues/comments/1');
  });

  it('begins no comment where nothing changes', async () => {
    await cli.write({ 'acme.orgchart.yaml': CLEAN });
    await step({ ORGCHART_COMMAND: 'diff', ORGCHART_BASE: 'HEAD' });
    expect(comments).toEqual([]);
  });

  it('leaves the comment of a person alone, even if it starts like ours', async () => {
    comments.push({ id: 1, body: '<!-- orgchart  . -->', user: { type: 'User' } });
    await step({ ORGCHART_COMMAND: 'diff', ORGCHART_BASE: 'HEAD' });
    expect(comments).toHaveLength(2);
  });

  it('has a summary where its token may only read, as for a fork', async () => {
    isReadOnly = true;
    const { code, stdout, summary } = await step({ ORGCHART_COMMAND: 'diff', ORGCHART_BASE: 'HEAD' });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('(GitHub answered 403)') });
    expect(summary).toContain('New problems');
  });

  it('fails a diff on what it is told to fail on', async () => {
    expect((await step({ ORGCHART_COMMAND: 'diff', ORGCHART_BASE: 'HEAD', ORGCHART_FAIL_ON: 'new-errors' })).code).toBe(
      1,
    );
  });

  it('lists what is not formatted', async () => {
    await cli.write({ 'acme.orgchart.yaml': CLEAN.replace('  ceo:', '      ceo:').replace('  cfo:', '      cfo:') });
    const { code, stdout } = await step({ ORGCHART_COMMAND: 'format' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^acme\.orgchart\.yaml\n::error /);
  });
});
