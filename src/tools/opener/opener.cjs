const vscode = require('vscode');

const isPreview = (/** @type {vscode.Tab} */ { input }) =>
  input instanceof vscode.TabInputWebview && input.viewType.includes('orgchart');

/** The one nearest to the folder's top. */
const firstChart = async () => {
  const charts = await vscode.workspace.findFiles('**/*orgchart.yaml');
  return charts.sort((a, b) => a.path.split('/').length - b.path.split('/').length || a.path.localeCompare(b.path))[0];
};

exports.activate = async () => {
  const { tabGroups } = vscode.window;
  if (tabGroups.all.some((group) => group.tabs.some(isPreview))) return;
  if (vscode.window.activeTextEditor?.document.languageId !== 'orgchart') {
    const chart = await firstChart();
    if (!chart) return;
    await vscode.window.showTextDocument(chart, { preview: false });
  }
  await vscode.commands.executeCommand('orgchart.openPreviewToSide');
};
