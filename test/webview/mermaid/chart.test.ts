import { describe, expect, it } from 'vitest';
import { diagramOfChart, isChart } from '../../../src/webview/mermaid/chart';

describe('a text', () => {
  it.each([
    'orgchart',
    'orgchart\npositions:',
    'orgchart: 1',
    '\n\n  organization: {}',
    '# hello\n\npositions:',
    'include: [a]',
    'positions :\n',
  ])('is a chart: %j', (text) => {
    expect(isChart(text)).toBe(true);
  });

  it.each(['', 'flowchart LR', 'orgcharts', 'position:', 'graph TD\n  positions:', '#positions:'])(
    'is none: %j',
    (text) => {
      expect(isChart(text)).toBe(false);
    },
  );
});

describe('reading', () => {
  it('tells the line of the first mistake where there is nothing to draw', () => {
    expect(() => diagramOfChart('orgchart\n\norganization: {name: [}\n')).toThrow(/^Line 3: /);
    expect(() => diagramOfChart('orgchart')).toThrow('at least one position');
  });

  it('gives back the indentation that was taken away, and no other', () => {
    const keys = (text: string): string[] => diagramOfChart(text).cards.map(({ key }) => key);
    expect(keys('positions:\nceo:\n  title: Chief\ncoo: {title: Operations}')).toEqual(['ceo', 'coo']);
    expect(keys('positions:\n  ceo: {title: Chief}\nrules: {}')).toEqual(['ceo']);
    expect(keys('orgchart\npositions:\n# all of them\n  ceo: {title: Chief}')).toEqual(['ceo']);
  });
});
