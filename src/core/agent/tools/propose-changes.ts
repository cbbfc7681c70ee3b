import { headline } from '../../diff';
import type { Change } from '../../refactor';
import { plan } from '../../refactor';
import { applyEdits } from '../../text';
import type { Snapshot } from '../../workspace';
import { AgentError, CHART, LIMIT } from '../arguments';
import { changesBetween } from '../changes-between';
import type { AgentChart } from '../charts';
import { chartOf } from '../find';
import type { JsonObject } from '../json';
import { lineEdits } from '../line-edit';
import { CHANGE_KINDS, CHANGE_SCHEMA, readChange } from '../read-change';
import { withTexts } from '../revised';
import type { Tool } from '../tool';
import { holderNames } from '../withhold';

const MAX_CHANGES = 50;

export const proposeChanges: Tool = {
  name: 'propose_changes',
  title: 'Propose changes to an org chart',
  description: `Works out what a list of changes would do, one after the other, and never writes: the lines to replace in each file, what changes in the terms of a reorganization, and which problems open and close. Show the result to the user before anything is edited. Kinds of changes with their fields: ${CHANGE_KINDS}. Positions, areas and metrics are named by id.`,
  inputSchema: {
    type: 'object',
    properties: {
      changes: { type: 'array', items: CHANGE_SCHEMA, minItems: 1, maxItems: MAX_CHANGES },
      chart: CHART,
      limit: LIMIT,
    },
    required: ['changes'],
    additionalProperties: false,
  },
  run: async (args, host) => {
    const open = await chartOf(args, host);
    const given = args.value('changes');
    if (!Array.isArray(given) || given.length === 0 || given.length > MAX_CHANGES)
      throw new AgentError(`The argument "changes" takes a list of 1 to ${MAX_CHANGES} changes.`);
    const after = { ...open, chart: revised(open.chart, given.map(readChange)) };
    const { found, answer } = changesBetween(open, after, args.limit);
    return {
      written: false,
      headline: headline(found),
      ...answer,
      edits: edits(open, after, host.names),
    };
  },
};

/** The chart after all changes, each applied to the result of the previous ones. @throws {AgentError} */
function revised(chart: Snapshot, changes: readonly Change[]): Snapshot {
  let now = chart;
  for (const [index, change] of changes.entries()) {
    const made = plan(now.organization, change);
    if ('refused' in made) throw new AgentError(`Change ${index + 1} cannot be made: ${made.refused}`);
    const texts = now.files.map(({ uri, text }): [string, string] => [
      uri,
      applyEdits(
        text,
        made.edits.filter((edit) => edit.uri === uri),
      ),
    ]);
    now = withTexts(now, new Map(texts));
  }
  return now;
}

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
