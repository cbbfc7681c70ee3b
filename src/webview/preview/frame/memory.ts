import type { Host } from '../host';
import type { ChartState, PageState, ViewId } from '../protocol';
import { VIEW_IDS } from '../protocol';

/** Of how many charts a page remembers how they were looked at. */
const MAX_CHARTS = 8;

/** How long what is to be kept has to be at rest. */
const SAVE_DELAY_MS = 150;

/** What the page keeps for after a reload. */
export class Memory {
  readonly #host: Host;
  #state: PageState;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#state = readState(host.kept());
  }

  get view(): ViewId {
    return this.#state.view;
  }

  /** What a view has kept of a chart. */
  of(uri: string, view: ViewId): unknown {
    return this.#chart(uri)?.views[view];
  }

  /** Notes at once and writes later; both go on with what was kept before. */
  note(changes: Partial<Omit<PageState, 'charts'>>): void {
    this.#set({ ...this.#state, ...changes });
  }

  /** Notes what a view wants to be kept of a chart. */
  keep(uri: string, view: ViewId, kept: unknown): void {
    const chart = { uri, views: { ...this.#chart(uri)?.views, [view]: kept } };
    this.#set({ ...this.#state, uri, charts: [chart, ...this.#others(uri)].slice(0, MAX_CHARTS) });
  }

  /** Takes over how a chart was looked at before its preview was closed, unless the page knows it better. */
  recall(uri: string, views: ChartState['views']): void {
    if (this.#chart(uri) !== undefined || Object.keys(views).length === 0) return;
    this.#set({ ...this.#state, charts: [...this.#state.charts, { uri, views }].slice(-MAX_CHARTS) });
  }

  /** A chart has got another address. */
  move(from: string, to: string): void {
    const chart = this.#chart(from);
    if (chart === undefined) return;
    this.#set({
      ...this.#state,
      uri: this.#state.uri === from ? to : this.#state.uri,
      charts: [{ ...chart, uri: to }, ...this.#others(from)],
    });
  }

  #chart(uri: string): ChartState | undefined {
    return this.#state.charts.find((chart) => chart.uri === uri);
  }

  #others(uri: string): readonly ChartState[] {
    return this.#state.charts.filter((chart) => chart.uri !== uri);
  }

  #set(state: PageState): void {
    this.#state = state;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => this.#host.keep(state), SAVE_DELAY_MS);
  }
}

/** Reads what was kept, by this version of the page or another one. */
function readState(kept: unknown): PageState {
  const { uri, view, locked, charts } = isRecord(kept) ? kept : {};
  return {
    uri: typeof uri === 'string' ? uri : '',
    view: VIEW_IDS.find((id) => id === view) ?? 'reporting',
    locked: locked === true,
    charts: Array.isArray(charts) ? charts.filter(isChartState) : [],
  };
}

const isChartState = (value: unknown): value is ChartState =>
  isRecord(value) && typeof value.uri === 'string' && isRecord(value.views);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
