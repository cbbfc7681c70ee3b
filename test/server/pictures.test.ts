import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiagramParams } from '../../src/server/protocol';
import { CARD_AT, FIX, FIXES, LOCATE, WATCH } from '../../src/server/protocol';
import type { Editor } from './wire';
import { startEditor } from './wire';

const URI = 'file:///team.orgchart.yaml';
const TEXT = 'positions:\n  ceo: {title: CEO}\n  coo: {title: COO, reports_to: ceo}\n';

let editor: Editor;
beforeEach(async () => {
  editor = await startEditor();
});
afterEach(() => editor.stop());

const watch = (on: boolean): void => void editor.connection.sendNotification(WATCH, { uri: URI, on });
const picture = (version: number): Promise<DiagramParams> =>
  editor.eventually(({ pictures }) => pictures.find((each) => each.version === version));
const locate = (card: string) => editor.connection.sendRequest(LOCATE, { uri: URI, card });
const cardAt = (line: number, character: number) =>
  editor.connection.sendRequest(CARD_AT, { uri: URI, position: { line, character } });

describe('pictures', () => {
  it('are sent once they are wanted, and after every change', async () => {
    editor.open(URI, TEXT);
    await editor.eventually(({ published }) => published[0]);
    expect(editor.pictures).toEqual([]);
    watch(true);
    expect(await picture(1)).toMatchObject({
      uri: URI,
      diagram: { cards: [{ key: 'ceo' }, { key: 'coo', manager: 'ceo' }] },
    });
    editor.change(URI, 2, { text: TEXT.replace('COO', 'Operations') });
    expect((await picture(2)).diagram.cards[1]?.title).toBe('Operations');
  });

  it('are sent when the chart is opened later, and again when it is reopened', async () => {
    watch(true);
    editor.open(URI, TEXT, 4);
    await picture(4);
    editor.close(URI);
    editor.open(URI, TEXT, 9);
    await picture(9);
  });

  it('are no longer sent when nobody watches', async () => {
    editor.open(URI, TEXT);
    watch(true);
    await picture(1);
    watch(false);
    editor.change(URI, 2, { text: 'positions: {}' });
    await editor.eventually(({ published }) => published.find(({ version }) => version === 2));
    expect(editor.pictures).toHaveLength(1);
  });

  it('say why they may be behind the text', async () => {
    editor.open(URI, `${TEXT}  cfo: {title: [A\n`);
    watch(true);
    expect((await picture(1)).notice).toMatch(/^Line 4: .*The preview shows what can be read\.$/);
    editor.change(URI, 2, { text: TEXT });
    expect(await picture(2)).not.toHaveProperty('notice');
  });

  it('stay as they were while no position can be read at all', async () => {
    editor.open(URI, TEXT);
    watch(true);
    const { diagram } = await picture(1);
    editor.change(URI, 2, { text: 'organization: {name: [\n' });
    const kept = await picture(2);
    expect(kept.diagram).toEqual(diagram);
    expect(kept.notice).toMatch(/ The preview shows what could be read before\.$/);
    editor.change(URI, 3, { text: 'positions:\n' });
    expect((await picture(3)).diagram.cards).toEqual([]);
  });
});

describe('a card', () => {
  beforeEach(async () => {
    editor.open(URI, TEXT);
    watch(true);
    await picture(1);
  });

  it('is located where the id of its position is written', async () => {
    expect(await locate('coo')).toEqual({
      uri: URI,
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } },
    });
  });

  it('is located where its position is now, after an edit above it', async () => {
    editor.change(URI, 2, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: '  board: {title: Board}\n\n',
    });
    await picture(2);
    expect(await locate('coo')).toMatchObject({ range: { start: { line: 4, character: 2 } } });
  });

  it('is nowhere where it was never drawn, or its position is gone', async () => {
    expect(await locate('cfo')).toBeNull();
    editor.change(URI, 2, { text: 'positions:\n  ceo: {title: CEO}\n' });
    expect(await locate('coo')).toBeNull();
    expect(await editor.connection.sendRequest(LOCATE, { uri: 'file:///other', card: 'ceo' })).toBeNull();
  });

  it('shows the position that the cursor is in', async () => {
    expect(await cardAt(2, 20)).toBe('coo');
    expect(await cardAt(0, 3)).toBeNull();
    expect(
      await editor.connection.sendRequest(CARD_AT, { uri: 'file:///other', position: { line: 0, character: 0 } }),
    ).toBeNull();
  });
});

const CLASH = `positions:
  ceo: {title: CEO}
  cxo: {title: Chief Experience Officer, reports_to: ceo, owns: [customer-experience], answers_for: [nps]}
  cco: {title: Chief Customer Officer, reports_to: ceo, owns: [customer-service, customer-experience]}
`;

describe('what else a picture shows', () => {
  const wordAt = async (shown: object): Promise<string | undefined> => {
    const place = await editor.connection.sendRequest<{
      range: { start: { line: number; character: number }; end: { character: number } };
    } | null>(LOCATE, {
      uri: URI,
      ...shown,
    });
    return (
      place?.range &&
      CLASH.split('\n')[place.range.start.line]!.slice(place.range.start.character, place.range.end.character)
    );
  };
  const clash = async () => {
    const { diagram } = await picture(1);
    return diagram.problems.find(({ code }) => code === 'overlap-same-area')!;
  };

  beforeEach(async () => {
    editor.open(URI, CLASH);
    watch(true);
    await picture(1);
  });

  it('is located on its own word: an area of a position, the word that a problem stands on', async () => {
    expect(await wordAt({ card: 'cco', term: 'customer-experience' })).toBe('customer-experience');
    expect(await wordAt({ card: 'cco', term: 'customer-service' })).toBe('customer-service');
    expect(await wordAt({ card: 'cco', term: 'unheard-of' })).toBe('cco');
    expect(await wordAt({ problem: (await clash()).id })).toBe('customer-experience');
    expect(await wordAt({ problem: 'nothing' })).toBeUndefined();
  });

  it('has the ways out of its problems, also after an edit above them', async () => {
    const { id: problem } = await clash();
    const titles = await editor.connection.sendRequest<string[]>(FIXES, { uri: URI, problem });
    expect(titles.length).toBeGreaterThan(1);
    editor.change(URI, 2, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: '  board: {title: Board}\n',
    });
    const edit = await editor.connection.sendRequest<{
      documentChanges: { edits: { range: { start: { line: number } } }[] }[];
    }>(FIX, {
      uri: URI,
      problem,
      title: titles[0],
    });
    expect(edit.documentChanges[0]!.edits[0]!.range.start.line).toBeGreaterThan(2);
    expect(await editor.connection.sendRequest(FIX, { uri: URI, problem, title: 'Do something else' })).toBeNull();
    expect(await editor.connection.sendRequest(FIXES, { uri: URI, problem: 'nothing' })).toEqual([]);
  });
});
