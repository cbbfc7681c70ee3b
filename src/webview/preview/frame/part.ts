import type { Begun, Command, ViewId } from '../protocol';
import type { Shown, View, ViewHost } from '../views/view';
import type { MenuItem } from './menu';
import type { NoticeAct } from './notice';

/** The places of panels: around the view, which gets the remaining room. */
export type Side = 'above' | 'beside' | 'below';

/** Something that the page offers in every view, such as the search or the export. All but `id` may be left out. */
export interface Part {
  readonly id: string;
  /** Its button in the bar. */
  readonly button?: HTMLElement;
  /** Its panels, hidden until it shows them. */
  readonly panels?: Readonly<Partial<Record<Side, HTMLElement>>>;
  /** Another chart or another version of it has been drawn, or another view is on. */
  show?(shown: Shown, view: View): void;
  /** A card was chosen, by whomever; undefined for none. */
  select?(card: string | undefined): void;
  /** What can be done with a card, or with an area that it owns, for its menu. */
  items?(card: string, area?: string): readonly MenuItem[];
  /** Whether it has answered a key. Asked before the view is. */
  key?(event: KeyboardEvent): boolean;
  /** Whether it has carried out a command. Asked before the view is. */
  run?(command: Command): boolean;
}

/** What a part can ask of the page. */
export interface PartHost extends ViewHost {
  /** The view that is on; undefined until there is a chart. */
  readonly view: View | undefined;
  /** What it shows. */
  readonly shown: Shown | undefined;
  /** Begins a change of a position that has more to be said about it. @param position its key */
  begin(change: Begun, position: string, area?: string): void;
  /** Turns to another view, as a person who clicks on its tab does. */
  turn(view: ViewId): void;
  /** Says something for a while, to eyes and ears, and offers what can be done about it. */
  say(text: string, act?: NoticeAct): void;
  /** Begins or ends to present, in a window without anything else. */
  present(on: boolean): void;
  /** Takes back the last change that was made here, or makes the last one that was taken back again. */
  undo(way: 'undo' | 'redo'): void;
  /** Lights what some problems are about and dims the rest; undefined lights everything again. */
  light(problems: ReadonlySet<string> | undefined): void;
}

/** Makes a part; once in a page's life. `style` is CSS for what it shows. */
export interface PartKind {
  readonly style?: string;
  make(host: PartHost): Part;
}
