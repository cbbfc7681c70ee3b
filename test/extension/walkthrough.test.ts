import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const FOLDER = 'src/extension/assets/walkthrough';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: {
    readonly image?: Readonly<Record<string, string>>;
    readonly svg?: string;
    readonly altText?: string;
  };
  readonly completionEvents?: readonly string[];
}

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
};
const { commands, menus, walkthroughs } = manifest.contributes;
const known = commands.map(({ command }) => command);
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const nls = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const pictures = steps.flatMap(({ media: { image = {}, svg } }) => [
  ...Object.values(image),
  ...(svg === undefined ? [] : [svg]),
]);

describe.each(steps)('the step "$id"', ({ description, media, completionEvents = [] }) => {
  it('has a picture for each kind of theme, and words for those who do not see it', () => {
    if (media.svg === undefined)
      expect(Object.keys(media.image ?? {}).sort()).toEqual(['dark', 'hc', 'hcLight', 'light']);
    expect(media.altText).toMatch(/^%.+%$/);
  });

  it('is done by commands that there are', () => {
    expect(completionEvents.filter((event) => !known.some((command) => event === `onCommand:${command}`))).toEqual([]);
  });

  it('has buttons that do something without a chart', () => {
    const buttons = [...(nls[description.slice(1, -1)] ?? '').matchAll(/\]\(command:([\w.]+)/g)].map(
      ([, command]) => command,
    );
    const needChart = menus.commandPalette.map(({ command }) => command);
    expect(
      buttons.filter((command) => command === undefined || !known.includes(command) || needChart.includes(command)),
    ).toEqual([]);
  });
});

it.each(['package.nls.json', 'package.nls.de.json'])('names commands in %s as the palette does', (file) => {
  const texts = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Readonly<Record<string, string>>;
  const titles = Object.entries(texts).flatMap(([key, text]) =>
    key.startsWith('command.') ? [text, `Org Chart: ${text}`] : [],
  );
  const named = steps.flatMap(({ description }) => [
    ...(texts[description.slice(1, -1)] ?? '').matchAll(/\*\*(.+?)\*\*|\[(.+?)\]\(command:/g),
  ]);
  expect(named.length).toBeGreaterThan(3);
  expect(
    named.map(([, bold, button]) => bold ?? button).filter((title) => title === undefined || !titles.includes(title)),
  ).toEqual([]);
});

describe('the pictures', () => {
  it('are those of the steps, and no others', () => {
    expect(pictures.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    expect(
      readdirSync(path.join(root, FOLDER))
        .map((name) => `${FOLDER}/${name}`)
        .sort(),
    ).toEqual([...new Set(pictures)].sort());
  });

  it('are small', () => {
    const sizes = [...new Set(pictures)].map((file) => statSync(path.join(root, file)).size);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });

  it('take their colors from the theme where they are drawn', () => {
    const drawn = [...new Set(pictures)]
      .filter((file) => file.endsWith('.svg'))
      .map((file) => readFileSync(path.join(root, file), 'utf8'));
    for (const svg of drawn)
      expect(svg.replace(/var\(--vscode-[\w-]+, #\w+\)/g, '')).not.toMatch(/(?:fill|stroke)="#|[<]script|href=/);
  });
});
