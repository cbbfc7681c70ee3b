import { describe, expect, it } from 'vitest';
import { codeLenses, hover, notes } from '../../src/language';
import type { Client } from '../../src/language';
import { chart, chartAt, MODERN, PLAIN, URI } from './kit';

const WITH_NOTES = { ...MODERN, notesCommand: 'orgchart.showNotes' };
const TEXT = `positions:
  ceo: {title: Chief Executive Officer}
  cxo: {title: Chief Experience Officer, reports_to: ceo, status: vacant}
  cfo: {title: Chief Financial Officer, reports_to: ceo, status: vacant}
  cco: {title: Chief Customer Officer, reports_to: ceo, status: filled}
`;

describe('a lens', () => {
  it('leads to the notes about an officer who is still to be found', () => {
    expect(codeLenses(chart(TEXT), WITH_NOTES)).toEqual([
      {
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } },
        command: { title: 'Hiring notes', command: 'orgchart.showNotes', arguments: [URI, 'cxo'] },
      },
    ]);
    expect(notes(chart(TEXT), 'cxo')).toMatch(/^# Hiring notes: Chief Experience Officer \(cxo\)\n/);
  });

  it('is not there where the editor has nothing to show notes with', () => {
    expect(codeLenses(chart(TEXT), PLAIN)).toEqual([]);
  });
});

it.each(['ceo', 'cfo', 'cco', 'nobody'])('there are no notes about %s', (id) => {
  expect(notes(chart(TEXT), id)).toBeNull();
});

describe('a hover over an open position', () => {
  const over = (mark: string, client: Client = WITH_NOTES): string => {
    const { chart: read, at } = chartAt(TEXT.replace(mark.replace('<|>', ''), mark));
    return (hover(read, at, client)?.contents as { value: string }).value;
  };

  it.each(['c<|>xo:', 'Chief Exp<|>erience Officer'])('helps to fill it and leads to the notes: %s', (mark) => {
    const link = /\[Hiring notes\]\(command:orgchart\.showNotes\?([^)]*)\)/.exec(over(mark))?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(link))).toEqual([URI, 'cxo']);
    expect(over(mark)).toContain('To fill it: people often come from design thinking,');
  });

  it('has no link that leads nowhere', () => {
    expect(over('c<|>xo:', PLAIN)).toContain('To fill it: ');
    expect(over('c<|>xo:', PLAIN)).not.toContain('command:');
    expect(over('c<|>fo:')).not.toContain('To fill it: ');
  });

  it('survives an id with signs of Markdown in it', () => {
    const { chart: read, at } = chartAt(`positions:\n  "a)](<x> 'b": {ti<|>tle: Chief Customer Officer, status: vacant}\n`.replace('ti<|>tle: Chief', 'title: Ch<|>ief'));
    const value = (hover(read, at, WITH_NOTES)?.contents as { value: string }).value;
    const link = /\[Hiring notes\]\(command:orgchart\.showNotes\?([^)]*)\)$/.exec(value)?.[1] ?? '';
    expect(link).not.toMatch(/[\s<>()[\]"']/);
    expect(JSON.parse(decodeURIComponent(link))).toEqual([URI, "a)](<x> 'b"]);
  });
});
