import type { Command } from '../command';
import { ANSWER_OPTIONS } from '../exchange/options';

/** Makes a chart of files from elsewhere. The name is a word of the language, so it cannot be called that. */
export const importChart: Command = {
  name: 'import',
  summary: 'Make a chart from an HR export, a directory, a drawing or agent files',
  usage: 'SOURCE…',
  options: {
    out: { type: 'string', value: 'FILE', help: 'The chart to write; without it, the text is printed' },
    force: { type: 'boolean', help: 'Replace files that exist' },
    ...ANSWER_OPTIONS,
    split: { type: 'string', value: 'WORD', help: 'department: one file for each department' },
    today: { type: 'string' },
  },
  notes: [
    'SOURCE is a file, a folder, or - for what is piped in. The format is found by content: CSV and TSV, XLSX,',
    'Microsoft Graph, Google Directory, SCIM, LDIF, Workday, HiBob, Personio, Backstage, peribolos, YChart, d3-org-chart,',
    'YAML, Mermaid, PlantUML, draw.io, Agent Companies, .claude/agents, .github/agents and CrewAI.',
    'With --out, the answers that options give are kept in NAME.orgchart-import.yaml for the next import and for sync.',
    'Pay, birth dates and addresses are never read. Ends with 0, or with 2 if nothing could be imported.',
  ],
  run: async (args, host) => (await import('../exchange/import')).runImport(args, host),
};
