/** The indentation of a value below its key or dash, in columns. */
export const STEP = 2;

/** A column as it is, and its target. */
export interface Move {
  readonly column: number;
  readonly target: number;
}

/** A block map or block list, by the column of its keys or dashes. */
export interface Level extends Move {
  readonly kind: 'map' | 'list';
  /** The target column of values on the lines below its keys or items. */
  readonly inside: number;
}

export const MARGIN: Move = { column: 0, target: 0 };

/** The maps and lists that contain a line, the innermost last. */
export class Levels {
  #open: Level[];

  /** @param positionsColumn the target column for the keys of positions, if a position is read; its lines are in a map outside it */
  constructor(positionsColumn: number | undefined) {
    this.#open = positionsColumn === undefined ? [] : [{ ...MARGIN, kind: 'map', inside: positionsColumn }];
  }

  get innermost(): Level | undefined {
    return this.#open.at(-1);
  }

  /** The target column of a value below its key or dash. */
  get inside(): number {
    return this.innermost?.inside ?? 0;
  }

  /** The present levels, the innermost first. */
  list(): readonly Level[] {
    return this.#open.toReversed();
  }

  /** Moves to the map or list whose key or dash is in a column. A list may be in the column of its key. */
  enter(kind: Level['kind'], column: number): Level {
    this.#leave(
      (level) => level.column > column || (level.column === column && level.kind === 'list' && kind === 'map'),
    );
    const known = this.innermost;
    if (known?.column === column && known.kind === kind) return known;
    const level: Level = { kind, column, target: this.inside, inside: this.inside + STEP };
    this.#open.push(level);
    return level;
  }

  /** Moves to the owner of a value that starts in a column on a separate line. */
  enterValue(column: number): void {
    this.#leave((level) => level.column >= column);
  }

  /** Starts again, as a new document does. */
  clear(): void {
    this.#open = [];
  }

  #leave(isLeft: (level: Level) => boolean): void {
    while (this.innermost && isLeft(this.innermost)) this.#open.pop();
  }
}
