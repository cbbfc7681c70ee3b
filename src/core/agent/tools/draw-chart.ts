import { reachable } from '../../text';
import { AgentError, CHART } from '../arguments';
import { chartOf, positionOf } from '../find';
import type { Tool } from '../tool';

/** The largest chart, in positions, that is useful in a conversation. */
const MAX_POSITIONS = 150;

export const drawChart: Tool = {
  name: 'draw_chart',
  title: 'Draw an org chart',
  description: `Draws an org chart, or a position with all below it, as a Mermaid flowchart. Show the text in a \`\`\`mermaid block. Draws at most ${MAX_POSITIONS} positions.`,
  inputSchema: {
    type: 'object',
    properties: {
      position: { type: 'string', description: 'Draw only this position and those below it: an id or the full title.' },
      chart: CHART,
    },
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const { positions, lines } = open.chart.organization;
    const word = args.optional('position');
    const part = word === undefined ? positions : reachable([positionOf(open, word)], lines.reports);
    if (part.length > MAX_POSITIONS)
      throw new AgentError(
        `That would be ${part.length} positions, and ${MAX_POSITIONS} can be drawn. Name a "position" with fewer below it.`,
      );
    const ids = word === undefined ? undefined : new Set(part.map(({ id }) => id.value));
    return { positions: part.length, mermaid: host.draw(open.chart, ids) };
  },
};
