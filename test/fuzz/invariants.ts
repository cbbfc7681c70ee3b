import * as language from '../../src/core/language';
import type { Change } from '../../src/core/refactor';
import { plan } from '../../src/core/refactor';
import { tokensOf } from '../../src/core/syntax';
import { applyEdits } from '../../src/core/text';
import type { Snapshot } from '../../src/core/workspace';
import { fixSafely, snapshot, soundFixes } from '../../src/core/workspace';
import { draw } from '../../src/picture/diagram';
import type { Random } from './random';

const URI = 'file:///fuzz.orgchart.yaml';
const CLIENT = {
  documentChanges: true,
  nestedSymbols: true,
  snippets: true,
  adjustsIndentation: true,
  labelDetails: true,
};

/** What a change or a fix must not open: the chart can be read less well, or says what it did not say. */
const DAMAGE = ['invalid-yaml', 'duplicate-key', 'reporting-cycle'];

/** What holds for any text; each answers with what is wrong. */
export type Invariant = (text: string, random: Random) => string | undefined;

const readAs = (text: string, before?: Snapshot): Snapshot =>
  snapshot(URI, before ? 2 : 1, text, { today: '2026-06-01' }, before);

const comments = (text: string): string[] =>
  tokensOf(text).flatMap(({ kind, start, end }) => (kind === 'comment' ? [text.slice(start, end).trimEnd()] : []));

const isLost = (before: string, after: string): string | undefined => {
  const left = comments(after);
  return comments(before).find((comment) => !left.includes(comment));
};

const count = ({ findings }: Snapshot, code: string): number => findings.filter((each) => each.code === code).length;

const damage = (before: Snapshot, after: Snapshot): string | undefined =>
  DAMAGE.find((code) => count(after, code) > count(before, code));

export const INVARIANTS: Readonly<Record<string, Invariant>> = {
  everythingIsAnswered: (text, random) => {
    const read = readAs(text);
    const at = read.lines.at(random.below(text.length + 1));
    const range = { start: at, end: at };
    language.diagnostics(read);
    language.codeActions(read, { range, context: { only: ['quickfix', 'refactor', 'source'] } }, CLIENT);
    language.hover(read, at);
    language.references(read, at, true);
    language.rename(read, at, 'brand-new', CLIENT);
    language.foldingRanges(read, CLIENT);
    language.semanticTokens(read);
    language.selectionRanges(read, [at]);
    language.inlayHints(read, range);
    language.workspaceSymbols([read], 'a');
    return draw(read).cards.every(({ id }) => typeof id === 'string') ? undefined : 'a card without an id';
  },
  completionsStayOnTheLine: (text, random) => {
    const read = readAs(text);
    const at = read.lines.at(random.below(text.length + 1));
    const isAway = language.completions(read, at, CLIENT).items.some(({ textEdit }) => {
      const range = textEdit && 'range' in textEdit ? textEdit.range : undefined;
      return (
        range &&
        (range.start.line !== at.line ||
          range.end.line !== at.line ||
          range.start.character > at.character ||
          range.end.character < at.character)
      );
    });
    return isAway ? 'a completion replaces text away from the cursor' : undefined;
  },
  symbolsHaveNames: (text) =>
    language.documentSymbols(readAs(text), CLIENT).every(({ name }) => name.trim() !== '')
      ? undefined
      : 'a symbol without a name',
  formattingKeepsComments: (text) => {
    const read = readAs(text);
    const edits = language.formatDocument(read).map(({ range, newText }) => ({
      span: { start: read.lines.offset(range.start), end: read.lines.offset(range.end) },
      text: newText,
    }));
    const lost = isLost(text, applyEdits(text, edits));
    return lost === undefined ? undefined : 'formatting loses a comment';
  },
  readingAgainIsReadingAfresh: (text, random) => {
    const at = random.below(text.length + 1);
    const typed = `${text.slice(0, at)}x${text.slice(at)}`;
    const said = ({ findings }: Snapshot): string =>
      JSON.stringify(findings.map(({ code, span, message }) => [code, span, message]));
    return said(readAs(typed, readAs(text))) === said(readAs(typed))
      ? undefined
      : 'another finding than when read afresh';
  },
  changesKeepCommentsAndOpenNoError: (text, random) => {
    const read = readAs(text);
    const { positions } = read.organization;
    if (positions.length < 2) return undefined;
    const [position, other] = [random.pick(positions), random.pick(positions)];
    for (const change of changesOf(position, other.id.value)) {
      const planned = plan(read.organization, change);
      if ('refused' in planned) continue;
      const after = applyEdits(text, planned.edits);
      if (change.kind !== 'delete' && isLost(text, after) !== undefined) return `${change.kind} loses a comment`;
      const opened = damage(read, readAs(after));
      if (opened !== undefined) return `${change.kind} opens ${opened}`;
    }
    return undefined;
  },
  fixesOpenNoError: (text) => {
    const read = readAs(text);
    const fixesOf = soundFixes(read);
    for (const finding of read.findings.slice(0, 12))
      for (const { edits, title } of fixesOf(finding)) {
        const opened = damage(read, readAs(applyEdits(text, edits)));
        if (opened !== undefined) return `the fix "${title.replace(/".*?"/g, '…')}" of ${finding.code} opens ${opened}`;
      }
    return undefined;
  },
  safeFixesOpenNoError: (text) => {
    const read = readAs(text);
    const { chart } = fixSafely(read, (texts) => readAs(texts.get(URI) ?? text));
    const opened = damage(read, chart);
    return opened === undefined ? undefined : `safe fixes open ${opened}`;
  },
};

const changesOf = ({ id, owns }: Snapshot['organization']['positions'][number], to: string): Change[] => [
  { kind: 'retitle', position: id.value, title: 'Other' },
  { kind: 'move', position: id.value },
  { kind: 'move', position: id.value, to },
  { kind: 'move-reports', from: id.value, to },
  { kind: 'merge', position: id.value, into: to },
  { kind: 'vacate', position: id.value },
  { kind: 'delete', position: id.value },
  { kind: 'insert-manager', position: id.value, id: 'brand-new', title: 'Brand New' },
  { kind: 'sort' },
  ...owns.slice(0, 1).map(({ term }): Change => ({ kind: 'transfer-area', area: term.value, from: id.value, to })),
];
