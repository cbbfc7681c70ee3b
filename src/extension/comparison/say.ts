import { l10n, type Uri } from 'vscode';
import { nameOf } from '../documents';

export const title = (uri: Uri): string => l10n.t('Compare Roles {0}', nameOf(uri));

export const closed = (uri: Uri): string => l10n.t('{0} is closed. The last version is shown.', nameOf(uri));

export const noServer = (): string =>
  l10n.t('The Org Chart server has stopped, so nothing can be compared. Run "Org Chart: Restart Server".');

export const tooFew = (uri: Uri): string =>
  l10n.t('{0} needs two positions before roles can be compared.', nameOf(uri));
