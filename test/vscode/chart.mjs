/** A chart open in the embedded VS Code with the packaged extension: what a user gets, without a test driver. */
import path from 'node:path';
import { openFile, workbenchUrl } from '../host/address.mjs';
import { createProfile } from '../host/profile.mjs';
import { installVsix } from '../host/server.mjs';
import { openVscode } from '../host/vscode.mjs';
import { commandTitle, extensionId } from './product.mjs';
import { Workbench } from './ui.mjs';

const SETTINGS = { 'editor.minimap.enabled': false, 'workbench.sideBar.location': 'left' };

/**
 * @param {object} options
 * @param {string} options.vsix
 * @param {string} options.file
 * @param {string} [options.theme] id of a color theme
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {Record<string, unknown>} [options.settings]
 * @param {(task: () => unknown) => void} defer
 */
export const openChart = async ({ vsix, file, theme = 'Default Dark Modern', viewport, settings }, defer) => {
  const profile = createProfile({ settings: { ...SETTINGS, 'workbench.colorTheme': theme, ...settings } });
  defer(profile.remove);
  await installVsix(vsix, profile);
  const { server, page } = await openVscode(profile, viewport ? { viewport } : {}, defer);
  await page.goto(workbenchUrl(server.port, { folder: path.dirname(file), payload: [openFile(server.port, file)] }));
  const workbench = new Workbench(page);
  await workbench.ready();
  const editor = workbench.editor(path.basename(file));
  await editor.root.waitFor();
  const preview = workbench.webview(extensionId);
  return {
    page,
    workbench,
    editor,
    preview,
    log: server.log,
    /** The folder that the extension was installed into. */
    extensions: profile.extensions,
    /** Opens the preview beside the text and waits for the picture. */
    openPreview: async () => {
      await workbench.command(commandTitle('orgchart.openPreviewToSide'));
      await preview.locator('.picture svg').first().waitFor();
      return preview;
    },
  };
};
