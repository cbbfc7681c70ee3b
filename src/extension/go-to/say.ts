import { l10n } from 'vscode';

export const manager = (): string => l10n.t('Go to Manager');
export const reports = (): string => l10n.t('Go to Direct Reports');
export const position = (): string => l10n.t('Go to Position');
export const owner = (): string => l10n.t('Find Owner of Area');

export const whoseManager = (): string => l10n.t('Whose manager?');
export const whoseReports = (): string => l10n.t('Whose direct reports?');
export const whichReport = (name: string): string => l10n.t('Who reports to {0}', name);
export const whichPosition = (): string => l10n.t('A title, a name or an id');
export const whichArea = (): string => l10n.t('Which area?');
export const whichOwner = (area: string): string => l10n.t('Who owns {0}', area);

export const vacant = (): string => l10n.t('vacant');
export const proposed = (): string => l10n.t('proposed');
export const eliminated = (): string => l10n.t('eliminated');

export const owned = (): string => l10n.t('Owned');
export const ownedWithin = (): string => l10n.t('Owned as part of a larger area');
export const unowned = (): string => l10n.t('No owner');
export const asPartOf = (owners: string, wider: string): string => l10n.t('{0}, as a part of {1}', owners, wider);

export const hasNoManager = (name: string): string => l10n.t('{0} does not report to anyone in this chart.', name);
export const hasNoReports = (name: string): string => l10n.t('{0} has no direct reports.', name);
export const hasNoOwner = (area: string): string => l10n.t('{0} has no owner yet.', area);
export const noPositions = (): string => l10n.t('This chart has no positions yet.');
export const noServer = (): string =>
  l10n.t('The Org Chart server has stopped. Run "Org Chart: Restart Server", then try again.');
