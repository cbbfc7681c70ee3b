/** A priority queue of numbers: the one with the lowest cost first, of equal ones any, but always the same. */
export class PriorityQueue {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  push(item: number, cost: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#costs[above]! <= cost) break;
      this.#items[at] = this.#items[above]!;
      this.#costs[at] = this.#costs[above]!;
      at = above;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
  }

  pop(): number | undefined {
    const first = this.#items[0];
    const item = this.#items.pop();
    const cost = this.#costs.pop();
    if (item === undefined || cost === undefined || this.#items.length === 0) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.#items.length) break;
      if (below + 1 < this.#items.length && this.#costs[below + 1]! < this.#costs[below]!) below++;
      if (this.#costs[below]! >= cost) break;
      this.#items[at] = this.#items[below]!;
      this.#costs[at] = this.#costs[below]!;
      at = below;
    }
    this.#items[at] = item;
    this.#costs[at] = cost;
    return first;
  }
}
