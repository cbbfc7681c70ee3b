import type { Chart, EntryEdit, Keyed, Organization, Position } from '../model';
import { isEmpty, readChart } from '../model';
import type { Entry } from '../syntax';
import { read, toData } from '../syntax';
import type { Edit, Replacement, Span } from '../text';
import { applyEdits } from '../text';
import type { Refusal } from './change';
import type { LostComment } from './lost-comments';
import { lostComments } from './lost-comments';
import type { Revision } from './revision';
import { removedBy, replacementsIn, revise, unrevised } from './revision';

/** One file of a chart during a change. */
interface File {
  readonly before: Chart;
  readonly now: Chart;
  readonly revision: Revision;
}

/** The most steps. No position has more references to a removed one; only a text that the steps do not change needs more. */
const MAX_ROUNDS = 1000;

/** The result of a change. */
export interface Plan {
  readonly edits: readonly Edit[];
  /** The ids of the positions that are rewritten or removed. */
  readonly positions: readonly string[];
}

/** A chart during a change: each step edits the result of the previous steps, so that no two of them overlap. */
export class Draft {
  /** The organization before the change. */
  readonly organization: Organization;
  #files: readonly File[];
  #byId: ReadonlyMap<string, Position> | undefined;
  readonly #touched = new Set<string>();
  readonly #touchedHead = new Set<string>();
  #broken: string | undefined;

  constructor(organization: Organization) {
    this.organization = organization;
    this.#files = organization.charts.map((chart) => ({
      before: chart,
      now: chart,
      revision: unrevised(chart.reading.text),
    }));
    if (organization.charts.some(({ reading }) => reading.hasMargin)) this.#broken = MISTAKE;
  }

  /** The files of the chart in their present state. */
  get charts(): readonly Chart[] {
    return this.#files.map(({ now }) => now);
  }

  /** A position in its present state. */
  position(id: string): Position | undefined {
    this.#byId ??= new Map(
      this.charts
        .flatMap(({ positions }) => positions)
        .reverse()
        .map((position) => [position.id.value, position]),
    );
    return this.#byId.get(id);
  }

  /** The file that contains a position now. */
  chartOf({ source: { entry } }: Position): Chart | undefined {
    return this.charts.find(({ reading }) => reading.entries.includes(entry));
  }

  /** Edits one position, or several at once. @param step computed for each in its present state */
  change(ids: string | readonly string[], step: (position: Position) => readonly EntryEdit[]): void {
    this.#make(
      [ids].flat().flatMap((id) => this.position(id) ?? []),
      step,
    );
  }

  /** Applies a step to every position, repeatedly, until none needs it. */
  sweep(step: (position: Position) => readonly EntryEdit[]): void {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      if (
        !this.#make(
          this.charts.flatMap(({ positions }) => positions),
          step,
        )
      )
        return;
    }
    this.#broken ??= MISTAKE;
  }

  /** Applies steps to the heads of the files, one at a time, until none needs one. */
  sweepHeads(step: (chart: Chart) => { readonly key: string; readonly edits: readonly EntryEdit[] } | undefined): void {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const found = this.charts.map(step).find((each) => each && each.edits.length > 0);
      if (!found) return;
      this.#touchedHead.add(found.key);
      if (!this.#place(found.edits)) return;
    }
    this.#broken ??= MISTAKE;
  }

  /** Replaces parts of a file. @param ids the positions that are rewritten or removed */
  write(chart: Chart, replacements: readonly Replacement[], ids: readonly string[]): void {
    const { entries, place } = chart.reading;
    const reaches = (whole: Span): boolean =>
      replacements.some(({ span }) => span.start <= whole.end && whole.start <= span.end);
    if (
      entries.some(
        (entry) => isMistaken(entry) && reaches(place({ entry, span: { start: 0, end: entry.text.length } })),
      )
    )
      this.#broken ??= MISTAKE;
    if (this.#broken !== undefined) return;
    for (const id of ids) this.#touched.add(id);
    this.#write(chart.uri, replacements);
  }

  /** The comments that the steps have removed. */
  lostComments(): readonly LostComment[] {
    return this.#files.flatMap(({ before, now, revision }) =>
      lostComments(before, removedBy(revision, before.reading.text.length), now.reading.text),
    );
  }

  /** The result of the steps; refused if they would change more than intended. */
  plan(): Plan | Refusal {
    const refused = this.#broken ?? this.#sideEffect();
    if (refused !== undefined) return { refused };
    const edits = this.#files.flatMap(({ before: { uri, reading }, revision }) =>
      replacementsIn(revision, reading.text).map((each) => ({ uri, ...each })),
    );
    return { edits, positions: [...this.#touched] };
  }

  #make(positions: readonly Position[], step: (position: Position) => readonly EntryEdit[]): boolean {
    const taken = positions
      .map((position) => ({ position, edits: step(position) }))
      .filter(({ edits }) => edits.length > 0);
    for (const { position, edits } of taken) {
      const { key, value } = position.source;
      this.#touched.add(position.id.value);
      if (value.kind !== 'map' && !isEmpty(value)) this.#broken ??= MISTAKE;
      if (edits.some(({ span }) => span.start < key.span.start || span.end < span.start)) this.#broken ??= SHARED;
    }
    return this.#place(taken.flatMap(({ edits }) => edits));
  }

  #place(edits: readonly EntryEdit[]): boolean {
    if (edits.length === 0 || this.#broken !== undefined) return false;
    if (edits.some(({ entry }) => isMistaken(entry))) {
      this.#broken = MISTAKE;
      return false;
    }
    for (const { reading, uri } of this.charts) {
      const own = edits.filter(({ entry }) => reading.entries.includes(entry));
      if (own.length > 0)
        this.#write(
          uri,
          own.map((edit) => ({ span: reading.place(edit), text: edit.text })),
        );
    }
    return true;
  }

  #write(uri: string, replacements: readonly Replacement[]): void {
    this.#byId = undefined;
    this.#files = this.#files.map((file) => {
      if (file.now.uri !== uri) return file;
      const { reading } = file.now;
      const now = readChart(uri, read(applyEdits(reading.text, replacements), reading));
      return { ...file, now, revision: revise(file.revision, replacements) };
    });
  }

  /** A reason to refuse steps that changed text they should not reach; undefined if there is none. */
  #sideEffect(): string | undefined {
    for (const { before, now } of this.#files) {
      const reason = /[&*]/.test(before.reading.text) ? SHARED : MISTAKE;
      if (mistakes(now) > mistakes(before)) return reason;
      const left = new Map(now.positions.map(({ id, source }) => [id.value, source]));
      const isSame = (one: Keyed, other: Keyed | undefined): boolean =>
        one === other || (other !== undefined && dataOf(one) === dataOf(other));
      if (
        before.positions.some(({ id, source }) => !this.#touched.has(id.value) && !isSame(source, left.get(id.value)))
      )
        return reason;
      const heads = before.reading.head.filter(
        ({ key }) => key.text !== 'positions' && !this.#touchedHead.has(key.text),
      );
      if (heads.some((key) => !isSame(key, now.head.key(key.key.text)))) return reason;
    }
    return undefined;
  }
}

const MISTAKE = 'There is a mistake in the text that would have to be changed. Fix it first.';
const SHARED =
  'Parts of this text are repeated by an alias (& and *), so the change would affect other places too. Write them out first.';

const isMistaken = ({ problems }: Entry): boolean => problems.some(({ code }) => code !== 'duplicate-key');

const mistakes = ({ reading }: Chart): number =>
  reading.problems.filter(({ value }) => value.code !== 'duplicate-key').length;

const dataOf = ({ value }: Keyed): string => JSON.stringify(toData(value));
