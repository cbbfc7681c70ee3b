import { describe, expect, it } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { labels, offers, PLAIN, taking } from './kit';

const TEAM = `positions:
  ceo: {title: Chief Executive Officer}
  csd: {title: Service Boss, reports_to: ceo, owns: [customer-service], metrics: [nps]}
  cmo:
    title: Chief Marketing Officer
    reports_to: ceo
    `;
const SCOPE = 'usual scope';

describe('the usual scope of a role', () => {
  it('is offered behind a title that is known, for each key that is missing', () => {
    expect(labels(`${TEAM}<|>`)).toEqual(expect.arrayContaining([`owns: ${SCOPE}`, 'metrics: usual metrics']));
    expect(labels('positions:\n  cfo:\n    title: CFO\n    <|>\n')).toContain(`owns: ${SCOPE}`);
    expect(labels(`${TEAM}owns: []\n    <|>`)).not.toContain(`owns: ${SCOPE}`);
    expect(labels('positions:\n  a:\n    title: Wizard\n    <|>\n')[0]).toBe('reports_to');
  });

  it('comes behind the plain key, which is what a person types who has another scope in mind', () => {
    const begun = labels(`${TEAM}<|>`).filter((label) => /^(owns|metrics)/.test(label));
    expect(begun).toEqual(['owns', `owns: ${SCOPE}`, 'metrics', 'metrics: usual metrics']);
  });

  it('is found by its own words alone, so that no other word that is typed turns into it', () => {
    const texts = [`${TEAM}<|>`, `${TEAM}owns: [<|>]`].flatMap((text) =>
      offers(text).filter(({ kind }) => kind === CompletionItemKind.Struct),
    );
    expect(texts.map(({ filterText }) => filterText)).toEqual([`owns: ${SCOPE}`, 'metrics: usual metrics', SCOPE]);
  });

  it('tells its words beside a name that is short enough to leave room for them', () => {
    const [first] = offers(`${TEAM}owns: [<|>]`);
    expect(first).toMatchObject({
      label: SCOPE,
      labelDetails: { description: expect.stringMatching(/^[a-z-]+(, [a-z-]+)+$/) },
    });
    expect(first?.documentation).toContain('The usual scope of a Chief Marketing Officer: ');
  });

  it('is no snippet, which editors may put below everything else', () => {
    expect(offers(`${TEAM}<|>`).find(({ label }) => label === `owns: ${SCOPE}`)?.kind).toBe(CompletionItemKind.Struct);
    expect(offers(`${TEAM}owns: [<|>]`)[0]).toMatchObject({ label: SCOPE, kind: CompletionItemKind.Struct });
  });

  it('is put in as one list', () => {
    const after = taking(`owns: ${SCOPE}`, `${TEAM}ow<|>`);
    expect(after.slice(TEAM.length)).toMatch(/^owns: \[[a-z-]+(, [a-z-]+)*\]$|^owns:(\n {6}- [a-z-]+)+$/);
    const words = after
      .slice(TEAM.length)
      .match(/[a-z]+-?[a-z-]*/g)!
      .slice(1);
    const all = `[${words.join(', ')}]`;
    expect(taking(SCOPE, `${TEAM}owns: <|>`)).toBe(`${TEAM}owns: ${all}`);
    expect(taking(SCOPE, `${TEAM}owns: [<|>] # all`)).toBe(`${TEAM}owns: ${all} # all`);
    expect(taking(SCOPE, `${TEAM}owns:\n      - <|>`)).toBe(
      `${TEAM}owns:${words.map((word) => `\n      - ${word}`).join('')}`,
    );
    expect(taking(SCOPE, `${TEAM}owns:\n      <|>`)).toBe(
      `${TEAM}owns:${words.map((word) => `\n      - ${word}`).join('')}`,
    );
    expect(taking(`owns: ${SCOPE}`, 'positions: {cmo: {title: CMO, <|>}}')).toBe(
      `positions: {cmo: {title: CMO, owns: ${all}}}`,
    );
  });

  it('leaves out what is there already, and what others own', () => {
    const words = (text: string): string[] =>
      offers(text)
        .find(({ label }) => label === SCOPE)
        ?.detail?.split(', ') ?? [];
    const team = (more: string, own = '<|>') =>
      `positions:\n  cco:\n    title: Chief Customer Officer\n    reports_to: ceo\n    owns: [${own}]\n  ceo: {title: CEO}\n  b: {title: B, ${more}}\n`;
    const all = words(team(''));
    expect(all).toEqual(expect.arrayContaining(['customer-success', 'customer-service']));
    expect(words(team('owns: [customer-service]'))).toEqual(
      all.filter((area) => area !== 'customer-service' && area !== 'customer-support'),
    );
    expect(words(team('', 'customer-success, <|>'))).toEqual(all.filter((area) => area !== 'customer-success'));
    expect(words(team('owns: [customer-support]'))).toEqual(
      all.filter((area) => area !== 'customer-service' && area !== 'customer-support'),
    );
    expect(words(team('reports_to: cco, owns: [customer-support]'))).toEqual(
      all.filter((area) => area !== 'customer-support'),
    );
  });

  it('puts a long list on lines of its own, also where empty brackets wait for it', () => {
    const head = 'positions:\n  cxo:\n    title: Chief Experience Officer\n    owns:';
    const lines = /^(\n {6}- [a-z-]+){6,}$/;
    expect(taking(SCOPE, `${head} [<|>]`).slice(head.length)).toMatch(lines);
    expect(taking(SCOPE, `${head} [ usu<|> ]`).slice(head.length)).toMatch(lines);
    expect(taking(SCOPE, `${head} [<|>]\r\n    notes: x\r\n`).slice(head.length)).toMatch(
      /^(\n {6}- [a-z-]+){6,}\r\n {4}notes: x\r\n$/,
    );
    expect(taking(SCOPE, `${head} [<|>] # soon`).slice(head.length)).toMatch(/^ \[cx-strategy, .*\] # soon$/);
    expect(taking(SCOPE, `${head} [brand, <|>]`).slice(head.length)).toMatch(/^ \[brand, cx-strategy, .*\]$/);
    expect(taking(SCOPE, 'positions: {cxo: {title: Chief Experience Officer, owns: [<|>]}}')).toMatch(
      /owns: \[cx-strategy, .*\]\}\}$/,
    );
    expect(taking(SCOPE, `${head} [<|>]`, PLAIN).slice(head.length)).toMatch(/^ \[cx-strategy, .*\]$/);
  });

  it('names a whole instead of its parts, but no whole that holds what is not for the role', () => {
    const owns = (title: string, more = ''): string | undefined =>
      offers(`positions:\n  a:\n    title: ${title}\n    <|>\n${more}`).find(({ label }) => label === `owns: ${SCOPE}`)
        ?.detail;
    expect(owns('Chief Marketing Officer')).toBe('marketing, brand');
    expect(owns('Chief Marketing Officer', '  b: {title: B, owns: [brand-voice]}')).toMatch(
      /^marketing, brand-strategy, brand-identity$/,
    );
    expect(owns('Chief Experience Officer')?.split(', ')).toEqual(
      expect.arrayContaining(['cx-strategy', 'employee-experience']),
    );
    expect(owns('Chief Experience Officer')?.split(', ')).not.toContain('experience');
  });

  it('is no item of its own where it is one word, which is offered anyway', () => {
    const ceo = 'positions:\n  ceo:\n    title: Chief Executive Officer\n    ';
    expect(labels(`${ceo}owns: [<|>]`)[0]).toBe('corporate-strategy');
    expect(labels(`${ceo}<|>`)).toContain(`owns: ${SCOPE}`);
  });

  it('is not offered where nothing of it is left, or where one word is typed', () => {
    expect(
      labels('positions:\n  a: {title: CFO, owns: [finance]}\n  b:\n    title: CFO\n    owns: ["<|>"]'),
    ).not.toContain(SCOPE);
    expect(labels('positions:\n  a:\n    title: CFO\n    owns: [{area: <|>}]')).not.toContain(SCOPE);
    expect(labels('positions:\n  a:\n    title: CFO\n    ow<|>: []')).not.toContain(`owns: ${SCOPE}`);
  });

  it('stands on one line for an editor that does not line up several', () => {
    expect(taking(`owns: ${SCOPE}`, `${TEAM}<|>`, PLAIN).slice(TEAM.length)).toMatch(/^owns: \[.*\]$/);
    expect(labels(`${TEAM}owns:\n      - <|>`, PLAIN)).not.toContain(SCOPE);
  });
});
