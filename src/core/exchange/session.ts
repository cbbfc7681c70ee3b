import type { Answers } from './answers';
import { answersText, NO_ANSWERS, readAnswers } from './answers';
import type { Company } from './company';
import type { SourceFile } from './import';
import type { Contents } from './read-sources';
import { byReader } from './read-sources';
import type { Survey, Surveyed } from './survey';
import { surveySources } from './survey';
import type { ChartFile } from './write/write';
import { writeCompany } from './write/write';

/** A chart created from a source, with the answers file. */
export interface Written {
  readonly files: readonly ChartFile[];
  readonly answers: string;
}

/** The import of one source while the user answers questions about it. What was read is kept between the answers. */
export class ImportSession {
  /** The answers from an earlier import. */
  readonly answers: Answers;
  readonly #contents: Contents;
  readonly #today: string;
  #asked = '';
  #surveyed: Promise<Surveyed> | undefined;

  /**
   * @param kept the text of the answers file, if there is one
   * @param today an ISO date
   * @throws {UnreadableSource} if no reader recognizes a file
   */
  constructor(sources: readonly SourceFile[], kept: string | undefined, today: string) {
    this.answers = kept === undefined ? NO_ANSWERS : readAnswers(kept);
    this.#contents = byReader(sources);
    this.#today = today;
  }

  async survey(answers: Answers): Promise<Survey> {
    return (await this.#look(answers)).survey;
  }

  /** The company that results from the answers; undefined if the source cannot be imported. */
  async company(answers: Answers): Promise<Company | undefined> {
    return (await this.#look(answers)).company;
  }

  /** The text of the chart; undefined if the source cannot be imported. @param stem the name of its file without the extension */
  async write(answers: Answers, stem: string): Promise<Written | undefined> {
    const { company } = await this.#look(answers);
    if (!company) return undefined;
    const { split } = answers;
    const files = writeCompany(company, { keep: new Set(answers.keep), stem, ...(split && { split }) });
    return { files, answers: answersText(answers) };
  }

  #look(answers: Answers): Promise<Surveyed> {
    const asked = JSON.stringify([answers.map, answers.sheet, answers.includeInactive, answers.repeated]);
    if (asked !== this.#asked || !this.#surveyed) this.#surveyed = surveySources(this.#contents, answers, this.#today);
    this.#asked = asked;
    return this.#surveyed;
  }
}
