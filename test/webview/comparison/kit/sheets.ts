import { readFileSync } from 'node:fs';
import type { Pair, Sheet } from '../../../../src/core/compare';
import { compareRoles } from '../../../../src/core/language';
import { snapshot } from '../../../../src/core/workspace';

/** What a chart's text has to show. */
export const sheetOf = (text: string, version = 1, positions?: Pair<string>): Sheet =>
  compareRoles(snapshot('file:///a.orgchart.yaml', version, text, { today: '2026-06-01' }), positions);

export const NORTHWIND = readFileSync('test/charts/northwind/northwind.orgchart.yaml', 'utf8');
