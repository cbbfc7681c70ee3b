import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from '../../webview/preview/kit/page';

/** Machines by the fonts that they have, each a start of family names. */
export const MACHINES = {
  'DejaVu only': ['DejaVu Sans'],
  'Liberation only': ['Liberation Sans'],
  'Noto only': ['Noto Sans', 'Noto Color Emoji'],
} as const;

export type Machine = keyof typeof MACHINES;

/** The files of some fonts; empty where they are not installed, or the system knows no fontconfig. */
function filesOf(families: readonly string[]): string[] {
  if (process.platform !== 'linux') return [];
  const listed = execFileSync('fc-list', ['--format', '%{file}\t%{family[0]}\n'], { encoding: 'utf8' });
  const found = listed.split('\n').flatMap((line) => {
    const [file, family] = line.split('\t');
    return file && families.some((start) => family?.startsWith(start)) ? file : [];
  });
  return [...new Set(found)];
}

/** Whether this machine has the fonts to play another one. */
export const canPlay = (machine: Machine): boolean => MACHINES[machine].every((family) => filesOf([family]).length > 0);

/** A browser that sees no fonts but those of a machine. */
export async function launchOn(machine: Machine): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-fonts-'));
  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts);
  for (const file of filesOf(MACHINES[machine])) symlinkSync(file, path.join(fonts, path.basename(file)));
  const config = path.join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${fonts}</dir><cachedir>${folder}/cache</cachedir>
<match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>`,
  );
  const browser = await launch({ FONTCONFIG_FILE: config });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
