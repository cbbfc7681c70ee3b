/** The place of a cell: headers have index -1 on their own side. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Moves the focus over a table as spreadsheets do: one cell at a time, and one stop for the Tab key. */
export class Grid {
  #table: HTMLTableElement | undefined;
  #spot: Spot = { row: 0, column: -1 };

  /** Takes on a new table in the place of the one before, at the same place. */
  take(table: HTMLTableElement, hadFocus: boolean): void {
    this.#table = table;
    this.#stopAt(this.#within(this.#spot), hadFocus);
  }

  /** Moves as a key says. Tells whether it said so. */
  key({ key, ctrlKey }: KeyboardEvent): boolean {
    const { row, column } = this.#spot;
    const to = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      Home: { row: ctrlKey ? 0 : row, column: -1 },
      End: { row: ctrlKey ? this.#rows - 1 : row, column: this.#columns - 1 },
      PageUp: { row: row - PAGE, column },
      PageDown: { row: row + PAGE, column },
    }[key];
    if (to === undefined || !this.hasFocus) return false;
    this.#stopAt(this.#within(to), true);
    return true;
  }

  get hasFocus(): boolean {
    return this.#table?.contains(document.activeElement) ?? false;
  }

  /** The cell or header that has the focus. */
  get focused(): HTMLTableCellElement | undefined {
    const cell = document.activeElement?.closest('td, th');
    return cell instanceof HTMLTableCellElement && this.#table?.contains(cell) === true ? cell : undefined;
  }

  /** Gives the focus to where the Tab key stops. */
  focus(): void {
    this.#stopAt(this.#spot, true);
  }

  /** Makes a cell or header the one that the Tab key stops at. */
  stopAt(cell: HTMLTableCellElement, focus: boolean): void {
    const line = cell.parentElement;
    if (!(line instanceof HTMLTableRowElement)) return;
    this.#stopAt({ row: line.rowIndex - 1, column: cell.cellIndex - 1 }, focus);
  }

  get #rows(): number {
    return (this.#table?.rows.length ?? 1) - 1;
  }

  get #columns(): number {
    return (this.#table?.rows[0]?.cells.length ?? 1) - 1;
  }

  /** There is nothing in the corner. */
  #within({ row, column }: Spot): Spot {
    const across = Math.max(-1, Math.min(column, this.#columns - 1));
    const down = Math.max(across < 0 ? 0 : -1, Math.min(row, this.#rows - 1));
    return { row: down, column: across };
  }

  #stopAt(spot: Spot, focus: boolean): void {
    this.#table?.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
    this.#spot = spot;
    const cell = this.#table?.rows[spot.row + 1]?.cells[spot.column + 1];
    cell?.setAttribute('tabindex', '0');
    if (focus) cell?.focus();
  }
}

const PAGE = 10;
