/** That a file could not be read, and why, in plain words. */
export class Unreadable extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(reason);
    this.file = file;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to read it.',
  EPERM: 'You are not allowed to read it.',
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'There is no such file or folder.',
  ELOOP: 'It is a link that leads back to itself.',
  EISDIR: 'It is a folder.',
  EMFILE: 'Too many files are open.',
  ENAMETOOLONG: 'The name is too long.',
};

/** What the system said about a file, as a person would say it. */
export function unreadable(file: string, error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  if (!(error instanceof Error)) return new Unreadable(file, String(error));
  const { code } = error as NodeJS.ErrnoException;
  return new Unreadable(file, REASONS[code ?? ''] ?? error.message);
}

/** That a chart could not be worked on, also where this program is to blame; the others are still worked on. */
export const failure = (file: string, error: unknown): Unreadable =>
  error instanceof Unreadable
    ? error
    : new Unreadable(
        file,
        `Something went wrong with this chart (${error instanceof Error ? error.message : String(error)}). Please report it, with the chart if you can.`,
      );
