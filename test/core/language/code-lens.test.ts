import { describe, expect, it } from 'vitest';
import type { CodeLens, Location } from 'vscode-languageserver-types';
import type { Client, CodeLensData } from '../../../src/core/language';
import { codeLenses, hover, notes, resolveCodeLens } from '../../../src/core/language';
import type { Snapshot } from '../../../src/core/workspace';
import { chartOf, wordIn } from './files';
import { chart, chartAt, MODERN, PLAIN, URI } from './kit';

const WITH_NOTES = { ...MODERN, notesCommand: 'orgchart.showNotes' };
const TEXT = `positions:
  ceo: {title: Chief Executive Officer}
  cxo: {title: Chief Experience Officer, reports_to: ceo, status: vacant}
  cfo: {title: Chief Financial Officer, reports_to: ceo, status: vacant}
  cco: {title: Chief Customer Officer, reports_to: ceo, status: filled}
`;

const WITH_COMMANDS = { ...MODERN, placesCommand: 'show.places', problemCommand: 'show.problem' };

/** The lenses of a chart as an editor shows them, a line for each position. */
function shown(text: string, client: Client = WITH_COMMANDS): string[] {
  const read = chart(text);
  const lines = new Map<number, string[]>();
  for (const lens of codeLenses(read, client)) {
    const { title = '' } = resolved(read, lens, client).command ?? {};
    lines.set(lens.range.start.line, [...(lines.get(lens.range.start.line) ?? []), title]);
  }
  return [...lines].map(([line, titles]) => `${line}: ${titles.join(' · ')}`);
}

const resolved = (read: Snapshot, lens: CodeLens, client: Client): CodeLens =>
  lens.data ? resolveCodeLens(read, lens, lens.data as CodeLensData, client) : lens;

/** What is shown by a click on the lens with a title, as words of the text. */
function behind(text: string, title: string): unknown[] {
  const read = chart(text);
  const lens = codeLenses(read, WITH_COMMANDS)
    .map((each) => resolved(read, each, WITH_COMMANDS))
    .find(({ command }) => command?.title === title);
  const places = [lens?.command?.arguments?.at(-1) as Location[] | Location].flat();
  return [
    lens?.command?.command,
    ...places.map(({ range: { start, end } }) => read.text.slice(read.lines.offset(start), read.lines.offset(end))),
  ];
}

const TEAM = `positions:
  ceo: {title: CEO}
  coo: {title: COO, reports_to: ceo, owns: [operations, quality], dotted_line_to: [nobody]}
  a: {title: A, reports_to: coo}
  b: {title: B, reports_to: coo}
`;

describe('lenses', () => {
  it('say how large a team is, what is owned and what is wrong, and nothing of what is not there', () => {
    expect(shown(TEAM)).toEqual(['1: 1 report · 3 below', '2: 2 reports · 2 areas · 1 problem']);
    expect(shown(TEAM.replaceAll('\n', '\r\n'))).toEqual([
      '1: 1 report · 3 below',
      '2: 2 reports · 2 areas · 1 problem',
    ]);
    expect(shown('positions:\n  a: {title: A}\n')).toEqual([]);
  });

  it('neither come nor go while a word is half typed, so that the text stands still', () => {
    const head = 'positions:\n  ceo: {title: CEO}\n  a:\n    title: A\n    reports_to: ceo\n';
    for (const typed of ['', '    met', '    metrics: [n', '    owns: [operations]\n    dotted_line_to: no'])
      expect(shown(head + typed)).toEqual(['1: 1 report']);
  });

  it('do not say of a position without a team what its own lines say', () => {
    expect(shown('positions:\n  a: {title: A, owns: [operations]}\n')).toEqual([]);
    expect(shown('positions:\n  a: {title: A, owns: [operations], reports_to: nobody}\n')).toEqual([]);
  });

  it('lead to what they speak of', () => {
    expect(behind(TEAM, '1 report')).toEqual(['show.places', 'coo']);
    expect(behind(TEAM, '3 below')).toEqual(['show.places', 'coo', 'a', 'b']);
    expect(behind(TEAM, '2 areas')).toEqual(['show.places', 'operations', 'quality']);
    expect(behind(TEAM, '1 problem')).toEqual(['show.problem', 'nobody']);
  });

  it('lead nowhere in an editor that has no command for it', () => {
    const read = chart(TEAM);
    expect(codeLenses(read, PLAIN).map((lens) => resolved(read, lens, PLAIN).command)).toContainEqual({
      title: '2 areas',
      command: '',
    });
  });

  it('say nothing any more of what has gone since', () => {
    const [lens] = codeLenses(chart(TEAM), PLAIN);
    expect(resolved(chart('positions:\n  ceo: {}\n'), lens!, PLAIN).command).toEqual({ title: '', command: '' });
  });

  it('stand above the first position only where an id is used twice', () => {
    expect(
      shown('positions:\n  a: {title: A}\n  a: {title: B}\n  b: {title: C, reports_to: a}\n').filter((line) =>
        line.includes('report'),
      ),
    ).toHaveLength(1);
  });

  it('stand in the file of their position and lead into others', () => {
    const seenFrom = chartOf({
      'a.yaml': 'positions:\n  ceo: {title: CEO}\n',
      'b.yaml': '# other\n\npositions:\n  a: {title: A, reports_to: ceo}\n',
    });
    const one = seenFrom('a.yaml');
    const [lens] = codeLenses(one, PLAIN);
    const [place] = (resolved(one, lens!, WITH_COMMANDS).command?.arguments?.[2] ?? []) as Location[];
    expect(wordIn(one, place!)).toBe('b.yaml:3:a');
    expect(codeLenses(seenFrom('b.yaml'), PLAIN)).toEqual([]);
  });

  it('lead to the notes about an officer who is still to be found', () => {
    expect(codeLenses(chart(TEXT), WITH_NOTES).filter(({ command }) => command)).toEqual([
      {
        range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } },
        command: { title: 'Hiring notes', command: 'orgchart.showNotes', arguments: [URI, 'cxo'] },
      },
    ]);
    expect(codeLenses(chart(TEXT), PLAIN).filter(({ command }) => command)).toEqual([]);
    expect(notes(chart(TEXT), 'cxo')).toMatch(/^# Hiring notes: Chief Experience Officer \(cxo\)\n/);
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
    expect(over(mark)).toContain('To fill it: candidates often come from design thinking,');
  });

  it('has no link that leads nowhere', () => {
    expect(over('c<|>xo:', PLAIN)).toContain('To fill it: ');
    expect(over('c<|>xo:', PLAIN)).not.toContain('command:');
    expect(over('c<|>fo:')).not.toContain('To fill it: ');
  });

  it('survives an id with signs of Markdown in it', () => {
    const { chart: read, at } = chartAt(
      `positions:\n  "a)](<x> 'b": {ti<|>tle: Chief Customer Officer, status: vacant}\n`.replace(
        'ti<|>tle: Chief',
        'title: Ch<|>ief',
      ),
    );
    const value = (hover(read, at, WITH_NOTES)?.contents as { value: string }).value;
    const link = /\[Hiring notes\]\(command:orgchart\.showNotes\?([^)]*)\)$/.exec(value)?.[1] ?? '';
    expect(link).not.toMatch(/[\s<>()[\]"']/);
    expect(JSON.parse(decodeURIComponent(link))).toEqual([URI, "a)](<x> 'b"]);
  });
});
