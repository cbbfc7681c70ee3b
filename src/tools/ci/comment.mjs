/** One comment on a pull request that is kept up to date. */

const PAGE_LENGTH = 100;
const MAX_PAGES = 20;

/**
 * @typedef {object} PullRequest
 * @property {string} api the address of GitHub's API
 * @property {string} repository `owner/name`
 * @property {string} number
 * @property {string} token
 */

/** @typedef {{ readonly id: number, readonly body?: string, readonly user?: { readonly type: string } }} Comment */

/**
 * @param {PullRequest} pull
 * @param {string} path below the repository
 * @param {{ method: string, body: string } | undefined} [sent]
 */
const ask = ({ api, repository, token }, path, sent) =>
  fetch(`${api}/repos/${repository}/${path}`, {
    method: sent?.method ?? 'GET',
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'orgchart',
    },
    ...(sent && { body: JSON.stringify({ body: sent.body }) }),
  });

/**
 * The comment of a bot that starts with a marker.
 * @param {PullRequest} pull
 * @param {string} marker
 * @returns {Promise<Comment | undefined>}
 */
const find = async (pull, marker) => {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await ask(pull, `issues/${pull.number}/comments?per_page=${PAGE_LENGTH}&page=${page}`);
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`);
    /** @type {Comment[]} */
    const comments = await answer.json();
    const found = comments.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(marker));
    if (found || comments.length < PAGE_LENGTH) return found;
  }
  return undefined;
};

/**
 * Writes the comment, or updates the one that is there. Where there is nothing to say, no comment is begun.
 * @param {PullRequest} pull
 * @param {{ marker: string, text: string, isWorthBeginning: boolean }} comment
 * @returns {Promise<'created' | 'updated' | 'unneeded'>}
 */
export const keepComment = async (pull, { marker, text, isWorthBeginning }) => {
  const found = await find(pull, marker);
  if (!found && !isWorthBeginning) return 'unneeded';
  const body = `${marker}\n${text}`;
  const answer = found
    ? await ask(pull, `issues/comments/${found.id}`, { method: 'PATCH', body })
    : await ask(pull, `issues/${pull.number}/comments`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`GitHub answered ${answer.status}`);
  return found ? 'updated' : 'created';
};
