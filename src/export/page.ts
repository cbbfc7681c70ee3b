/// <reference path="./bundled.d.ts" />
import script from '../viewer/page?bundled';
import type { HtmlOptions } from './html';
import { htmlOf } from './html';
import type { Svg } from './svg';

/** A chart as a page of its own, with the script that lets people pan, zoom and search it. */
export const pageOf = (svg: Svg, options: Omit<HtmlOptions, 'script'>): string => htmlOf(svg, { ...options, script });
