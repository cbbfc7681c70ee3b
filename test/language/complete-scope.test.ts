import { describe, expect, it } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { labels, offers, PLAIN, taking } from './kit';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer}
  csd: {title: Service Boss, reports_to: ceo, owns: [customer-service], metrics: [nps]}
  cfo:
    title: Chief Financial Officer
    reports_to: ceo
    `;
const SCOPE = 'the usual scope of a Chief Financial Officer';

describe('the usual scope of a role', () => {
  it('is offered behind a title that is known, for each key that is missing', () => {
    expect(labels(`${TEAM}<|>`).slice(0, 2)).toEqual([`owns: ${SCOPE}`, 'metrics: the usual metrics of a Chief Financial Officer']);
    expect(labels('positions:\n  cfo:\n    title: CFO\n    <|>\n')[0]).toBe(`owns: ${SCOPE}`);
    expect(labels(`${TEAM}owns: []\n    <|>`)).not.toContain(`owns: ${SCOPE}`);
    expect(labels('positions:\n  a:\n    title: Wizard\n    <|>\n')[0]).toBe('reports_to');
  });

  it('is no snippet, which editors may put below everything else', () => {
    expect(offers(`${TEAM}<|>`)[0]?.kind).not.toBe(CompletionItemKind.Snippet);
    expect(offers(`${TEAM}owns: [<|>]`)[0]).toMatchObject({ label: SCOPE, kind: CompletionItemKind.Struct });
  });

  it('is put in as one list', () => {
    const after = taking(`owns: ${SCOPE}`, `${TEAM}ow<|>`);
    expect(after.slice(TEAM.length)).toMatch(/^owns: \[[a-z-]+(, [a-z-]+)*\]$|^owns:(\n {6}- [a-z-]+)+$/);
    const words = after.slice(TEAM.length).match(/[a-z]+-?[a-z-]*/g)!.slice(1);
    const all = `[${words.join(', ')}]`;
    expect(taking(SCOPE, `${TEAM}owns: <|>`)).toBe(`${TEAM}owns: ${all}`);
    expect(taking(SCOPE, `${TEAM}owns: [<|>]`)).toBe(`${TEAM}owns: ${all}`);
    expect(taking(SCOPE, `${TEAM}owns:\n      - <|>`)).toBe(`${TEAM}owns:${words.map((word) => `\n      - ${word}`).join('')}`);
    expect(taking(SCOPE, `${TEAM}owns:\n      <|>`)).toBe(`${TEAM}owns:${words.map((word) => `\n      - ${word}`).join('')}`);
    expect(taking(`owns: ${SCOPE}`, 'positions: {cfo: {title: CFO, <|>}}')).toBe(`positions: {cfo: {title: CFO, owns: ${all}}}`);
  });

  it('leaves out what is there already, and what others own', () => {
    const words = (text: string): string[] => offers(text).find(({ label }) => label.endsWith('the usual scope of a Chief Customer Officer'))?.detail?.split(', ') ?? [];
    const team = (more: string, own = '<|>') => `positions:\n  cco:\n    title: Chief Customer Officer\n    reports_to: ceo\n    owns: [${own}]\n  ceo: {title: CEO}\n  b: {title: B, ${more}}\n`;
    const all = words(team(''));
    expect(all).toEqual(expect.arrayContaining(['customer-success', 'customer-service']));
    expect(words(team('owns: [customer-service]'))).toEqual(all.filter((area) => area !== 'customer-service' && area !== 'customer-support'));
    expect(words(team('', 'customer-success, <|>'))).toEqual(all.filter((area) => area !== 'customer-success'));
    expect(words(team('owns: [customer-support]'))).toEqual(all.filter((area) => area !== 'customer-service' && area !== 'customer-support'));
    expect(words(team('reports_to: cco, owns: [customer-support]'))).toEqual(all.filter((area) => area !== 'customer-support'));
  });

  it('is not offered where nothing of it is left, or where one word is typed', () => {
    expect(labels('positions:\n  a: {title: CFO, owns: [finance]}\n  b:\n    title: CFO\n    owns: ["<|>"]')).not.toContain(SCOPE);
    expect(labels('positions:\n  a:\n    title: CFO\n    owns: [{area: <|>}]')).not.toContain(SCOPE);
    expect(labels('positions:\n  a:\n    title: CFO\n    ow<|>: []')).not.toContain(`owns: ${SCOPE}`);
  });

  it('stands on one line for an editor that does not line up several', () => {
    expect(taking(`owns: ${SCOPE}`, `${TEAM}<|>`, PLAIN).slice(TEAM.length)).toMatch(/^owns: \[.*\]$/);
    expect(labels(`${TEAM}owns:\n      - <|>`, PLAIN)).not.toContain(SCOPE);
  });
});
