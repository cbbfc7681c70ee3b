import { describe, expect, it } from 'vitest';
import { ImportSession } from '../../src/core/exchange';
import { answerer } from '../../src/extension/import/answer';
import { decisionsOf, toggled, withColumn } from '../../src/extension/import/decisions';
import type { Reply, Thread } from '../../src/extension/import/protocol';
import { Reading, Unreadable } from '../../src/extension/import/reading';
import { importReport, planReport } from '../../src/extension/import/report-text';

const TODAY = '2026-11-30';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sessionOf = (csv: string, kept?: string): ImportSession =>
  new ImportSession([{ name: 'folder/staff.csv', bytes: bytes(csv) }], kept, TODAY);

const STAFF = `Who,Job Title,Chief,Department,Salary,Status
Ann Lee,Director,,Board,9,Active
Bo Ek,Clerk,Ann Lee,Post,3,Active
Cy Orr,Clerk,Ann Lee,Post,3,Active
Di Fox,Porter,Ann Lee,Post,3,Terminated
`;

describe('what there is to decide', () => {
  it('begins with the column of managers where none was found, and offers no pay', async () => {
    const session = sessionOf(STAFF);
    const survey = await session.survey(session.answers);
    expect(survey.obstacle?.message).toMatch(/^No column says who reports to whom/);
    expect(survey.columns.map(({ header }) => header)).toEqual(['Who', 'Job Title', 'Chief', 'Department', 'Status']);
    expect(survey.columns[2]).toEqual({ header: 'Chief', sample: ['Ann Lee'] });
    expect(decisionsOf(survey, session.answers)).toEqual([
      { kind: 'column', key: 'manager', sample: [], isNeeded: true },
      { kind: 'column', key: 'title', header: 'Job Title', sample: ['Director', 'Clerk', 'Porter'], isNeeded: false },
      { kind: 'column', key: 'name', sample: [], isNeeded: false },
      { kind: 'column', key: 'department', header: 'Department', sample: ['Board', 'Post'], isNeeded: false },
      { kind: 'column', key: 'status', header: 'Status', sample: ['Active', 'Terminated'], isNeeded: false },
    ]);
  });

  it('goes on with people and files once columns are chosen', async () => {
    const session = sessionOf(STAFF);
    const answers = withColumn(withColumn(session.answers, 'manager', 'Chief'), 'name', 'Who');
    const survey = await session.survey(answers);
    expect(decisionsOf(survey, answers).filter(({ kind }) => kind !== 'column')).toEqual([
      { kind: 'repeated', people: 2, value: 'positions' },
      { kind: 'inactive', people: 1, value: false },
      { kind: 'split', departments: 2, value: false },
    ]);
    const changed = toggled(toggled(answers, 'repeated'), 'inactive');
    const written = await session.write(changed, 'staff');
    expect(written?.files[0]?.text).toContain('holder: [Bo Ek, Cy Orr]');
    expect(written?.files[0]?.text).toContain('title: Porter');
    expect(written?.files[0]?.text).not.toMatch(/Salary|\b[39]\b/);
    expect(await sessionOf(STAFF, written?.answers).survey(changed)).toEqual(await session.survey(changed));
    expect(sessionOf(STAFF, written?.answers).answers).toEqual(changed);
  });

  it('doubts a column of managers that hardly names anybody', async () => {
    const session = sessionOf('Name,Title,Manager\nAnn Lee,Director,\nBo Ek,Clerk,X1\nCy Orr,Clerk,X2\n');
    const [first] = decisionsOf(await session.survey(session.answers), session.answers);
    expect(first).toMatchObject({ kind: 'column', key: 'manager', header: 'Manager', isNeeded: true });
  });

  it('has no columns for a source that is no table', async () => {
    const session = new ImportSession(
      [{ name: 'a.mmd', bytes: bytes('flowchart TD\nA[Boss] --> B[Clerk]\n') }],
      undefined,
      TODAY,
    );
    expect(decisionsOf(await session.survey(session.answers), session.answers)).toEqual([]);
  });
});

/** A thread that runs here. */
function localThread(): Thread {
  const answer = answerer();
  let listener: (reply: Reply) => void = () => undefined;
  return {
    post: (question) => void answer(question).then((reply) => listener(reply)),
    onReply: (each) => void (listener = each),
    onDeath: () => undefined,
    kill: () => undefined,
  };
}

describe('a reading thread', () => {
  it('takes in a source and answers about it', async () => {
    const reading = new Reading(localThread());
    const answers = await reading.ask('open', [{ name: 'staff.csv', bytes: bytes(STAFF) }], undefined, TODAY);
    expect((await reading.ask('survey', answers)).found).toMatchObject({ title: 'Job Title' });
    expect(await reading.ask('company', answers)).toBeUndefined();
    expect(await reading.ask('remembered', 'sources: [a.csv]\n')).toEqual(['a.csv']);
    expect(await reading.ask('recognizes', { name: 'a.txt', bytes: bytes('Dear Ann,\nno.\n') })).toBe(false);
  });

  it('says why a file cannot be read, with its place', async () => {
    const reading = new Reading(localThread());
    const opening = reading.ask(
      'open',
      [{ name: 'c:\\some\\photo.csv', bytes: new Uint8Array([80, 0, 1, 2, 0, 9]) }],
      undefined,
      TODAY,
    );
    await expect(opening).rejects.toThrow(/^photo\.csv: This is binary data/);
    await expect(opening).rejects.toBeInstanceOf(Unreadable);
  });

  it('leaves nobody waiting when it is ended', async () => {
    const reading = new Reading({ ...localThread(), post: () => undefined });
    const waiting = reading.ask('remembered', '');
    reading.end();
    await expect(waiting).rejects.toThrow('ended');
    await expect(reading.ask('remembered', '')).rejects.toThrow('ended');
  });
});

describe('a report', () => {
  it('lists the worst first, and shows words of a source as they are', async () => {
    const session = sessionOf('Name,Title,Manager\nAnn *Lee*,Director,\nBo Ek,Clerk,<b>X</b>\n');
    const { summary } = await session.survey(session.answers);
    expect(importReport('Import staff.csv', summary!)).toBe(`# Import staff.csv

2 rows from a spreadsheet: 2 positions.

- **warning** folder/staff.csv, row 3, "Manager": No row matches the manager "\\<b\\>X\\</b\\>", so this position is at the top.`);
  });

  it('shows a plan with the problems that it causes and solves', () => {
    const plan = {
      steps: ['Vacate Clerk (clerk): Bo Ek left'],
      refused: [],
      opens: ['warning: A'],
      closes: [],
      edit: {},
    };
    expect(planReport('Sync', plan)).toBe(
      '# Sync\n\n## Changes\n\n- Vacate Clerk (clerk): Bo Ek left\n\n## Problems that this causes\n\n- warning: A',
    );
  });
});
