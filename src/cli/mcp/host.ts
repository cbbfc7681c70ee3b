import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AgentChart, AgentHost } from '../../core/agent';
import { pageText } from '../../core/rules/page-text';
import { Workspace } from '../../core/workspace';
import { nodeFiles } from '../../node/node-files';
import { draw, partOf, withoutHolders } from '../../picture/diagram';
import { flowchart } from '../../picture/diagram/mermaid-text';
import { chartAt } from '../operand';
import { shown } from '../place';

/** The charts in a folder, read anew whenever an agent asks. @param today the current day as an ISO date */
export function folderHost(folder: string, names: boolean, today: () => string): AgentHost {
  const top = path.resolve(folder);
  const folders = [pathToFileURL(top).href];
  const workspace = new Workspace(() => ({ today: today() }), { files: nodeFiles(() => [top]), folders });
  const fileName = (uri: string): string => shown(path.relative(top, fileURLToPath(uri)));
  return {
    get today() {
      return today();
    },
    names,
    rulePage: pageText,
    charts: async () => {
      workspace.invalidate();
      const charts = await workspace.all();
      return charts.map((chart): AgentChart => ({ path: fileName(chart.files[0].uri), chart, fileName }));
    },
    at: (revision, { chart }) => chartAt(revision, fileURLToPath(chart.files[0].uri), today()),
    draw: (chart, positions) => {
      const part = partOf(draw(chart), positions);
      return flowchart(names ? part : withoutHolders(part));
    },
  };
}
