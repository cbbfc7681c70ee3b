import type { Change } from '../../core/refactor/change';
import type { FigureSheet } from '../../core/report';
import type { TableLine } from '../../core/scenario';
import type { ChangePicture } from '../../picture/change/change-picture';
import type { Diagram } from '../../picture/diagram/diagram';

/** The ways to look at a chart. */
export const VIEW_IDS = ['reporting', 'ownership', 'figures', 'changes', 'portable'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** What a chart can be compared with by choice: its last saved or committed version, a revision of Git, or another chart. */
export const BASE_KINDS = ['head', 'revision', 'saved', 'chart'] as const;
export type BaseKind = (typeof BASE_KINDS)[number];

/** A plan for a chart: a revision of Git, another chart, or a scenario. */
export const PLAN_KINDS = ['revision', 'chart', 'scenario'] as const;
export type Plan =
  | { readonly kind: 'revision'; readonly ref: string }
  | { readonly kind: 'chart' | 'scenario'; readonly uri: string };

/** What a chart is compared with: a version before it, or a plan that comes after it. */
export type Base =
  | { readonly kind: 'head' | 'saved' }
  | { readonly kind: 'revision'; readonly ref: string }
  | { readonly kind: 'chart'; readonly uri: string }
  | { readonly kind: 'plan'; readonly plan: Plan };

/** What changes since a base, or why that cannot be said. */
export interface ChangesAnswer {
  /** What else the chart can be compared with. */
  readonly kinds: readonly BaseKind[];
  /** Undefined where nothing was chosen. */
  readonly chosen?: {
    readonly base: Base;
    /** What to call it: a branch, a file. */
    readonly name: string;
    readonly picture: ChangePicture;
  };
  readonly refused?: string;
}

/** What the figures of a chart are compared with. */
export interface Beside {
  readonly plans: readonly Plan[];
  /** The address of a file that says what seats cost. */
  readonly costs?: string;
}

/** The figures of a chart and of plans for it. */
export interface BesideAnswer {
  readonly beside: Beside;
  /** The names of the plans. */
  readonly names: readonly string[];
  /** A cell for the chart, then one for each plan. */
  readonly lines: readonly TableLine[];
  readonly caveats: readonly string[];
}

/** What a command of the editor can ask of the page. */
export const COMMANDS = [
  'search',
  'problems',
  'export',
  'present',
  'fit',
  'zoomIn',
  'zoomOut',
  'actualSize',
  'foldAll',
  'unfoldAll',
  'focusTeam',
  'leaveTeam',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Changes for which the extension asks the user more before they are made. */
export const BEGUN = [
  'move',
  'transfer-area',
  'split',
  'merge',
  'delete',
  'insert-manager',
  'add-report',
] as const satisfies readonly Change['kind'][];
export type Begun = (typeof BEGUN)[number];

/** How a chart is looked at until a person chooses otherwise. It comes from settings, so that any value may be of another kind. */
export interface ViewDefaults {
  readonly direction: unknown;
  readonly density: unknown;
  readonly arrangement: unknown;
  /** The key that cards are colored by; none if empty. */
  readonly colorBy: unknown;
  /** The key whose values get frames; none if empty. */
  readonly groupBy: unknown;
  /** The names of the fields that cards show; what is usual for the density if empty. */
  readonly fields: unknown;
}

/** Messages to the page. */
export type ToPage =
  /** The picture to show, in place of any before. `notice` says why it may be behind the text. */
  | {
      readonly kind: 'show';
      readonly uri: string;
      readonly version: number;
      readonly diagram: Diagram;
      readonly notice?: string;
    }
  /** The card that the cursor is in; undefined for none. */
  | { readonly kind: 'select'; readonly id: string | undefined }
  /** There is nothing to draw, and why. Keeps the last good picture, if there is one, under the notice. */
  | { readonly kind: 'notice'; readonly text: string }
  /** Why something that a person asked for was not done. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The quick fixes of a problem, as an answer to `fixes`. */
  | { readonly kind: 'fixes'; readonly uri: string; readonly problem: string; readonly titles: readonly string[] }
  /** An answer to `changes`. */
  | { readonly kind: 'changes'; readonly question: number; readonly answer: ChangesAnswer }
  /** An answer to `figures`; undefined if they cannot be had. */
  | { readonly kind: 'figures'; readonly question: number; readonly sheet: FigureSheet | undefined }
  /** An answer to `beside`; undefined if nothing was chosen. */
  | { readonly kind: 'beside'; readonly question: number; readonly answer: BesideAnswer | undefined }
  /** What to compare a chart with, from now on. */
  | { readonly kind: 'compare'; readonly uri: string; readonly base: Base }
  /** A file of the chart was saved: what is compared with the saved version may have changed. */
  | { readonly kind: 'saved' }
  | { readonly kind: 'do'; readonly command: Command }
  /** How charts are looked at, from now on. */
  | { readonly kind: 'defaults'; readonly defaults: ViewDefaults }
  /** How a chart was looked at before its preview was closed. Comes before its picture. */
  | { readonly kind: 'remembered'; readonly uri: string; readonly views: Readonly<Partial<Record<ViewId, unknown>>> }
  /** Which view to show, from now on. */
  | { readonly kind: 'view'; readonly view: ViewId }
  /** Whether the page stays with its chart when another one is edited. It keeps this for after a reload. */
  | { readonly kind: 'lock'; readonly locked: boolean }
  /** The chart has got another address. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string };

/** Something of a picture that has a place in the text: a position, one of its areas or metrics, or the subject of a problem. */
export type Target = { readonly card: string; readonly term?: string } | { readonly problem: string };

/** A file as the page has made it. */
export interface PageFile {
  /** Without folders, with its ending. */
  readonly name: string;
  readonly content: string;
  /** What `content` is: the text itself, bytes in base64, or a document that is to be printed into the file. */
  readonly encoding: 'text' | 'base64' | 'print';
}

/**
 * Messages from the page to the extension. A request names the chart by its address, and cards and problems by their keys, so that it
 * can be answered from the newest text.
 */
export type FromPage =
  /** It can be spoken to. */
  | { readonly kind: 'ready' }
  /** Something was chosen; the editor reveals it. With `stay` the page keeps the focus. */
  | { readonly kind: 'open'; readonly uri: string; readonly target: Target; readonly stay?: true }
  /** Drawing failed; the last good picture stays. */
  | { readonly kind: 'failed'; readonly uri: string; readonly message: string }
  /** A person asks for a change of the text. */
  | { readonly kind: 'change'; readonly uri: string; readonly change: Change }
  /** A person takes back the last change that was made here, or wants it after all. */
  | { readonly kind: 'undo' | 'redo'; readonly uri: string }
  /** A person begins a change that has more to be said about it. Positions and areas are named as in a {@link Change}. */
  | {
      readonly kind: 'begin';
      readonly change: Begun;
      readonly position: string;
      readonly area?: string;
      readonly uri: string;
    }
  /** Asks for the quick fixes of a problem. */
  | { readonly kind: 'fixes'; readonly uri: string; readonly problem: string }
  /** Asks for one of them, by its title. */
  | { readonly kind: 'fix'; readonly uri: string; readonly problem: string; readonly title: string }
  /** Asks for figures about the chart. */
  | { readonly kind: 'figures'; readonly uri: string; readonly question: number }
  /** Asks what changes since a base: the usual one, one of a kind that a person is asked for, or a certain one. */
  | {
      readonly kind: 'changes';
      readonly uri: string;
      readonly base: Base | BaseKind | undefined;
      /** Comes back with the answer. */
      readonly question: number;
    }
  /** Asks for figures of plans beside those of the chart, and first for more plans or for costs. */
  | {
      readonly kind: 'beside';
      readonly uri: string;
      readonly beside: Beside;
      readonly pick?: 'plans' | 'costs';
      readonly question: number;
    }
  /** A file to be stored where the person says. */
  | { readonly kind: 'save'; readonly file: PageFile }
  /** A text for the clipboard. */
  | { readonly kind: 'copy'; readonly text: string }
  /** How a chart is looked at, to be kept for after its preview was closed. */
  | { readonly kind: 'remember'; readonly uri: string; readonly view: ViewId; readonly settings: unknown }
  /** A person wants a chart made of a file that they have. */
  | { readonly kind: 'import' }
  /** A person begins or ends to present the chart, in a window without anything else. */
  | { readonly kind: 'present'; readonly on: boolean }
  /** A person has switched the view. */
  | { readonly kind: 'view'; readonly view: ViewId };

/** What outlives a reload of the page, kept with the webview's state. */
export interface PageState {
  /** The chart that was shown last. */
  readonly uri: string;
  readonly view: ViewId;
  readonly locked: boolean;
  /** What views keep of the charts that were shown last, the newest first. */
  readonly charts: readonly ChartState[];
}

/** What each view keeps of a chart; only the view itself knows how to read it. */
export interface ChartState {
  readonly uri: string;
  readonly views: Readonly<Partial<Record<ViewId, unknown>>>;
}
