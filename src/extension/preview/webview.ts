import * as vscode from 'vscode';
import { pageHtml } from '../../preview/html';

/** Loads the preview's page into a panel: one script, from the extension's own folder. */
export const loadPage = (panel: vscode.WebviewPanel, extension: vscode.Uri): void => {
  const { webview } = panel;
  const dist = vscode.Uri.joinPath(extension, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const assets = vscode.Uri.joinPath(extension, 'src/extension/assets');
  panel.iconPath = { light: vscode.Uri.joinPath(assets, 'chart-light.svg'), dark: vscode.Uri.joinPath(assets, 'chart-dark.svg') };
  webview.html = pageHtml({
    nonce: makeNonce(),
    script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.js')).toString(),
    lang: vscode.env.language,
  });
};

/** Fresh at each call, for a page's policy. */
export const makeNonce = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
