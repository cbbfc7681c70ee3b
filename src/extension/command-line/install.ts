import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { SHIM_MARK, type Shim, shimFor } from './shim';

/** Puts `orgchart` on the path when a person asks for it, and keeps it working when the extension is updated. */
export function installCommand(program: string): vscode.Disposable {
  const shim = shimFor({
    platform: process.platform,
    home: homedir(),
    localAppData: process.env['LOCALAPPDATA'],
    runtime: process.execPath,
    program,
  });
  void refresh(shim);
  return vscode.commands.registerCommand('orgchart.installCommand', () => install(shim));
}

async function install(shim: Shim): Promise<void> {
  const there = await readFile(shim.file, 'utf8').catch(() => undefined);
  if (there !== undefined && !there.includes(SHIM_MARK)) {
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} is another program, so it was not replaced.', shim.file));
    return;
  }
  try {
    await write(shim);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The command could not be installed: {0}', reason));
    return;
  }
  const folder = path.dirname(shim.file);
  void vscode.window.showInformationMessage(
    isOnPath(folder)
      ? vscode.l10n.t('Installed {0}. Open a new terminal to use orgchart.', shim.file)
      : vscode.l10n.t('Installed {0}. Add {1} to your PATH to use orgchart.', shim.file, folder),
  );
}

/** An update of the extension or of VS Code moves the programs that the script names. */
async function refresh(shim: Shim): Promise<void> {
  const there = await readFile(shim.file, 'utf8').catch(() => undefined);
  if (there?.includes(SHIM_MARK) && there !== shim.text) await write(shim).catch(() => {});
}

async function write({ file, text }: Shim): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  await chmod(file, 0o755);
}

const isOnPath = (folder: string): boolean => (process.env['PATH'] ?? '').split(path.delimiter).includes(folder);
