import { l10n, type Uri } from 'vscode';
import { nameOf } from '../documents';

export const title = (uri: Uri): string => l10n.t('Preview {0}', nameOf(uri));

export const closed = (uri: Uri): string => l10n.t('{0} was closed; the picture shows its last state.', nameOf(uri));

export const deleted = (uri: Uri): string => l10n.t('{0} was deleted; the picture shows its last state.', nameOf(uri));

export const missing = (uri: Uri): string => l10n.t('There is no {0} any more.', nameOf(uri));

export const cannotBeOpened = (uri: Uri, error: unknown): string =>
  l10n.t('{0} cannot be opened. {1}', nameOf(uri), error instanceof Error ? error.message : String(error));

export const notAChart = (uri: Uri): string =>
  l10n.t(
    'Org Chart needs a file whose name ends in .orgchart.yaml, or whose first line begins with "orgchart:". {0} is none.',
    nameOf(uri),
  );

export const noServer = (): string =>
  l10n.t('Org Chart needs its server to draw, and the server has stopped. The command "Org Chart: Restart Server" starts it again.');
