import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface MenuItem {
  readonly command?: string;
  readonly when?: string;
}

interface Contributes {
  readonly commands: readonly {
    readonly command: string;
    readonly title: string;
    readonly shortTitle?: string;
    readonly category?: string;
  }[];
  readonly keybindings: readonly (MenuItem & { readonly command: string })[];
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
}

const manifest = JSON.parse(textOf('package.json')) as { readonly contributes: Contributes };
const { commands, keybindings, menus } = manifest.contributes;
const nls = JSON.parse(textOf('package.nls.json')) as Readonly<Record<string, string>>;

const code = readdirSync(path.join(root, 'src/extension'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => textOf(path.join('src/extension', file)))
  .join('\n');

/** The ids that code registers, written out or by the name of a constant. */
const registered = new Set(
  [...code.matchAll(/register(?:TextEditor)?Command\(\s*(?:'([^']+)'|([A-Z_]+))/g)].map(
    ([, id, name]) => id ?? new RegExp(`const ${name} = '([^']+)'`).exec(code)?.[1],
  ),
);

/** What people can run without a chart; all else needs one in sight. */
const ANYWHERE: readonly string[] = [
  'orgchart.newChart',
  'orgchart.import',
  'orgchart.checkWorkspace',
  'orgchart.installCommand',
];

/** What says in a `when` clause that a chart is in sight. */
const CHART_IN_SIGHT = /\b(?:editorLangId|resourceLangId) == orgchart\b|\bactiveWebviewPanelId == orgchart\.\w/;

describe.each(commands)('$command', ({ command, title, shortTitle, category }) => {
  it('has a title that can be translated, under the name of the product', () => {
    expect([title, shortTitle ?? '%%'].join()).toMatch(/^%[\w.]+%,%[\w.]*%$/);
    expect(category).toBe('Org Chart');
  });

  it('is registered', () => expect(registered).toContain(command));

  it('is offered in the palette where it makes sense, for those who use no mouse', () => {
    const entry = menus.commandPalette?.find((item) => item.command === command);
    if (ANYWHERE.includes(command)) expect(entry).toBeUndefined();
    else expect(entry?.when).toMatch(CHART_IN_SIGHT);
  });
});

describe('the manifest', () => {
  it('puts no command into a menu or on a key that it does not have', () => {
    const known = commands.map(({ command }) => command);
    const used = [...keybindings, ...Object.values(menus).flat()].flatMap(({ command }) => command ?? []);
    expect(used.filter((command) => command.startsWith('orgchart.') && !known.includes(command))).toEqual([]);
  });

  it('takes keys from nobody who does not write a chart', () => {
    for (const { command, when } of keybindings) expect(when, command).toMatch(/\borgchart\b/);
  });

  it('has a text for each key, and no text without one', () => {
    const keys = new Set([...textOf('package.json').matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key));
    expect([...keys].sort()).toEqual(Object.keys(nls).sort());
    for (const [key, text] of Object.entries(nls)) expect(text.trim(), key).not.toBe('');
  });

  it('says nothing that cannot be translated, but the name of the product', () => {
    const said = [
      ...JSON.stringify(forPeople(), null, 2).matchAll(
        /"(?:title|shortTitle|description|markdownDescription|contents|altText|deprecationMessage)": "([^"]*)"/g,
      ),
    ];
    expect(said.map(([, text]) => text).filter((text) => text !== 'Org Chart' && !/^%.+%$/.test(text ?? ''))).toEqual(
      [],
    );
  });
});

/** The manifest without what only models read. */
function forPeople(): object {
  const all = JSON.parse(textOf('package.json'));
  const { languageModelTools, ...rest } = all.contributes;
  const shown = languageModelTools.map(({ displayName, userDescription }: Readonly<Record<string, string>>) => ({
    title: displayName,
    description: userDescription,
  }));
  return { ...all, contributes: { ...rest, languageModelTools: shown } };
}
