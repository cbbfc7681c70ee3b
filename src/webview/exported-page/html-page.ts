/// <reference path="./bundled.d.ts" />

import type { HtmlOptions } from '../../picture/export/html';
import { htmlOf, scriptText } from '../../picture/export/html';
import type { Svg } from '../../picture/export/svg';
import script from './page?bundled';

/** A chart as a standalone page, with the script that pans, zooms and searches it. */
export async function pageOf(svg: Svg, options: Pick<HtmlOptions, 'title' | 'palette'>): Promise<string> {
  const text = scriptText(script);
  return htmlOf(svg, { ...options, script: text, hash: await sha256(text) });
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}
