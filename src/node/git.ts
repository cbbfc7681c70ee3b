import { execFile } from 'node:child_process';
import path from 'node:path';

/** No answer of Git about a chart is longer. */
const MAX_BYTES = 256_000_000;

/** That Git could not do what it was asked for, in its own words. */
export class GitError extends Error {}

/** What Git answers, as bytes. @throws {GitError} */
export const gitBytes = (folder: string, args: readonly string[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    execFile('git', [...args], { cwd: folder, encoding: 'buffer', maxBuffer: MAX_BYTES }, (error, out, err) => {
      if (!error) resolve(out);
      else if ('code' in error && error.code === 'ENOENT') reject(new GitError('Git is not installed.'));
      else
        reject(
          new GitError(
            err
              .toString()
              .trim()
              .replace(/^fatal: /, '') || error.message,
          ),
        );
    });
  });

/** What Git answers, as text. @throws {GitError} */
export const git = async (folder: string, args: readonly string[]): Promise<string> =>
  (await gitBytes(folder, args)).toString();

/** The top folder of the repository that a folder is part of, spelled as the folder is. @throws {GitError} */
export const repositoryOf = async (folder: string): Promise<string> =>
  path.resolve(folder, (await git(folder, ['rev-parse', '--show-cdup'])).trimEnd());

/** The full name of the commit or tree that a revision means. @throws {GitError} */
export async function resolveRevision(folder: string, revision: string): Promise<string> {
  try {
    const found = await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`]);
    return found.trim();
  } catch (error) {
    if (error instanceof GitError && /not a git repository|not installed/i.test(error.message)) throw error;
    throw new GitError(`There is no revision "${revision}" in this repository.`);
  }
}
