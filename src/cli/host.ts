/** What a command may ask of the process it runs in. */
export interface Host {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether what is printed may be colored. */
  readonly colors: boolean;
  /** The current day as an ISO date. */
  readonly today: string;
}

/** How a run ends. */
export const EXIT = { clean: 0, findings: 1, misuse: 2 } as const;
