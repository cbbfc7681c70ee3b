import * as vscode from 'vscode';
import { pickBase } from '../changes/pick-base';
import type { Previews } from './previews';

/** The commands that open previews and act on the one that is active. */
export const registerPreviewCommands = (previews: Previews): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('orgchart.openPreview', (uri?: unknown) => previews.open(uri, 'reporting', 'here')),
    vscode.commands.registerCommand('orgchart.openPreviewToSide', (uri?: unknown) =>
      previews.open(uri, 'reporting', 'beside'),
    ),
    vscode.commands.registerCommand('orgchart.openOwnership', (uri?: unknown) =>
      previews.open(uri, 'ownership', 'here'),
    ),
    vscode.commands.registerCommand('orgchart.openOwnershipToSide', (uri?: unknown) =>
      previews.open(uri, 'ownership', 'beside'),
    ),
    vscode.commands.registerCommand('orgchart.openFigures', (uri?: unknown) => previews.open(uri, 'figures', 'here')),
    vscode.commands.registerCommand('orgchart.openChanges', (of?: unknown) =>
      previews.open(fileOf(of), 'changes', 'here'),
    ),
    vscode.commands.registerCommand('orgchart.compareWith', (uri: unknown, selected: unknown) =>
      compare(previews, uri, selected, 'chart'),
    ),
    vscode.commands.registerCommand('orgchart.compareWithRevision', (of: unknown, uri: unknown) =>
      compare(previews, of instanceof vscode.Uri ? of : uri, undefined, 'revision'),
    ),
    vscode.commands.registerCommand('orgchart.openMermaid', (uri?: unknown) => previews.open(uri, 'portable', 'here')),
    vscode.commands.registerCommand('orgchart.lockPreview', () => previews.toggleLock()),
    vscode.commands.registerCommand('orgchart.unlockPreview', () => previews.toggleLock()),
    vscode.commands.registerCommand('orgchart.search', () => previews.run('search')),
    vscode.commands.registerCommand('orgchart.showProblems', () => previews.run('problems')),
    vscode.commands.registerCommand('orgchart.export', () => previews.run('export')),
    vscode.commands.registerCommand('orgchart.present', () => previews.run('present')),
    vscode.commands.registerCommand('orgchart.fit', () => previews.run('fit')),
    vscode.commands.registerCommand('orgchart.zoomIn', () => previews.run('zoomIn')),
    vscode.commands.registerCommand('orgchart.zoomOut', () => previews.run('zoomOut')),
    vscode.commands.registerCommand('orgchart.actualSize', () => previews.run('actualSize')),
    vscode.commands.registerCommand('orgchart.foldAll', () => previews.run('foldAll')),
    vscode.commands.registerCommand('orgchart.unfoldAll', () => previews.run('unfoldAll')),
    vscode.commands.registerCommand('orgchart.focusTeam', () => previews.run('focusTeam')),
    vscode.commands.registerCommand('orgchart.leaveTeam', () => previews.run('leaveTeam')),
  );

/** The file of an entry in the Source Control view; anything else as it is. */
const fileOf = (of: unknown): unknown =>
  typeof of === 'object' && of !== null && 'resourceUri' in of ? of.resourceUri : of;

/** Shows what changes in a chart since a version that a person picks, or since the other one of two selected charts. */
async function compare(previews: Previews, of: unknown, selected: unknown, kind: 'chart' | 'revision'): Promise<void> {
  const uri = of instanceof vscode.Uri ? of : vscode.window.activeTextEditor?.document.uri;
  if (uri === undefined) return;
  const base = await pickBase(uri, kind, Array.isArray(selected) ? selected : []);
  if (base !== undefined) previews.open(uri, 'changes', 'here')?.compare(base);
}
