import type { Command } from './command';

/** What `orgchart` can do. */
export const help = (commands: readonly Command[]): string => `Checks and draws org charts that are written as YAML.

Usage: orgchart COMMAND

${table(commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]))}
Options:
${table([
  ['--help', 'Show this, or what a command can do'],
  ['--version', 'Show the version'],
])}`;

/** What one command can do. */
export function helpFor({ name, usage, summary, options, notes }: Command): string {
  const rows = Object.entries(options).flatMap(([option, { value, help: text }]): Row[] =>
    text === undefined ? [] : [[value === undefined ? `--${option}` : `--${option} ${value}`, text]],
  );
  const call = ['orgchart', name, ...(rows.length > 0 ? ['[OPTIONS]'] : []), usage].join(' ').trim();
  return [`${summary}.\n`, `Usage: ${call}\n`, ...(rows.length > 0 ? [table(rows)] : []), ...notes, ''].join('\n');
}

type Row = readonly [string, string];

function table(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
