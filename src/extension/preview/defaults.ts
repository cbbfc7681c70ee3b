import * as vscode from 'vscode';
import type { ViewDefaults } from '../../webview/preview/protocol';

/** The part of the settings that says how charts are looked at. */
export const PREVIEW_SETTINGS = 'orgchart.preview';

/** How a chart is looked at until a person chooses otherwise. */
export function viewDefaults(): ViewDefaults {
  const settings = vscode.workspace.getConfiguration(PREVIEW_SETTINGS);
  return {
    direction: settings.get('direction', 'down'),
    density: settings.get('density', 'roomy'),
    arrangement: settings.get('arrangement', 'fitted'),
    colorBy: settings.get('colorBy', ''),
    groupBy: settings.get('groupBy', ''),
    fields: settings.get('fields', []),
  };
}
