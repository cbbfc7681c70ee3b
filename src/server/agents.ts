import type { Connection } from 'vscode-languageserver';
import type { AgentChart, AgentHost } from '../core/agent';
import { AgentError, runTool, tools } from '../core/agent';
import type { Workspace } from '../core/workspace';
import { draw, partOf, withoutHolders } from '../picture/diagram';
import { flowchart } from '../picture/diagram/mermaid-text';
import type { AgentAnswer, AgentParams } from './protocol';
import { AGENT } from './protocol';

/** Answers what an agent in the editor asks about all charts of the workspace. */
export function handleAgents(
  connection: Connection,
  workspace: Workspace,
  { folders, today }: { readonly folders: () => readonly string[]; readonly today: () => string },
): void {
  connection.onRequest<AgentAnswer, void>(
    AGENT,
    async ({ tool: name, args, names }: AgentParams): Promise<AgentAnswer> => {
      const tool = tools.find((each) => each.name === name);
      if (!tool) return { refused: 'There is no such tool.' };
      const fileName = (uri: string): string => pathIn(folders(), uri);
      const host: AgentHost = {
        today: today(),
        names,
        charts: async () =>
          (await workspace.all()).map((chart): AgentChart => ({ path: fileName(chart.files[0].uri), chart, fileName })),
        draw: (chart, positions) => {
          const part = partOf(draw(chart), positions);
          return flowchart(names ? part : withoutHolders(part));
        },
      };
      try {
        return { answer: JSON.stringify(await runTool(tool, args, host)) };
      } catch (error) {
        if (error instanceof AgentError) return { refused: error.message };
        throw error;
      }
    },
  );
}

/** What to call a file: its path in the folder that is open, behind the folder's name where there are several. */
function pathIn(folders: readonly string[], uri: string): string {
  const folder = folders.find((each) => uri.startsWith(`${each.replace(/\/$/, '')}/`));
  if (folder === undefined) return decoded(uri);
  const path = decoded(uri.slice(folder.replace(/\/$/, '').length + 1));
  const name = decoded(folder.replace(/\/$/, '').split('/').at(-1) ?? '');
  return folders.length > 1 ? `${name}/${path}` : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
