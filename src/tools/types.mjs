/** Checks the types of every part: the pure core, each surface in its own environment, the tools and the tests. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isMain, root, run } from './run.mjs';

const AT_ONCE = 2;
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
/** What the compiler keeps between runs, so that only what a change reaches is checked again. */
const CACHE = path.join(root, 'node_modules/.cache/types');

/** @param {string} folder */
const subfolders = (folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? `${folder}/${entry.name}` : [],
  );

/** Folders with a tsconfig.json, the core first. */
const projects = () =>
  ['.', ...subfolders('src'), 'test', ...subfolders('test')].filter((folder) =>
    existsSync(path.join(root, folder, 'tsconfig.json')),
  );

/** @param {string} project */
const buildInfoOf = (project) =>
  path.join(CACHE, `${project === '.' ? 'core' : project.replaceAll('/', '-')}.tsbuildinfo`);

/** Whether all types are right; prints what is wrong. */
export const checkTypes = async () => {
  const queue = projects();
  let right = true;
  const work = async () => {
    for (let project = queue.shift(); project; project = queue.shift()) {
      const { code, output } = await run(process.execPath, [
        tsc,
        '-p',
        project,
        '--incremental',
        '--tsBuildInfoFile',
        buildInfoOf(project),
      ]);
      const empty = output.includes('TS18003');
      if (code === 0 || empty) continue;
      right = false;
      console.error(`Types of ${project}:\n${output}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return right;
};

if (isMain(import.meta)) process.exitCode = (await checkTypes()) ? 0 : 1;
