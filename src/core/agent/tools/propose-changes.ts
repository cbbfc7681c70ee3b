import { headline } from '../../diff';
import { applyChanges } from '../../scenario';
import { AgentError, CHART, LIMIT } from '../arguments';
import { CHANGES, changesIn, KINDS_WITH_FIELDS } from '../changes-argument';
import { changesBetween } from '../changes-between';
import type { AgentChart } from '../charts';
import { chartOf } from '../find';
import type { JsonObject } from '../json';
import { lineEdits } from '../line-edit';
import type { Tool } from '../tool';
import { holderNames } from '../withhold';

export const proposeChanges: Tool = {
  name: 'propose_changes',
  title: 'Propose changes to an org chart',
  description: `Works out what a list of changes would do, one after the other, and never writes: the lines to replace in each file, what changes in the terms of a reorganization, and which problems open and close. Show the result to the user before anything is edited. Kinds of changes with their fields: ${KINDS_WITH_FIELDS}. Positions, areas and metrics are named by id.`,
  inputSchema: {
    type: 'object',
    properties: {
      changes: CHANGES,
      chart: CHART,
      limit: LIMIT,
    },
    required: ['changes'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const chart = applyChanges(open.chart, changesIn(args.value('changes')));
    if ('refused' in chart) throw new AgentError(`Change ${chart.index + 1} cannot be made: ${chart.refused}`);
    const after = { ...open, chart };
    const { found, answer } = changesBetween(open, after, args.limit);
    return {
      written: false,
      headline: headline(found),
      ...answer,
      edits: edits(open, after, host.names),
    };
  },
};

/** The lines to replace in each file. If names are not allowed, lines with a holder's name are withheld. */
function edits(before: AgentChart, after: AgentChart, names: boolean): JsonObject[] {
  const holders = names ? undefined : holderNames([before.chart, after.chart]);
  const isNamed = (text: string): boolean => holders !== undefined && new RegExp(holders.source, 'iu').test(text);
  return before.chart.files.flatMap(({ uri, text }) =>
    lineEdits(text, after.chart.file(uri)?.text ?? text).map(
      (edit): JsonObject => ({
        file: before.fileName(uri),
        first_line: edit.firstLine,
        last_line: edit.lastLine,
        ...(isNamed(edit.text)
          ? { withheld: 'The new lines name a holder, and names are not allowed in answers.' }
          : { new_lines: edit.text }),
      }),
    ),
  );
}
