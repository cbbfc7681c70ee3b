/// <reference path="./bundled.d.ts" />

import type { HtmlOptions } from '../../picture/export/html';
import { htmlOf } from '../../picture/export/html';
import type { Svg } from '../../picture/export/svg';
import script from './page?bundled';

/** A chart as a page of its own, with the script that lets people pan, zoom and search it. */
export const pageOf = (svg: Svg, options: Omit<HtmlOptions, 'script'>): string => htmlOf(svg, { ...options, script });
