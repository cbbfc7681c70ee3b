import { l10n } from 'vscode';

export const lastCommit = (): string => l10n.t('Last commit');

export const savedVersion = (): string => l10n.t('Saved version');

export const pickRevision = (): string => l10n.t('Compare with which branch or commit?');

export const branch = (): string => l10n.t('branch');

export const pickChart = (): string => l10n.t('Compare with which chart?');

export const otherFile = (): string => l10n.t('Choose Another File…');

export const noSuchRevision = (ref: string): string => l10n.t('There is no revision "{0}" in this repository.', ref);

export const notInGit = (): string => l10n.t('This file is not in a Git repository that VS Code knows.');

export const notCompared = (): string => l10n.t('The two versions could not be compared. Try again.');

export const cannotBeRead = (file: string): string => l10n.t('{0} cannot be read.', file);

export const pickPlans = (): string => l10n.t('Put which plans beside this chart?');

export const scenario = (): string => l10n.t('scenario');

export const pickCosts = (): string => l10n.t('Choose Costs');
