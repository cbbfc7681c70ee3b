/** `node src/tools/bench-language.mjs [--sizes 100,1000] [--runs 15]`: how long an editor waits for an answer, ours beside the YAML language server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chartOf } from '../../test/bench/chart.mjs';
import { startEditor } from '../../test/bench/editor.mjs';
import { median } from '../../test/bench/measure.mjs';
import { bundleServer } from '../../test/bench/product.mjs';
import { isMain, root } from './run.mjs';

/** @typedef {import('../../test/bench/editor.mjs').Editor} Editor */
/** @typedef {{ name: string, provider: keyof Editor['capabilities'], method: string, params: object, type?: { line: number, character: number } }} Question */

/** A chart is seen through a window of so many lines. */
const WINDOW = 60;
/** A server that lets an editor wait for longer than this is not asked again at this size. */
const PATIENCE = 20_000;

/** The answers that matter while typing in the middle of a chart. @param {string} text @returns {readonly Question[]} */
const questionsFor = (text) => {
  const before = text.slice(0, text.indexOf('reports_to: ', text.length >> 1));
  const line = before.split('\n').length - 1;
  const onKey = { line, character: 7 };
  const onId = { line, character: 18 };
  const inTitle = { line: line - 1, character: 11 };
  const seen = {
    range: {
      start: { line: Math.max(0, line - WINDOW / 2), character: 0 },
      end: { line: line + WINDOW / 2, character: 0 },
    },
  };
  return [
    {
      name: 'completion of a key',
      provider: 'completionProvider',
      method: 'textDocument/completion',
      params: { position: onKey },
    },
    {
      name: 'completion of an id',
      provider: 'completionProvider',
      method: 'textDocument/completion',
      params: { position: onId },
    },
    {
      name: 'the same after a keystroke',
      provider: 'completionProvider',
      method: 'textDocument/completion',
      params: { position: onId },
      type: inTitle,
    },
    { name: 'hover over a key', provider: 'hoverProvider', method: 'textDocument/hover', params: { position: onKey } },
    { name: 'hover over an id', provider: 'hoverProvider', method: 'textDocument/hover', params: { position: onId } },
    {
      name: 'definition of an id',
      provider: 'definitionProvider',
      method: 'textDocument/definition',
      params: { position: onId },
    },
    { name: 'inlay hints of a window', provider: 'inlayHintProvider', method: 'textDocument/inlayHint', params: seen },
    { name: 'code lenses', provider: 'codeLensProvider', method: 'textDocument/codeLens', params: {} },
    { name: 'symbols', provider: 'documentSymbolProvider', method: 'textDocument/documentSymbol', params: {} },
  ];
};

/** The median of some answers after one to warm up, in milliseconds; of none, that one. @param {Editor} editor @param {Question} question @param {number} runs */
const wait = async (editor, { method, params, type }, runs) => {
  const times = [];
  for (let run = 0; run <= runs; run++) {
    const start = performance.now();
    const judged = type && editor.type(type, 'x');
    await editor.ask(method, params);
    const time = performance.now() - start;
    if (run > 0 || runs === 0 || time > PATIENCE) times.push(time);
    if (time > PATIENCE) break;
    await judged;
  }
  return median(times);
};

/** @param {readonly number[]} sizes @param {number | undefined} runs @param {string} folder */
export const benchLanguage = async (sizes, runs, folder) => {
  const ours = [await bundleServer(root, folder)];
  const theirs = [
    path.join(
      path.dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json')),
      'bin',
      'yaml-language-server',
    ),
  ];
  const yaml = {
    schemas: { [path.join(root, 'schemas', 'orgchart.schema.json')]: '*' },
    schemaStore: { enable: false },
    completion: true,
    hover: true,
    validate: true,
  };
  for (const size of sizes) {
    const text = chartOf(size);
    const [own, peer] = await Promise.all([startEditor(ours, 'orgchart'), startEditor(theirs, 'yaml', { yaml })]);
    await own.open(text);
    await peer.open(text);
    let patient = true;
    console.log(`\n${size} positions, what an editor waits for (ms; yaml-language-server; times ours)`);
    for (const question of questionsFor(text)) {
      const mine = await wait(own, question, runs ?? 15);
      /** @type {boolean} */
      const isAsked = patient && Boolean(peer.capabilities[question.provider]);
      /** @type {number | string} */
      const other = isAsked ? await wait(peer, question, runs ?? (size > 1000 ? 0 : 3)).catch(() => 'fails') : '—';
      patient &&= other === '—' || Number(other) <= PATIENCE;
      const beside =
        typeof other === 'string'
          ? other.padStart(10)
          : `${other.toFixed(0).padStart(10)}${(other / mine).toFixed(1).padStart(9)}`;
      console.log(`  ${question.name.padEnd(30)}${mine.toFixed(1).padStart(9)}${beside}`);
    }
    await Promise.all([own.stop(), peer.stop()]);
  }
};

if (isMain(import.meta)) {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '100,1000,10000' }, runs: { type: 'string' } },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'orgchart-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await benchLanguage(
    values.sizes.split(',').map(Number),
    values.runs === undefined ? undefined : Number(values.runs),
    folder,
  );
}
