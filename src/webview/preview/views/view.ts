import type { Change } from '../../../core/refactor/change';
import type { FigureSheet } from '../../../core/report';
import type { ChangePicture } from '../../../picture/change/change-picture';
import type { Diagram } from '../../../picture/diagram/diagram';
import type { Scene } from '../../mermaid/scene';
import type { MenuItem } from '../frame/menu';
import type {
  Base,
  BaseKind,
  Beside,
  BesideAnswer,
  ChangesAnswer,
  Command,
  PageFile,
  Target,
  ViewDefaults,
  ViewId,
} from '../protocol';
import type { TextKey } from '../texts';

/** A chart as a page has it. */
export interface Shown {
  readonly uri: string;
  readonly version: number;
  readonly diagram: Diagram;
}

/** A way to look at a chart. */
export interface ViewKind {
  readonly id: ViewId;
  /** What its tab is called. */
  readonly label: TextKey;
  /** CSS for what it shows. */
  readonly style: string;
  /** Makes a view of one chart. `kept` is what an earlier view of the same chart wanted to be kept; it may be of any shape. */
  make(host: ViewHost, kept: unknown): View;
}

/** One chart, looked at in one way. Cards are named by their ids in the picture that was shown last. */
export interface View {
  /** All that it shows; hidden while another view is on. */
  readonly element: HTMLElement;
  /** Its own buttons in the bar. */
  readonly tools: readonly HTMLElement[];
  /** Draws a version of the chart. When it fails, what was drawn before is still there. */
  show(shown: Shown): Promise<void>;
  /** Marks a card as chosen, and brings it into sight if it is out of it. */
  select(card: string | undefined): void;
  /** Lights what has some words in it and dims the rest; without words, lights everything. Tells how many hits there are. */
  find(words: string): number;
  /** Brings the n-th hit into sight and marks it. */
  hit(index: number): void;
  /** Takes the focus: to what is chosen, else to where the Tab key stops. */
  focus(): void;
  /** Lights what some problems are about and dims the rest; undefined lights everything again. */
  light(problems: ReadonlySet<string> | undefined): void;
  /** Lights some cards and dims the rest, until Escape; undefined lights everything again. */
  lightOnly?(cards: ReadonlySet<string> | undefined): void;
  /** A file of the chart was saved. */
  saved?(): void;
  /** Compares the chart with something else from now on. */
  compare?(base: Base): void;
  /** Shows which problems a person goes through; undefined where nothing in it depends on that. */
  focusProblems?(focus: ProblemFocus): void;
  /** Brings a card into sight, whatever hides it. */
  reveal(card: string): void;
  /** Shows a team alone, unfolded and whole; all of the chart if undefined. */
  showTeam?(card: string | undefined): void;
  /** The card at a place in the page, for gestures. */
  cardAt(target: EventTarget | null): string | undefined;
  /** The place of a card in the window; undefined if it is not drawn. */
  placeOf(card: string): DOMRect | undefined;
  /** What can be done with a card in this view, for its menu. */
  items(card: string): readonly MenuItem[];
  /** Whether it has answered a key. */
  key(event: KeyboardEvent): boolean;
  /** Whether it has carried out a command. */
  run(command: Command): boolean;
  /** The surface that its cards can be dragged and edited on; undefined if there is none. */
  readonly surface?: Surface;
  /** What it draws now, for exports; undefined where that is not a picture of cards. */
  scene?(): Scene | undefined;
  /** The change that it shows, for exports; undefined where it shows none. */
  change?(): ChangePicture | undefined;
  /** What it wants to have again after a reload, as plain data. */
  kept(): unknown;
  /** What of it holds also after the preview was closed, such as colors; undefined where nothing does. */
  settings?(): unknown;
  dispose(): void;
}

/** Cards on a surface that is moved under a window. */
export interface Surface {
  /** Whether cards are so small that one may grip them by chance. */
  readonly isFar: boolean;
  /** Moves the surface by so many pixels of the window. */
  pan(right: number, down: number): void;
  /** The place of a card's title in the window; undefined if it is not drawn. */
  titleOf(card: string): TitlePlace | undefined;
  /** Chooses a card, whatever hides it, and gives it the focus. */
  focus(card: string): Promise<void>;
}

/** Which problems the views show. */
export interface ProblemFocus {
  /** Those that badges and lines are drawn for; all if undefined. */
  readonly among: ReadonlySet<string> | undefined;
  /** The one that a person looks at. */
  readonly chosen: string | undefined;
  /** Whether all conflicts that must be fixed are drawn between their cards, or only those of what the user looks at. */
  readonly allConflicts: boolean;
}

/** The place of a title in the window, and its font size. */
export interface TitlePlace {
  readonly rect: DOMRect;
  readonly size: number;
}

/** What a view can ask of the page. */
export interface ViewHost {
  /** The default view options of charts; undefined if there are none. */
  readonly defaults: ViewDefaults | undefined;
  /** A person wants to see something in the text: to go there, or to `stay` in the page. */
  open(target: Target, stay?: 'stay'): void;
  /** A person has chosen a card; other views and parts follow. */
  chose(card: string | undefined): void;
  /** Offers what can be done with a card, or with an area that it owns, at a place in the window. */
  offer(card: string, at: { readonly x: number; readonly y: number }, area?: string): void;
  /** Asks for a change of the text. */
  change(change: Change): void;
  /** The titles of the quick fixes of a problem. */
  fixes(problem: string): Promise<readonly string[]>;
  /** Applies one of them, by its title. */
  fix(problem: string, title: string): void;
  /** Figures about a chart; undefined if they cannot be had. */
  figures(uri: string): Promise<FigureSheet | undefined>;
  /** Turns to the reporting lines, with some cards lit. @param what what they are, for the notice */
  showAmong(cards: readonly string[], what: string): void;
  /** What changes in a chart since a base: the usual one, one of a kind that a person is asked for, or a certain one. */
  changes(uri: string, base: Base | BaseKind | undefined): Promise<ChangesAnswer>;
  /** Figures of plans beside those of a chart; a person is asked for more plans or for costs first if that is wanted. Undefined if nothing was picked. */
  beside(uri: string, beside: Beside, pick: 'plans' | 'costs' | undefined): Promise<BesideAnswer | undefined>;
  save(file: PageFile): void;
  copy(text: string): void;
  /** What the view wants to be kept has changed. */
  keep(): void;
}
