import { l10n } from 'vscode';

export const manager = (): string => l10n.t('Go to Manager');
export const reports = (): string => l10n.t('Go to Reports');
export const position = (): string => l10n.t('Go to Position');
export const owner = (): string => l10n.t('Find Owner of Area');

export const whoseManager = (): string => l10n.t('Whose manager?');
export const whoseReports = (): string => l10n.t('Whose reports?');
export const whichReport = (name: string): string => l10n.t('Who reports to {0}', name);
export const whichPosition = (): string => l10n.t('A title, a name or an id');
export const whichArea = (): string => l10n.t('Which area?');
export const whichOwner = (area: string): string => l10n.t('Who owns {0}', area);

export const vacant = (): string => l10n.t('vacant');
export const proposed = (): string => l10n.t('proposed');
export const eliminated = (): string => l10n.t('given up');

export const owned = (): string => l10n.t('Owned');
export const ownedWithin = (): string => l10n.t('Owned as a part of something wider');
export const unowned = (): string => l10n.t('Owned by nobody');
export const asPartOf = (owners: string, wider: string): string => l10n.t('{0}, as a part of {1}', owners, wider);

export const reportsToNobody = (name: string): string => l10n.t('{0} reports to nobody in this chart.', name);
export const nobodyReports = (name: string): string => l10n.t('Nobody reports to {0}.', name);
export const nobodyOwns = (area: string): string => l10n.t('Nobody owns {0} yet.', area);
export const noPositions = (): string => l10n.t('There are no positions in this chart yet.');
export const noServer = (): string =>
  l10n.t(
    'Org Chart needs its server for this, and the server has stopped. The command "Org Chart: Restart Server" starts it again.',
  );
