/** How long the text has to be at rest before a view follows it. */
const FOLLOW_DELAY_MS = 200;

/** Asks about a chart: at once when it is first shown, later when its text is at rest. Only the answer to the last question counts. */
export class Following<Question, Answer> {
  readonly #put: (question: Question) => Promise<Answer>;
  readonly #answered: (answer: Answer) => void;
  #asked = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(put: (question: Question) => Promise<Answer>, answered: (answer: Answer) => void) {
    this.#put = put;
    this.#answered = answered;
  }

  /** @param question made when it is asked */
  follow(question: () => Question): void {
    clearTimeout(this.#waiting);
    if (this.#asked === 0) void this.ask(question());
    else this.#waiting = setTimeout(() => void this.ask(question()), FOLLOW_DELAY_MS);
  }

  async ask(question: Question): Promise<void> {
    const number = ++this.#asked;
    const answer = await this.#put(question);
    if (number === this.#asked) this.#answered(answer);
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#asked++;
  }
}
