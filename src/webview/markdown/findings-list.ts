import type { Finding, Severity } from '../../core/text';
import type { Snapshot } from '../../core/workspace';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ', hint: '●' };

/** What is wrong with a chart, as a list with the line and the rule of each finding; nothing for a chart where all is well. */
export function findingsList({ findings, lines }: Snapshot): HTMLElement[] {
  if (findings.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'findings';
  list.append(...findings.map((finding) => item(finding, lines.at(finding.span.start).line + 1)));
  return [list];
}

function item({ severity, message, code }: Finding, line: number): HTMLElement {
  const entry = document.createElement('li');
  entry.className = severity;
  entry.append(part('sign', `${SIGNS[severity]} `), `${severity}: ${message} `, part('where', `${code}, line ${line}`));
  return entry;
}

function part(name: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
