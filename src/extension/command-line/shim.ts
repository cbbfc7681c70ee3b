/** A script that runs the command line with the Node.js that is part of VS Code. */
export interface Shim {
  readonly file: string;
  readonly text: string;
}

/** Marks a script as ours, so that no other program of that name is ever replaced. */
export const SHIM_MARK = 'Made by the Org Chart extension';

/** What a script is made from. */
export interface ShimPlace {
  readonly platform: string;
  /** The folder of the user. */
  readonly home: string;
  /** The folder for local data of programs; only on Windows. */
  readonly localAppData: string | undefined;
  /** VS Code itself. */
  readonly runtime: string;
  /** The command line. */
  readonly program: string;
}

/** The script for a machine, in a folder of the user that is usually on the path. */
export function shimFor({ platform, home, localAppData, runtime, program }: ShimPlace): Shim {
  if (platform === 'win32') {
    const folder = `${localAppData ?? `${home}\\AppData\\Local`}\\Microsoft\\WindowsApps`;
    const percent = (text: string): string => text.replaceAll('%', '%%');
    return {
      file: `${folder}\\orgchart.cmd`,
      text: `@echo off\r\nrem ${SHIM_MARK}.\r\nset ELECTRON_RUN_AS_NODE=1\r\n"${percent(runtime)}" "${percent(program)}" %*\r\n`,
    };
  }
  return {
    file: `${home}/.local/bin/orgchart`,
    text: `#!/bin/sh\n# ${SHIM_MARK}.\nELECTRON_RUN_AS_NODE=1 exec ${quoted(runtime)} ${quoted(program)} "$@"\n`,
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
