import { l10n, type Uri } from 'vscode';
import { nameOf } from '../documents';

export const title = (uri: Uri): string => l10n.t('Compare Roles {0}', nameOf(uri));

export const closed = (uri: Uri): string => l10n.t('{0} was closed; this is what it said last.', nameOf(uri));

export const noServer = (): string =>
  l10n.t(
    'Org Chart needs its server to compare, and the server has stopped. The command "Org Chart: Restart Server" starts it again.',
  );

export const tooFew = (uri: Uri): string =>
  l10n.t('{0} needs two positions before roles can be compared.', nameOf(uri));
