/** How far what belongs to a key or a dash stands behind it. */
export const STEP = 2;

/** A column as it is, and as it shall be. */
export interface Move {
  readonly column: number;
  readonly target: number;
}

/** A map or a list that is written line by line, by the column of its keys or dashes. */
export interface Level extends Move {
  readonly kind: 'map' | 'list';
  /** Where the values of its keys or items shall begin if they stand below. */
  readonly inside: number;
}

export const MARGIN: Move = { column: 0, target: 0 };

/** The maps and lists that a line stands in, the innermost last. */
export class Levels {
  #open: Level[];

  /** @param positionsColumn where the keys of positions shall stand, if it is a position that is read; its lines stand in a map that is none of theirs */
  constructor(positionsColumn: number | undefined) {
    this.#open = positionsColumn === undefined ? [] : [{ ...MARGIN, kind: 'map', inside: positionsColumn }];
  }

  get innermost(): Level | undefined {
    return this.#open.at(-1);
  }

  /** Where a value shall begin that stands below its key or dash. */
  get inside(): number {
    return this.innermost?.inside ?? 0;
  }

  /** All of them as they are now, the innermost first. */
  list(): readonly Level[] {
    return this.#open.toReversed();
  }

  /** Goes to the map or list whose key or dash stands in a column. A list may stand in the column of the key that it belongs to. */
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

  /** Goes to what a value belongs to that begins in a column on a line of its own. */
  enterValue(column: number): void {
    this.#leave((level) => level.column >= column);
  }

  /** Starts anew, as a document does. */
  clear(): void {
    this.#open = [];
  }

  #leave(isLeft: (level: Level) => boolean): void {
    while (this.innermost && isLeft(this.innermost)) this.#open.pop();
  }
}
