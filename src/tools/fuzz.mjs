/** `npm run fuzz [-- --minutes N --seed S]`: tries mutated charts, shrinks what breaks, and writes it to test/fuzz/found, where the tests try it again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundledText } from './bundled-text.mjs';
import { root } from './run.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const first = Number(values.seed ?? Date.now() % 2 ** 31);

process.chdir(root);
const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-fuzz-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = path.join(folder, 'campaign.mjs');
await build({
  entryPoints: ['test/fuzz/campaign.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  plugins: [bundledText()],
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
});

/** @type {{ charts: () => string[], attempt: (seed: number, from: readonly string[], known: ReadonlySet<string>) => readonly { invariant: string, what: string, seed: number, text: string }[] }} */
const { charts, attempt } = await import(pathToFileURL(outfile).href);
const from = charts();
const known = new Set();
const end = Date.now() + minutes * 60_000;
let inputs = 0;
for (; Date.now() < end; inputs++) {
  for (const failure of attempt(first + inputs, from, known)) {
    known.add(`${failure.invariant}: ${failure.what}`);
    const file = `test/fuzz/found/${failure.invariant}-${failure.seed}.json`;
    mkdirSync('test/fuzz/found', { recursive: true });
    writeFileSync(file, `${JSON.stringify(failure, null, 2)}\n`);
    console.log(`${failure.invariant}: ${failure.what}\n  ${file}`);
  }
}
console.log(`${inputs} inputs from seed ${first}, ${known.size} kinds of failures`);
process.exitCode = known.size > 0 ? 1 : 0;
