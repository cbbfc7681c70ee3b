/** Lays the workbench of `code-server` out as a web build that `@vscode/test-web` takes as already downloaded. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linkModules, vscodeDir } from './install.mjs';

/** Without a server, user data goes back to the browser, and no remote authority is named. */
const PATCHES = /** @type {[RegExp, (...groups: string[]) => string][]} */ ([
  [
    /(get userRoamingDataHome\(\)\{return )[\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)/g,
    (_, head, uri, schemas) => `${head}${uri}.file("/User").with({scheme:${schemas}.vscodeUserData})`,
  ],
  [/,remoteAuthority:location\.host\}/g, () => '}'],
]);

/** The module whose `create()` the test page calls; the bundle beside it reads the page's settings and starts itself. */
const MAIN = `
const settings = document.getElementById('vscode-workbench-web-configuration');
const configuration = JSON.parse(settings.getAttribute('data-settings'));
configuration.userDataPath = '/User';
configuration.isEnabledFileDownloads = true;
configuration.isEnabledFileUploads = true;
configuration.isEnabledCoderGettingStarted = false;
configuration.productConfiguration = {
  ...configuration.productConfiguration,
  webviewContentExternalBaseUrlTemplate: location.origin + '/static/build/out/vs/workbench/contrib/webview/browser/pre/',
};
configuration.configurationDefaults = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  ...configuration.configurationDefaults,
};
settings.setAttribute('data-settings', JSON.stringify(configuration));
await import('./workbench.serverless.js');
export const create = () => ({ dispose() {} });
export const URI = { parse: (text) => text, revive: (text) => text };
export class Emitter {
  event = () => ({ dispose() {} });
  fire() {}
  dispose() {}
}
`;

/** @param {string} source */
const patch = (source) =>
  PATCHES.reduce((text, [place, replacement]) => {
    if ([...text.matchAll(place)].length !== 1) throw new Error(`The workbench has changed: look for ${place}.`);
    return text.replace(place, replacement);
  }, source);

/**
 * @param {string} from
 * @param {string} to
 * @param {string} [except]
 */
const linkEntries = (from, to, except) => {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (name !== except) symlinkSync(path.join(from, name), path.join(to, name));
};

/** Takes a temporary folder of links; `remove` deletes it. */
export const prepareWebBuild = () => {
  linkModules();
  /** @type {{ commit: string }} */
  const { commit } = JSON.parse(readFileSync(path.join(vscodeDir, 'product.json'), 'utf8'));
  const dataDir = mkdtempSync(path.join(tmpdir(), 'orgchart-web-'));
  const build = path.join(dataDir, `vscode-web-stable-${commit}`);
  const workbench = path.join(build, 'out/vs/workbench');
  linkEntries(path.join(vscodeDir, 'out'), path.join(build, 'out'), 'vs');
  linkEntries(path.join(vscodeDir, 'out/vs'), path.join(build, 'out/vs'), 'workbench');
  linkEntries(path.join(vscodeDir, 'out/vs/workbench'), workbench);
  for (const name of ['extensions', 'node_modules']) symlinkSync(path.join(vscodeDir, name), path.join(build, name));

  const original = readFileSync(path.join(vscodeDir, 'out/vs/code/browser/workbench/workbench.js'), 'utf8');
  const files = {
    'out/vs/workbench/workbench.serverless.js': patch(original),
    'out/vs/workbench/workbench.web.main.internal.js': MAIN,
    'out/vs/workbench/workbench.web.main.internal.css': '@import url("../code/browser/workbench/workbench.css");\n',
    'package.json': '{"type":"module"}',
    version: path.basename(build),
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(build, name);
    if (existsSync(file)) rmSync(file);
    writeFileSync(file, text);
  }
  return { commit, dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 }) };
};
