/** Addresses of the workbench, and of files as the workbench names them. */

/**
 * @param {number} port
 * @param {string} file
 */
export const remoteUri = (port, file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;

/**
 * @param {number} port
 * @param {object} [options]
 * @param {string | undefined} [options.folder]
 * @param {string | undefined} [options.workspace] a .code-workspace file
 * @param {string | undefined} [options.token]
 * @param {readonly (readonly [string, string])[]} [options.payload] what the workbench is to do at its start
 */
export const workbenchUrl = (port, { folder, workspace, token, payload = [] } = {}) => {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  if (workspace) query.set('workspace', workspace);
  else if (folder) query.set('folder', folder);
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
};

/**
 * The payload that opens a file.
 * @param {number} port
 * @param {string} file
 * @returns {readonly [string, string]}
 */
export const openFile = (port, file) => ['openFile', remoteUri(port, file)];
