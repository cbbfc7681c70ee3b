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
