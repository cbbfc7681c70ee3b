import { CHART_CLASS } from './fence';

/**
 * Runs in every Markdown preview, so it is small: it loads the script that draws charts, which is not, when there is one to draw.
 * Both run under the page's policy, by the page's own nonce.
 */
const self = document.currentScript;

const load = (): void => {
  if (!(self instanceof HTMLScriptElement) || document.querySelector(`.${CHART_CLASS}`) === null) return;
  window.removeEventListener('vscode.markdown.updateContent', load);
  const script = document.createElement('script');
  script.nonce = self.nonce;
  script.src = self.src.replace(/markdown\.js(?=$|\?)/, 'markdown-charts.js');
  document.head.append(script);
};

window.addEventListener('vscode.markdown.updateContent', load);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load);
else load();
