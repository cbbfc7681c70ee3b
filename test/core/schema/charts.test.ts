import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkHead, checkPosition } from '../../../src/core/schema';
import { readData } from './read-data';

const CHARTS = new URL('charts/', import.meta.url);

describe('a chart that keeps to the format has no problems', () => {
  it.each(readdirSync(CHARTS))('%s', (file) => {
    const chart = readData(readFileSync(new URL(file, CHARTS), 'utf8')) as { positions: Record<string, unknown> };
    expect(Object.keys(chart.positions).length).toBeGreaterThan(3);
    expect(checkHead(chart)).toEqual([]);
    for (const position of Object.values(chart.positions)) expect(checkPosition(position)).toEqual([]);
  });
});
