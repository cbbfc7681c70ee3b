import type { Comparison, Meeting } from './comparison';
import type { Cell } from './sheet';
import { MEETING_HEADINGS, NOTES_HEADING } from './sheet';

/** A comparison as Markdown, for reading and for pasting into a document. Text from the chart is escaped. */
export function toMarkdown({ sides, rows, meetings, notes }: Comparison): string {
  const [one, other] = sides.map(({ name, position }) => `${escaped(name)} (${escaped(position.id.value)})`);
  const lines = [`# ${one} and ${other}`, '', `| | ${one} | ${other} |`, '| --- | --- | --- |'];
  for (const { topic, cells } of rows) lines.push(`| **${topic}** | ${cells.map(cellText).join(' | ')} |`);
  for (const [kind, heading] of Object.entries(MEETING_HEADINGS)) {
    const those = meetings.filter((meeting) => meeting.kind === kind);
    if (those.length > 0) lines.push('', `## ${heading}`, '', ...those.flatMap(meetingText));
  }
  if (notes.length > 0)
    lines.push(
      '',
      `## ${NOTES_HEADING}`,
      '',
      ...notes.map(({ text, facts }) => `- ${escaped(text)} (${facts.join(', ')})`),
    );
  return `${lines.join('\n')}\n`;
}

function cellText({ here, usual }: Cell): string {
  const said = here.length > 0 ? here.map(escaped).join(', ') : '–';
  return usual.length > 0 ? `${said}<br>*usual: ${usual.map(escaped).join(', ')}*` : said;
}

function meetingText({ subject, message, finding }: Meeting): string[] {
  const fixes = finding?.fixes.map(({ title }) => `  - ${escaped(title)}`) ?? [];
  return [`- **${escaped(subject)}**: ${escaped(message)}`, ...fixes];
}

/** Text escaped so that Markdown shows it as typed. */
const escaped = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, (mark) => `\\${mark}`);
