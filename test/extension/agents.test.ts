import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/cli/formats';
import { tools } from '../../src/core/agent';
import { Lines } from '../../src/core/text';
import { optionsIn } from '../cli/options';

interface DeclaredTool {
  readonly name: string;
  readonly toolReferenceName: string;
  readonly displayName: string;
  readonly userDescription: string;
  readonly modelDescription: string;
  readonly inputSchema: object;
}

const { contributes } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8'));
const declaredTools: readonly DeclaredTool[] = contributes.languageModelTools;

describe('the manifest', () => {
  it('has the tools of agents as they are, but for those that need Git', () => {
    const declared = declaredTools.map(({ name, modelDescription, inputSchema }) => ({
      name,
      modelDescription,
      inputSchema,
    }));
    expect(declared).toEqual(
      tools
        .filter(({ needsGit }) => !needsGit)
        .map(({ name, description, inputSchema }) => ({
          name: `orgchart_${name}`,
          modelDescription: description,
          inputSchema: JSON.parse(JSON.stringify(inputSchema)),
        })),
    );
  });

  it.each(declaredTools)('$name can be referred to, as VS Code asks for', (tool) => {
    expect(tool.name).toMatch(/^(?!copilot_|vscode_)[\w-]+$/);
    expect(tool.toolReferenceName).toMatch(/^[\w-]+$/);
    expect([tool.displayName, tool.userDescription].join(' ')).toMatch(/^%[\w.]+% %[\w.]+%$/);
  });

  it('has a matcher for what the task prints', () => {
    const text = 'positions:\n  a: {title: A, reports_to: b}\n';
    const finding = {
      uri: 'charts/acme: 1.orgchart.yaml',
      span: { start: 31, end: 32 },
      code: 'unknown-position',
      severity: 'error' as const,
      message: 'There is no position "b": add it.',
      related: [],
      fixes: [],
      positions: [],
    };
    const file = { uri: finding.uri, text, lines: new Lines(text), findings: [finding] };
    const printed = formats.compact({ charts: [{ files: [file], positions: 1 }], failures: [] }, optionsIn('/tmp'));
    const { pattern } = contributes.problemMatchers.find(({ name }: { name: string }) => name === 'orgchart');
    const found = new RegExp(pattern.regexp).exec(printed.trimEnd())!;
    const field = (name: string): string => found[pattern[name]]!;
    expect(['file', 'line', 'column', 'severity', 'code', 'message'].map(field)).toEqual([
      finding.uri,
      '2',
      '21',
      'error',
      'unknown-position',
      finding.message,
    ]);
  });
});
