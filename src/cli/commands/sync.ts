import type { Command } from '../command';
import { ANSWER_OPTIONS } from '../exchange/options';

/** Brings a chart in step with the system that it was imported from. */
export const syncChart: Command = {
  name: 'sync',
  summary: 'Bring a chart in step with an HR export, keeping scopes and comments',
  usage: 'CHART',
  options: {
    from: {
      type: 'string',
      value: 'SOURCE',
      help: 'The export, as for import; without it, the files of the last import',
    },
    write: { type: 'boolean', help: 'Make the changes; without it, the plan is only printed' },
    check: { type: 'boolean', help: 'End with 1 if the chart is not in step, for CI' },
    'max-removed': { type: 'string', value: 'SHARE', help: 'Refuse to vacate more of the filled positions (25%)' },
    ...ANSWER_OPTIONS,
    today: { type: 'string' },
  },
  notes: [
    'Holders, managers, titles, departments and locations follow the source. Scopes, comments, order and all other keys stay.',
    'A person who left vacates a position; the position and its scopes stay. Answers given to the import are used again.',
    'Ends with 0; with 1 if --check finds a difference; with 2 if the source or the plan is refused or cannot be read.',
  ],
  run: async (args, host) => (await import('../exchange/sync')).runSync(args, host),
};
