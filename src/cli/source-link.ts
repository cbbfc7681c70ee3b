/** The address of a line of a file at the commit that is checked. @param path from the top of the repository */
export type SourceLink = (path: string, line: number) => string | undefined;

/** Links to the repository of the workflow or pipeline that this program runs in; none outside of GitHub and GitLab. */
export function sourceLinks(env: Readonly<Record<string, string | undefined>>): SourceLink {
  const base = onGitHub(env) ?? onGitLab(env);
  return (path, line) => base && `${base}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`;
}

const onGitHub = ({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
}: Parameters<typeof sourceLinks>[0]): string | undefined =>
  server && repository && commit ? `${server}/${repository}/blob/${commit}` : undefined;

const onGitLab = ({
  CI_PROJECT_URL: project,
  CI_COMMIT_SHA: commit,
}: Parameters<typeof sourceLinks>[0]): string | undefined =>
  project && commit ? `${project}/-/blob/${commit}` : undefined;
