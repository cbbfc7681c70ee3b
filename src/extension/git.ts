import * as vscode from 'vscode';

/** The part of the API of VS Code's built-in Git extension that is used here. */
interface GitApi {
  getRepository(uri: vscode.Uri): Repository | null;
}

export interface Repository {
  /** The text of a file at a revision. Fails where it is not there. */
  show(ref: string, path: string): Promise<string>;
  /** The files that differ between a revision and the work tree. */
  diffWith(ref: string): Promise<readonly { readonly originalUri: vscode.Uri }[]>;
  getBranches(query: { readonly remote: boolean }): Promise<readonly { readonly name?: string }[]>;
  log(options: {
    readonly maxEntries: number;
    readonly path?: string;
  }): Promise<readonly { readonly hash: string; readonly message: string; readonly authorDate?: Date }[]>;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The repository that a file is in; undefined where there is none, or no Git. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined || uri.scheme !== 'file') return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    return git.enabled ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** Files of a chart that were removed since are found by their endings. */
const CHART_FILE = /\.ya?ml$/i;

/**
 * The texts of a chart's files at a revision, by address: of those that it has now, and of those that were there then.
 * A file that is not there is left out.
 */
export async function textsAt(
  repository: Repository,
  ref: string,
  files: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const changed = await repository.diffWith(ref);
  const then = changed.map(({ originalUri }) => originalUri.toString()).filter((uri) => CHART_FILE.test(uri));
  const texts = await Promise.all(
    [...new Set([...files, ...then])].map(async (uri) => {
      try {
        return [[uri, await repository.show(ref, vscode.Uri.parse(uri).fsPath)]] as const;
      } catch {
        return [];
      }
    }),
  );
  return Object.fromEntries(texts.flat());
}
