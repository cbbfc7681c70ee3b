import type { Rule } from '../../core/rules';
import { folderOf, rulePage, rules } from '../../core/rules';
import { pageDescription, pageText, plainText } from '../../core/rules/page-text';
import type { Severity } from '../../core/text';

/** What SARIF calls a severity. */
export const SARIF_LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** How much of a text GitHub shows, in characters. */
const MAX_DESCRIPTION_LENGTH = 1024;

/** How sure a rule can be: about a mistake in the text, about a conflict, and about what may be meant. */
const PRECISION: Readonly<Record<Severity, string>> = {
  error: 'very-high',
  warning: 'high',
  info: 'medium',
  hint: 'medium',
};

const PROBLEM_SEVERITY: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
  hint: 'recommendation',
};

/** All rules as SARIF describes them, with their pages as help. */
export const sarifRules = (): readonly object[] => {
  described ??= rules.map(sarifRule);
  return described;
};

let described: readonly object[] | undefined;

const sarifRule = ({ id, group, summary, severity }: Rule): object => {
  const page = pageText(id) ?? summary;
  return {
    id,
    name: id,
    shortDescription: { text: cut(summary) },
    fullDescription: { text: cut(pageDescription(id) ?? summary) },
    help: { text: plainText(page), markdown: page },
    helpUri: rulePage(id),
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      tags: [folderOf(group)],
      precision: PRECISION[severity],
      'problem.severity': PROBLEM_SEVERITY[severity],
    },
  };
};

/** A text of at most the length that GitHub shows, cut between words. */
const cut = (text: string): string =>
  text.length <= MAX_DESCRIPTION_LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', MAX_DESCRIPTION_LENGTH - 1))}…`;
