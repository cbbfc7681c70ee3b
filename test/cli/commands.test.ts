import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROKEN, CLEAN, type Cli, installCli } from './kit';

/** Starting a program takes long where much else is done. */
let cli: Cli;

beforeAll(async () => {
  cli = await installCli();
  await cli.write({ 'clean.orgchart.yaml': CLEAN, 'empty.orgchart.yaml': '' });
});

afterAll(() => cli.remove());

describe('render', () => {
  it('prints a flowchart, and nothing else', async () => {
    const { code, out, err } = await cli.run('render', 'clean.orgchart.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^---\ntitle: "Acme"\n[^]*\nflowchart TB\n[^]*\n {2}n0 --- n1\n$/);
  });

  it('draws a chart with mistakes, and what is piped in', async () => {
    const { code, out } = await cli.pipe(BROKEN, 'render', '-');
    expect(code).toBe(0);
    expect(out).toMatch(/ {2}n1\["<b>.*<br\/>✖ 1"\]/);
  });

  it('frames what positions differ in', async () => {
    const { out } = await cli.pipe(
      'positions:\n  a: {title: A, department: Sales}\n  b: {title: B, reports_to: a, department: Finance}\n',
      'render',
      '-',
      '--groups',
      'department',
    );
    expect(out).toContain('  subgraph g1["Finance"]\n    n1["<b>B</b>"]\n  end\n');
  });

  it('says where there is nothing to draw', async () => {
    expect(await cli.run('render', 'empty.orgchart.yaml')).toMatchObject({
      code: 0,
      err: 'empty.orgchart.yaml: There are no positions to draw.\n',
    });
  });

  it('says where there is more than Mermaid draws', async () => {
    const many = Array.from({ length: 600 }, (_, i) => `  p${i}: {title: Clerk, reports_to: ceo}\n`).join('');
    await cli.write({ 'many.orgchart.yaml': `positions:\n  ceo: {title: CEO}\n${many}` });
    const { code, out, err } = await cli.run('render', 'many.orgchart.yaml');
    expect(code).toBe(0);
    expect(err).toBe(
      'many.orgchart.yaml: This chart has 600 lines; Mermaid draws 500 unless its page sets maxEdges.\n',
    );
    expect(out).toContain(
      '%% This chart has 600 lines; Mermaid draws 500 unless its page sets maxEdges.\nflowchart TB\n',
    );
  });

  it('names a file that cannot be read', async () => {
    expect(await cli.run('render', 'nope')).toEqual({
      code: 2,
      out: '',
      err: 'nope: There is no such file or folder.\n',
    });
  });

  it('does not draw a folder', async () => {
    expect(await cli.run('render', '.')).toEqual({ code: 2, out: '', err: '.: It is a folder.\n' });
  });
});

describe('compare', () => {
  const TWO =
    'positions:\n  cxo: {title: Chief Experience Officer}\n  cco: {title: Chief Customer Officer, owns: [crm]}\n';

  it('sets the experience and the customer officer side by side', async () => {
    const { code, out, err } = await cli.pipe(TWO, 'compare', '-');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# Chief Experience Officer \(cxo\) and Chief Customer Officer \(cco\)\n/);
    expect((await cli.pipe(TWO, 'compare', '-', 'cco', 'Chief Experience Officer')).out).toMatch(
      /^# Chief Customer Officer \(cco\) and /,
    );
  });

  it.each([
    [['compare', '-', 'cco'], /Name one chart and two positions/],
    [['compare', '-', 'cco', 'cx'], /There is no position cx in this chart\. Did you mean cxo\?/],
  ])('says how %j is meant', async (args, message) => {
    const { code, out, err } = await cli.pipe(TWO, ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('asks for two positions where it cannot choose', async () => {
    expect((await cli.pipe('positions:\n  cco: {title: Chief Customer Officer}\n', 'compare', '-')).err).toMatch(
      /Name two positions\./,
    );
  });
});

describe('explain', () => {
  it('prints what is known of a term, of however many words', async () => {
    const { code, out, err } = await cli.run('explain', 'Chief', 'Customer', 'Officer');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^# Chief Customer Officer \(CCO\)\n[^]*\(A14\)\n[^]*\n$/);
    expect((await cli.run('explain', '--format', 'markdown', 'onboarding')).out).toContain('can mean');
  });

  it('says what was meant by a term that is unknown', async () => {
    expect(await cli.run('explain', 'chief', 'customr', 'officer')).toEqual({
      code: 2,
      out: '',
      err: 'Nothing is known of chief customr officer. Did you mean chief-customer-officer?\nSee "orgchart --help".\n',
    });
  });

  it.each([
    [[], 'What shall be explained?'],
    [['cxo', '--format', 'json'], '--format takes markdown, not "json".'],
  ])('refuses %j', async (args, why) => {
    expect(await cli.run('explain', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
  });
});

describe('the program', () => {
  it('knows its version', async () => {
    expect(await cli.run('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
  });

  it.each([[['lsp', '--stdio']], [['lsp']]])('serves an editor: %s', async (args) => {
    const server = spawn(process.execPath, [cli.program, ...args], { cwd: cli.folder });
    const ask = async (body: object, answer: string) => {
      const json = JSON.stringify({ jsonrpc: '2.0', ...body });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
      for (let heard = ''; !heard.includes(answer); ) heard += String(await once(server.stdout, 'data'));
    };
    await ask(
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      '"hoverProvider":true',
    );
    await ask({ id: 2, method: 'shutdown' }, '"id":2');
    server.stdin.end();
    expect(await once(server, 'exit')).toEqual([0, null]);
  });
});
