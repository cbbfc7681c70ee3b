import type { Command } from './command';

/** What `orgchart` can do. */
export const help = (commands: readonly Command[]): string => `Checks and draws org charts that are written as YAML.

Usage: orgchart COMMAND

${table(commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary]))}
Options:
${table([['--help', 'Show this, or what a command can do'], ['--version', 'Show the version']])}`;

/** What one command can do. */
export function helpFor({ name, usage, summary, options, notes }: Command): string {
  const listed = Object.entries(options).flatMap(([option, { value, help: text }]) => (text === undefined ? [] : [[`--${option}${value ? ` ${value}` : ''}`, text] as const]));
  const rows = table(listed);
  return `${summary}.\n\nUsage: ${['orgchart', name, ...(listed.length > 0 ? ['[OPTIONS]'] : []), usage].join(' ').trim()}\n\n${rows === '' ? '' : `${rows}\n`}${notes.join('\n')}\n`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
