import { l10n, type Uri } from 'vscode';
import type { ViewId } from '../../webview/preview/protocol';
import { nameOf } from '../documents';

/** What the tab is called; one that is locked to its chart in brackets, as the editor's own previews are. */
export const title = (uri: Uri, view: ViewId, locked: boolean): string => {
  switch (view) {
    case 'reporting':
      return locked ? l10n.t('[Preview] {0}', nameOf(uri)) : l10n.t('Preview {0}', nameOf(uri));
    case 'ownership':
      return locked ? l10n.t('[Ownership] {0}', nameOf(uri)) : l10n.t('Ownership {0}', nameOf(uri));
    case 'figures':
      return locked ? l10n.t('[Figures] {0}', nameOf(uri)) : l10n.t('Figures {0}', nameOf(uri));
    case 'changes':
      return locked ? l10n.t('[Changes] {0}', nameOf(uri)) : l10n.t('Changes {0}', nameOf(uri));
    case 'portable':
      return locked ? l10n.t('[Mermaid] {0}', nameOf(uri)) : l10n.t('Mermaid {0}', nameOf(uri));
  }
};

export const changed = (uri: Uri): string => l10n.t('{0} has changed. Try again.', nameOf(uri));

export const saved = (name: string): string => l10n.t('Saved {0}.', name);

export const open = (): string => l10n.t('Open');

export const printing = (name: string): string => l10n.t('Printing {0}…', name);

export const noBrowser = (): string =>
  l10n.t('A PDF requires Chrome, Chromium or Edge on this machine. Export HTML instead, and print it from a browser.');

export const notSaved = (name: string, error: unknown): string =>
  l10n.t('{0} could not be saved. {1}', name, error instanceof Error ? error.message : String(error));

export const closed = (uri: Uri): string => l10n.t('{0} is closed. The preview shows the last version.', nameOf(uri));

export const deleted = (uri: Uri): string =>
  l10n.t('{0} was deleted. The preview shows the last version.', nameOf(uri));

export const missing = (uri: Uri): string => l10n.t('{0} no longer exists.', nameOf(uri));

export const cannotBeOpened = (uri: Uri, error: unknown): string =>
  l10n.t('{0} cannot be opened. {1}', nameOf(uri), error instanceof Error ? error.message : String(error));

export const notAChart = (uri: Uri): string =>
  l10n.t('{0} is not an org chart. Rename it to *.orgchart.yaml or start it with "# orgchart".', nameOf(uri));

export const noServer = (): string =>
  l10n.t('The Org Chart server has stopped, so nothing can be drawn. Run "Org Chart: Restart Server".');
