import { rulePage } from '../core/rules';
import type { Finding, Severity } from '../core/text';
import { escapeMarkup, SEVERITIES } from '../core/text';
import type { Links } from './elements';
import { section } from './elements';
import { searchField } from './page';

const HEADINGS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
  hint: 'Hints',
};

/** The page with everything that is wrong with a chart, the worst first. */
export function findingsBody(findings: readonly Finding[], links: Links): string {
  if (findings.length === 0) return '<h1>Findings</h1>\n<p>Nothing is wrong with this chart.</p>';
  const parts = SEVERITIES.map((severity) => {
    const found = findings.filter((each) => each.severity === severity);
    return section(`${HEADINGS[severity]} (${found.length})`, found.length === 0 ? '' : findingList(found, links));
  });
  return `<h1>Findings</h1>\n${searchField('Rule, position or text')}\n${parts.join('\n')}`;
}

/** Findings with the positions that they are about, and the pages of their rules. */
export const findingList = (findings: readonly Finding[], links: Links): string =>
  findings.length === 0
    ? ''
    : `<ul class="findings">${findings
        .map(({ severity, message, code, positions }) => {
          const about = [...positions.map(links.byId), `<a href="${rulePage(code)}">${escapeMarkup(code)}</a>`];
          return `<li data-row data-severity="${severity}"><p>${escapeMarkup(message)}</p><small>${severity} · ${about.join(' · ')}</small></li>`;
        })
        .join('\n')}</ul>`;
