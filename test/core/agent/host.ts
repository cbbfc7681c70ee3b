import type { AgentHost } from '../../../src/core/agent';
import { AgentError, runTool, tools } from '../../../src/core/agent';
import type { Snapshot } from '../../../src/core/workspace';
import { snapshot } from '../../../src/core/workspace';

const TODAY = '2031-05-02';

export const open = (path: string, text: string): Snapshot => snapshot(`file:///${path}`, 1, text, { today: TODAY });

/** A host whose charts are texts by their paths. */
export function host(texts: Readonly<Record<string, string>>, more: Partial<AgentHost> = {}): AgentHost {
  const charts = Object.entries(texts).map(([path, text]) => ({
    path,
    chart: open(path, text),
    fileName: (uri: string) => uri.replace('file:///', ''),
  }));
  return {
    charts: async () => charts,
    names: false,
    today: TODAY,
    draw: (_, positions) => [...(positions ?? ['all'])].join(' '),
    ...more,
  };
}

/** Asks a tool by its name. */
export const ask = async (on: AgentHost, name: string, args: object = {}) => {
  const tool = tools.find((each) => each.name === name);
  if (!tool) throw new Error(`There is no tool ${name}`);
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into
  return (await runTool(tool, args, on)) as any;
};

export const refusal = (on: AgentHost, name: string, args: object = {}): Promise<string> =>
  ask(on, name, args).then(
    () => '',
    (error: unknown) => (error instanceof AgentError ? error.message : `${error}`),
  );
