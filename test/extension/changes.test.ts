import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChangePicture, ChartVersion, PlansParams } from '../../src/server/protocol';

const { vscode, repository } = vi.hoisted(() => {
  const uriOf = (text: string) => ({
    scheme: text.split(':')[0],
    path: text.replace('file://', ''),
    fsPath: text.replace('file://', ''),
    toString: () => text,
  });
  const commits: Record<string, Record<string, string>> = {
    HEAD: { '/r/a.orgchart.yaml': 'committed', '/r/gone.orgchart.yaml': 'gone' },
    'plan-b': { '/r/a.orgchart.yaml': 'planned' },
  };
  const repository = {
    show: async (ref: string, path: string) => commits[ref]?.[path] ?? Promise.reject(new Error('not there')),
    diffWith: async (ref: string) =>
      ref in commits
        ? [{ originalUri: uriOf('file:///r/gone.orgchart.yaml') }, { originalUri: uriOf('file:///r/image.png') }]
        : Promise.reject(new Error('no such ref')),
    getBranches: async () => [{ name: 'main' }, { name: 'plan-b' }],
    log: async () => [{ hash: '0123456789abcdef', message: 'Start\n\nmore' }],
  };
  const vscode = {
    l10n: { t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, at) => String(values[at])) },
    Uri: { parse: uriOf },
    extensions: { getExtension: vi.fn() },
    workspace: {
      textDocuments: [{ uri: uriOf('file:///r/open.scenario.yaml'), getText: () => 'scenario: {}' }],
      fs: { readFile: () => Promise.reject(new Error('none')) },
      findFiles: async (glob: string) => (glob.includes('scenario') ? [uriOf('file:///r/open.scenario.yaml')] : []),
      asRelativePath: (uri: { path: string }) => uri.path,
    },
    window: { showQuickPick: vi.fn(), showOpenDialog: vi.fn() },
  };
  return { vscode, repository };
});
vi.mock('vscode', () => vscode);

const { answerChanges } = await import('../../src/extension/changes/answer');
const { answerBeside } = await import('../../src/extension/changes/plans');

const asked: ChartVersion[] = [];
const picture = { headline: '1 move' } as ChangePicture;
const server = {
  changes: async ({ other }: { readonly other: ChartVersion }) => {
    asked.push(other);
    return picture;
  },
};
const chart = (uri = 'file:///r/a.orgchart.yaml') => ({ uri: vscode.Uri.parse(uri) as never, files: [uri] });

const withGit = (): void => {
  const exports = { enabled: true, getAPI: () => ({ getRepository: () => repository }) };
  vscode.extensions.getExtension.mockReturnValue({ isActive: true, exports });
};

beforeEach(() => {
  asked.length = 0;
  vi.clearAllMocks();
  vscode.extensions.getExtension.mockReturnValue(undefined);
});

describe('what a chart is compared with', () => {
  it('is its last commit, where Git knows it, with the files that are gone', async () => {
    withGit();
    const answer = await answerChanges(server, chart(), undefined);
    expect(answer.kinds).toEqual(['head', 'revision', 'saved', 'chart']);
    expect(answer.chosen).toEqual({ base: { kind: 'head' }, name: 'Last commit', picture });
    expect(asked).toEqual([
      {
        kind: 'texts',
        files: { 'file:///r/a.orgchart.yaml': 'committed', 'file:///r/gone.orgchart.yaml': 'gone' },
      },
    ]);
  });

  it('is its saved version where there is no Git', async () => {
    const answer = await answerChanges(server, chart(), undefined);
    expect(answer.kinds).toEqual(['saved', 'chart']);
    expect(asked).toEqual([{ kind: 'stored' }]);
  });

  it('is a branch or a commit that a person picks', async () => {
    withGit();
    vscode.window.showQuickPick.mockImplementation(async (items: Promise<{ label: string; description: string }[]>) => {
      expect((await items).map(({ label, description }) => [label, description])).toEqual([
        ['main', 'branch'],
        ['plan-b', 'branch'],
        ['01234567', 'Start'],
      ]);
      return (await items)[1];
    });
    const answer = await answerChanges(server, chart(), 'revision');
    expect(answer.chosen?.base).toEqual({ kind: 'revision', ref: 'plan-b' });
    expect(asked).toEqual([{ kind: 'texts', files: { 'file:///r/a.orgchart.yaml': 'planned' } }]);
    expect((await answerChanges(server, chart(), { kind: 'revision', ref: 'lost' })).refused).toBe(
      'There is no revision "lost" in this repository.',
    );
  });

  it('stays open where a person picks nothing', async () => {
    withGit();
    vscode.window.showQuickPick.mockResolvedValue(undefined);
    expect(await answerChanges(server, chart(), 'revision')).toEqual({ kinds: ['head', 'revision', 'saved', 'chart'] });
    expect(await answerChanges(server, chart(), 'chart')).not.toHaveProperty('chosen');
    expect(asked).toEqual([]);
  });

  it('is asked for where a text is in no file', async () => {
    vscode.window.showQuickPick.mockImplementation(async (items: Promise<{ label: string }[]>) => (await items).at(-1));
    vscode.window.showOpenDialog.mockResolvedValue([vscode.Uri.parse('file:///x/b.yaml')]);
    const answer = await answerChanges(server, chart('untitled:Untitled-1'), undefined);
    expect(answer.kinds).toEqual(['chart']);
    expect(asked).toEqual([{ kind: 'chart', uri: 'file:///x/b.yaml' }]);
  });
});

describe('the figures of plans', () => {
  const given: PlansParams[] = [];
  const figures = { lines: [], caveats: [] };
  const measuring = {
    compareFigures: async (params: PlansParams) => {
      given.push(params);
      return figures;
    },
  };
  beforeEach(() => {
    given.length = 0;
  });

  it('are those of branches, charts and scenarios that a person picks, each once', async () => {
    withGit();
    vscode.window.showQuickPick.mockImplementation(async (items: Promise<{ label: string }[]>) =>
      (await items).filter(({ label }) => /plan-b|open\.scenario/.test(label)),
    );
    const branch = { kind: 'revision', ref: 'plan-b' } as const;
    const scenario = { kind: 'scenario', uri: 'file:///r/open.scenario.yaml' } as const;
    const answer = await answerBeside(measuring, chart(), { plans: [branch] }, 'plans');
    expect(answer).toEqual({
      beside: { plans: [branch, scenario] },
      names: ['plan-b', 'open.scenario.yaml'],
      ...figures,
    });
    expect(given[0]?.plans).toEqual([
      { name: 'plan-b', version: { kind: 'texts', files: { 'file:///r/a.orgchart.yaml': 'planned' } } },
      { name: 'open.scenario.yaml', version: { kind: 'scenario', text: 'scenario: {}' } },
    ]);
  });

  it('say what cannot be read, and go on with the rest', async () => {
    const lost = { kind: 'scenario', uri: 'file:///r/lost.scenario.yaml' } as const;
    await answerBeside(measuring, chart(), { plans: [lost] }, undefined);
    expect(given[0]?.plans).toEqual([
      { name: 'lost.scenario.yaml', version: { refused: 'lost.scenario.yaml cannot be read.' } },
    ]);
    const priced = await answerBeside(measuring, chart(), { plans: [], costs: 'file:///r/pay.csv' }, undefined);
    expect(priced?.caveats).toEqual(['pay.csv cannot be read.']);
  });

  it('stay as they are where a person picks nothing', async () => {
    vscode.window.showQuickPick.mockResolvedValue(undefined);
    vscode.window.showOpenDialog.mockResolvedValue(undefined);
    expect(await answerBeside(measuring, chart(), { plans: [] }, 'plans')).toBeUndefined();
    expect(await answerBeside(measuring, chart(), { plans: [] }, 'costs')).toBeUndefined();
    expect(given).toEqual([]);
  });
});
