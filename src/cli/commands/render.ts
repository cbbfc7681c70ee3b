import { draw } from '../../picture/diagram';
import { flowchart, flowchartLimits, limitText } from '../../picture/diagram/mermaid-text';
import { Charts } from '../charts';
import type { Command } from '../command';
import { Misuse } from '../command';
import { facetOf } from '../facet';
import { FIELDS_OPTION, fieldsOf } from '../fields';
import { steerless } from '../formats/printable';
import { EXIT } from '../host';
import { todayOf } from '../today';

/** Draws a chart for hosts that know nothing but Mermaid. */
export const render: Command = {
  name: 'render',
  summary: 'Print a chart as a Mermaid flowchart',
  usage: 'FILE',
  options: {
    groups: { type: 'string', value: 'KEY', help: 'Frame departments, locations or values of another key' },
    fields: FIELDS_OPTION,
    today: { type: 'string' },
  },
  notes: [
    'The text can be put into a Markdown file, between ```mermaid and ```. FILE may be - for what is piped in.',
    'Ends with 0, also if the chart has mistakes, which are marked; with 2 if it cannot be read.',
  ],
  run: async (args, host) => {
    const [file, ...more] = args.operands;
    if (file === undefined || more.length > 0)
      throw new Misuse('Name one chart, such as "orgchart render sales.orgchart.yaml".');
    const diagram = draw((await new Charts(host, todayOf(args, host)).open(file)).chart);
    const groups = args.text('groups');
    const text = flowchart(diagram, {
      ...(groups !== undefined && { groups: facetOf(groups, diagram.cards) }),
      ...fieldsOf(args, diagram),
    });
    for (const limit of flowchartLimits(diagram, text)) host.err(`${file}: ${limitText(limit)}\n`);
    if (diagram.cards.length === 0) host.err(`${file}: There are no positions to draw.\n`);
    host.out(steerless(text));
    return EXIT.clean;
  },
};
