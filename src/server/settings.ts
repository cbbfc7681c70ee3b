/** What a person wants to see, as the editor's settings have it under `orgchart`. */
export interface Settings {
  /** The titles of positions beside their ids: `inlayHints.titles`. */
  readonly titles: boolean;
  /** Words above positions: `codeLens`. */
  readonly lenses: boolean;
}

/** The settings that an editor sends; what it does not say is on. */
export function settingsOf(sent: unknown): Settings {
  const own = under(sent, 'orgchart');
  return { titles: under(under(own, 'inlayHints'), 'titles') !== false, lenses: under(own, 'codeLens') !== false };
}

const under = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? (Object.entries(value).find(([name]) => name === key)?.[1] as unknown)
    : undefined;
