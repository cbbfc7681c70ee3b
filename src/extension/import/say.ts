import { l10n } from 'vscode';
import type { ColumnKey } from './decisions';

export const importTitle = (name: string): string => l10n.t('Import {0}', name);
export const syncTitle = (chart: string, source: string): string => l10n.t('Sync {0} with {1}', chart, source);

/** What a column of a source is for. */
export const column = (key: ColumnKey): string => {
  switch (key) {
    case 'title':
      return l10n.t('Job title');
    case 'manager':
      return l10n.t('Reports to');
    case 'name':
      return l10n.t('Name');
    case 'department':
      return l10n.t('Department');
    case 'location':
      return l10n.t('Location');
    case 'dotted':
      return l10n.t('Dotted line to');
    case 'id':
      return l10n.t('Employee number');
    case 'email':
      return l10n.t('Email address');
    case 'status':
      return l10n.t('Status');
  }
};

export const whichColumn = (key: ColumnKey): string => l10n.t('Which column is "{0}"?', column(key));
export const noColumn = (): string => l10n.t('None of them');
export const chooseColumn = (): string => l10n.t('Choose the column');

export const columns = (): string => l10n.t('Columns');
export const people = (): string => l10n.t('People and files');

export const reviewHint = (): string => l10n.t('Press Enter to continue, or choose what to change');
export const createChart = (positions: number): string =>
  positions === 1 ? l10n.t('Create a chart with 1 position') : l10n.t('Create a chart with {0} positions', positions);
export const compare = (positions: number): string =>
  positions === 1 ? l10n.t('Compare with 1 position') : l10n.t('Compare with {0} positions', positions);
export const figures = (tops: number, vacant: number): string => l10n.t('{0} at the top, {1} vacant', tops, vacant);
export const warnings = (count: number): string =>
  count === 1 ? l10n.t('Show 1 warning about the source') : l10n.t('Show {0} warnings about the source', count);

export const repeated = (count: number): string => l10n.t('{0} people share a title and a manager with others', count);
export const aPositionEach = (): string => l10n.t('a position each');
export const oneBox = (): string => l10n.t('one box with a headcount');
export const inactive = (count: number): string =>
  count === 1
    ? l10n.t('1 row is about a person who left, a guest or a disabled account')
    : l10n.t('{0} rows are about people who left, guests or disabled accounts', count);
export const leftOut = (): string => l10n.t('left out');
export const imported = (): string => l10n.t('imported');
export const personalDetails = (): string => l10n.t('Personal details');
export const notWritten = (): string => l10n.t('not written to the chart');
export const emailAddresses = (): string => l10n.t('Email addresses');
export const employeeNumbers = (): string => l10n.t('Employee numbers');
export const writeWhich = (): string => l10n.t('Which personal details should be written to the chart?');
export const files = (): string => l10n.t('Files');
export const oneFile = (): string => l10n.t('one file');
export const aFileEach = (): string => l10n.t('a file for each department');

export const reading = (name: string): string => l10n.t('Reading {0}…', name);
export const exists = (name: string): string => l10n.t('{0} exists already', name);
export const syncInstead = (source: string): string => l10n.t('Sync it with {0}', source);
export const keepsScopes = (): string => l10n.t('Keeps scopes, comments and order');
export const createAnother = (name: string): string => l10n.t('Create {0}', name);

export const done = (name: string, positions: number, warnings: number): string =>
  warnings === 0
    ? l10n.t('{0} was created with {1} positions.', name, positions)
    : l10n.t('{0} was created with {1} positions. The source has {2} warnings.', name, positions, warnings);
export const showReport = (): string => l10n.t('Show Report');

export const chooseSource = (): string => l10n.t('What should the chart be compared with?');
export const lastSource = (): string => l10n.t('as in the last import');
export const anotherFile = (): string => l10n.t('Choose a File…');
export const inStep = (chart: string, source: string): string => l10n.t('{0} matches {1}.', chart, source);
export const planned = (changes: number, opens: number, closes: number): string =>
  l10n.t(
    'Changes: {0}. Problems that they cause: {1}. Problems that they solve: {2}. Apply them in the refactor preview.',
    changes,
    opens,
    closes,
  );
export const showPlan = (): string => l10n.t('Show Plan');
export const planAnyway = (): string => l10n.t('Plan Anyway');
export const noChart = (): string => l10n.t('First open the chart to compare with a source.');
export const noServer = (): string => l10n.t('The Org Chart server does not respond.');
export const failed = (name: string): string => l10n.t('{0} could not be imported.', name);

export const offer = (name: string): string =>
  l10n.t('{0} looks like an org chart. Import it to check and draw it?', name);
export const importIt = (): string => l10n.t('Import…');
export const neverAsk = (): string => l10n.t('Don’t Ask Again');
