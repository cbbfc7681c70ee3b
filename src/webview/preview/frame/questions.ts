/** Questions to the extension that are answered by messages, by their subject. */
export class Questions<Answer> {
  readonly #waiting = new Map<string, ((answer: Answer) => void)[]>();

  /** Asks, unless the same is being asked already. */
  ask(about: string, send: () => void): Promise<Answer> {
    return new Promise((settle) => {
      const waiting = this.#waiting.get(about);
      if (waiting !== undefined) waiting.push(settle);
      else {
        this.#waiting.set(about, [settle]);
        send();
      }
    });
  }

  answer(about: string, answer: Answer): void {
    const waiting = this.#waiting.get(about) ?? [];
    this.#waiting.delete(about);
    for (const settle of waiting) settle(answer);
  }
}
