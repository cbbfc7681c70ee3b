/** Which VS Code the extension's tests run in. */
import path from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { fetchStableVersions } from '@vscode/test-electron/out/download.js';

const PROBE_TIMEOUT = 3_000;
const embedded = path.resolve(import.meta.dirname, '../host/code.mjs');

/** A desktop VS Code needs a screen to show itself on. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const canDownload = () =>
  fetchStableVersions(true, PROBE_TIMEOUT).then(
    (versions) => versions.length > 0,
    () => false,
  );

const desktop = () => downloadAndUnzipVSCode({ reporter: new SilentReporter() });

/**
 * The desktop build where it can be had, else the embedded one; `ORGCHART_VSCODE=desktop|embedded` decides otherwise.
 * @returns {Promise<string>} the executable
 */
export const findVscode = async () => {
  switch (process.env.ORGCHART_VSCODE) {
    case 'desktop':
      return desktop();
    case 'embedded':
      return embedded;
    default:
      return hasDisplay() && (await canDownload()) ? desktop().catch(() => embedded) : embedded;
  }
};
