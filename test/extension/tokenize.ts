import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}

interface Grammar {
  tokenizeLine(line: string, state: unknown): { readonly tokens: readonly Token[]; readonly ruleStack: unknown };
}

interface Textmate {
  readonly INITIAL: unknown;
  readonly Registry: new (options: {
    readonly onigLib: Promise<unknown>;
    readonly loadGrammar: (scope: string) => Promise<unknown>;
  }) => { loadGrammar(scope: string): Promise<Grammar> };
  parseRawGrammar(text: string, file: string): unknown;
}

interface Oniguruma {
  readonly OnigScanner: new (patterns: readonly string[]) => unknown;
  readonly OnigString: new (text: string) => unknown;
  loadWASM(data: Uint8Array): Promise<void>;
}

/** The embedded VS Code, whose own tokenizer and YAML grammar are used. */
const host = path.resolve(import.meta.dirname, '../host');
const yaml = path.join(host, 'node_modules/code-server/lib/vscode/extensions/yaml/syntaxes');

const fileOf = (scope: string): string =>
  scope === 'source.orgchart'
    ? path.resolve(import.meta.dirname, '../../syntaxes/orgchart.tmLanguage.json')
    : path.join(yaml, `${scope.replace(/^source\./, '').replace('yaml.', 'yaml-')}.tmLanguage.json`);

const load = async (): Promise<{ grammar: Grammar; start: unknown }> => {
  const require = createRequire(path.join(host, 'package.json'));
  const { OnigScanner, OnigString, loadWASM } = require('vscode-oniguruma') as Oniguruma;
  const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate') as Textmate;
  await loadWASM(readFileSync(path.join(host, 'node_modules/vscode-oniguruma/release/onig.wasm')));
  const grammars = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: readonly string[]) => new OnigScanner(patterns),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: async (scope) => parseRawGrammar(readFileSync(fileOf(scope), 'utf8'), fileOf(scope)),
  });
  return { grammar: await grammars.loadGrammar('source.orgchart'), start: INITIAL };
};

/** A piece of text and what it is, from the outside to the inside. */
export interface Piece {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Each line of a chart in the pieces that VS Code colors. */
export const tokenize = async (text: string): Promise<readonly (readonly Piece[])[]> => {
  const { grammar, start } = await load();
  let state = start;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
  });
};
