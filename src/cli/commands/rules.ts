import { rules as all, rulePage } from '../../core/rules';
import type { Command } from '../command';
import { choice, Misuse } from '../command';
import { EXIT } from '../host';

const FORMATS = ['pretty', 'json'] as const;

/** Lists what is checked. */
export const rules: Command = {
  name: 'rules',
  summary: 'List what is checked',
  usage: '',
  options: {
    format: { type: 'string', value: 'NAME', choices: FORMATS, help: `How to print the list: ${FORMATS.join(', ')}` },
  },
  notes: ['A chart changes how much a rule matters under its key "rules", such as "rules: {unknown-key: off}".'],
  run: async (args, host) => {
    if (args.operands.length > 0) throw new Misuse('"orgchart rules" lists all rules; it takes no names.');
    host.out(choice(args, 'format', FORMATS) === 'json' ? asJson() : asTable());
    return EXIT.clean;
  },
};

function asJson(): string {
  const listed = all.map(({ id, group, severity, startup = severity, summary, facts }) => ({
    id,
    group,
    severity,
    startup,
    summary,
    facts,
    docs: rulePage(id),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

function asTable(): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  const groups = [...new Set(all.map(({ group }) => group))];
  const row = ({ id, severity, summary }: (typeof all)[number]): string =>
    `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`;
  return groups
    .map(
      (group) =>
        `${group}\n${all
          .filter((rule) => rule.group === group)
          .map(row)
          .join('')}`,
    )
    .join('\n');
}
