import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Pair, Sheet } from '../core/compare/sheet';
import type { Roster, RosterArea, RosterPosition } from '../core/language/client-requests/roster';
import type { SyncPlan, SyncRefusal, SyncRequest } from '../core/language/edits/sync';
import type { Change, Refusal } from '../core/refactor/change';
import type { FigureSheet } from '../core/report';
import type { TableLine } from '../core/scenario';
import type { Listing, Stored } from '../core/workspace';
import type { ChangePicture } from '../picture/change/change-picture';
import type { Diagram } from '../picture/diagram/diagram';

/** A place as LSP counts it: zero-based lines and UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range of one of a chart's files. */
export interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** What a client may say of itself when it starts the server. */
export interface InitializationOptions {
  /** The client's own command that shows completions; run behind a completed key, so that its values follow at once. */
  readonly suggestCommand?: string;
  /** The client's own command that asks what a change still lacks, and makes it; called with `{uri, ...}` and what is known of a {@link Change}. */
  readonly refactorCommand?: string;
  /** The client's own command that shows the answer to {@link NOTES}; called with the address of a chart and the id of a position. */
  readonly notesCommand?: string;
  /** The client's own command that lists places; called with an address, a {@link Position} there and places, as LSP's `Location`. */
  readonly placesCommand?: string;
  /** The client's own command that shows a problem; called with its place, as LSP's `Location`. */
  readonly problemCommand?: string;
  /** Whether the client answers {@link FILES_LIST} and {@link FILES_READ}; else the server looks for files itself, where it can. */
  readonly files?: boolean;
}

/** Server to client, two requests about what is stored: what is in a folder (null where there is none), and the text of a file. */
export interface FilesParams {
  readonly uri: string;
}
export type FilesListResult = Listing | null;
export const FILES_LIST = 'orgchart/files/list';
export type FilesReadResult = Stored;
export const FILES_READ = 'orgchart/files/read';

/** Client to server, a notification: whether pictures of an open chart are wanted, one now and one after every change. */
export interface WatchParams {
  readonly uri: string;
  readonly on: boolean;
}
export const WATCH = 'orgchart/watch';

/** Server to client, a notification: the picture of a watched chart. */
export interface DiagramParams {
  readonly uri: string;
  /** Grows with every change of any file of the chart. */
  readonly version: number;
  /** All files of the chart, the one with the head first. */
  readonly files: readonly string[];
  readonly diagram: Diagram;
  /** Why the picture may be behind the text: the text has a mistake that hides some of it. */
  readonly notice?: string;
}
export const DIAGRAM = 'orgchart/diagram';

/** What is looked for: the position of a card, one of its areas or metrics by its id, or the text of a problem. Cards and problems go by their keys. */
export type LocateTarget = { readonly card: string; readonly term?: string } | { readonly problem: string };

/** Client to server, a request answered with a {@link Location} or null: the place in the text of something that a picture shows. */
export type LocateParams = LocateTarget & { readonly uri: string };
export const LOCATE = 'orgchart/locate';

/** Client to server, a request answered with titles: the quick fixes of a problem. */
export interface FixesParams {
  readonly uri: string;
  /** Its key. */
  readonly problem: string;
}
export const FIXES = 'orgchart/fixes';

/** Client to server, a request answered with an LSP `WorkspaceEdit` or null: the edits of one of them. */
export interface FixParams extends FixesParams {
  readonly title: string;
}
export const FIX = 'orgchart/fix';

/** Client to server, a request answered with a card's id or null: which card shows the position that the cursor is in. */
export interface CardAtParams {
  readonly uri: string;
  readonly position: Position;
}
export const CARD_AT = 'orgchart/cardAt';

/** Client to server, a request answered with Markdown or null: notes about filling a position. */
export interface NotesParams {
  readonly uri: string;
  /** Its id. */
  readonly position: string;
}
export const NOTES = 'orgchart/notes';

/** Client to server, a request answered with a {@link Sheet} or null: two positions side by side, and how their work meets. */
export interface CompareParams {
  readonly uri: string;
  /** Ids of the two; without them, those that are worth a comparison most. */
  readonly positions?: Pair<string>;
}
export const COMPARE = 'orgchart/compare';
export type { Pair, Sheet };

/** Client to server, a request answered with a {@link Roster} or null: all positions of a chart, all areas, and who owns what. */
export interface PositionsParams {
  readonly uri: string;
  /** A cursor; the answer is the position that it is in. */
  readonly position?: Position;
}
export const POSITIONS = 'orgchart/positions';
export type { Roster, RosterArea, RosterPosition };

/** Client to server, a request answered with {@link Changed}, a {@link Refusal} or null: the edits that make a change of the organization. */
export interface ChangeParams {
  readonly uri: string;
  readonly change: Change;
}
export interface Changed {
  /** In all files of the chart. */
  readonly edit: WorkspaceEdit;
  /** How many positions are written anew, or go. */
  readonly positions: number;
}
export const CHANGE = 'orgchart/change';

/** Client to server, a request answered with a {@link FigureSheet} or null: figures about a chart. */
export interface FiguresParams {
  readonly uri: string;
}
export const FIGURES = 'orgchart/figures';
export type { FigureSheet };

/** Another version of a chart. */
export type ChartVersion =
  /** As it is stored, without what was typed since. */
  | { readonly kind: 'stored' }
  /** Another chart, as it is edited now. */
  | { readonly kind: 'chart'; readonly uri: string }
  /** With the changes of a scenario, which is given as the text of its file. */
  | { readonly kind: 'scenario'; readonly text: string }
  /** All of its files in another version: texts by address. */
  | { readonly kind: 'texts'; readonly files: Readonly<Record<string, string>> };

/** Client to server, a request answered with a {@link ChangePicture}, a {@link Refusal} or null: what changes between the present chart and another version. */
export interface ChangesParams {
  readonly uri: string;
  readonly other: ChartVersion;
  /** Whether the other version comes after the present one, as a plan does, and not before it. */
  readonly isPlan: boolean;
}
export const CHANGES = 'orgchart/changes';
export type { ChangePicture };

/** Client to server, a request answered with {@link ComparedFigures}, a {@link Refusal} or null: figures of the present chart and of plans for it. */
export interface PlansParams {
  readonly uri: string;
  /** With the reason for those that the client cannot read. */
  readonly plans: readonly { readonly name: string; readonly version: ChartVersion | Refusal }[];
  /** A file that says what seats cost. */
  readonly costs?: { readonly name: string; readonly text: string };
}
export interface ComparedFigures {
  /** A cell for the present chart, then one for each plan; empty for a plan that cannot be read. */
  readonly lines: readonly TableLine[];
  /** What a reader should know of the figures: plans that cannot be read, positions without a cost. */
  readonly caveats: readonly string[];
}
export const PLANS = 'orgchart/plans';
export type { TableLine };

/** Client to server, a request answered with a {@link SyncPlan}, a {@link SyncRefusal} or null: what brings a chart in step with a company. */
export interface SyncParams extends SyncRequest {
  readonly uri: string;
}
export const SYNC = 'orgchart/sync';
export type { Change, Refusal, SyncPlan, SyncRefusal, SyncRequest };

/** Client to server, a request answered with {@link AgentAnswer}: what an agent asks a tool of `core/agent`, about all charts of the workspace. */
export interface AgentParams {
  readonly tool: string;
  readonly args: unknown;
  /** Whether holders may be named. */
  readonly names: boolean;
}
export type AgentAnswer = { readonly answer: string } | Refusal;
export const AGENT = 'orgchart/agent';

/** Client to server, a request answered with {@link ChartFacts} or null: which chart a file is part of. */
export interface ChartParams {
  readonly uri: string;
}
export interface ChartFacts {
  /** All files of the chart, the one with the head first. */
  readonly files: readonly string[];
  readonly positions: number;
  readonly errors: number;
  readonly warnings: number;
}
export const CHART = 'orgchart/chart';

/** Client to server, a request answered with {@link WorkspaceCheck}: problems of all charts of the workspace are published from now on, open or not. */
export interface WorkspaceCheck {
  readonly charts: number;
  readonly errors: number;
  readonly warnings: number;
  /** Whether there are too many charts, so that only those that are open are checked. */
  readonly isTooMuch: boolean;
}
export const CHECK_WORKSPACE = 'orgchart/checkWorkspace';
