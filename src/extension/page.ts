import * as vscode from 'vscode';
import type { PageOptions } from '../webview/shared/document';

/**
 * Loads a page of ours into a panel: one script, from the extension's own folder.
 * @param script the name of its bundle
 * @param html the page around it
 */
export const loadPage = (
  panel: vscode.WebviewPanel,
  extension: vscode.Uri,
  script: string,
  html: (options: PageOptions) => string,
): void => {
  const { webview } = panel;
  const dist = vscode.Uri.joinPath(extension, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const assets = vscode.Uri.joinPath(extension, 'src/extension/assets');
  panel.iconPath = {
    light: vscode.Uri.joinPath(assets, 'chart-light.svg'),
    dark: vscode.Uri.joinPath(assets, 'chart-dark.svg'),
  };
  webview.html = html({
    nonce: makeNonce(),
    script: webview.asWebviewUri(vscode.Uri.joinPath(dist, script)).toString(),
    lang: vscode.env.language,
    translate: (sentence) => vscode.l10n.t(sentence),
  });
};

/** Fresh at each call, for a page's policy. */
const makeNonce = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
