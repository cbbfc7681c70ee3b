import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_VARIABLE, findBrowser, print, shoot } from '../../node/browser';
import type { PaletteId } from '../../picture';
import { branchOf, legendOf, PALETTES } from '../../picture';
import type { Diagram } from '../../picture/diagram';
import { draw } from '../../picture/diagram';
import { flowchart } from '../../picture/diagram/mermaid-text';
import type { PrintOptions, SvgOptions } from '../../picture/export';
import { drawioOf, MAX_PIXELS, printOf, ROOMS, type RoomName, svgOf, unmarked } from '../../picture/export';
import { presentationOf } from '../../picture/slides';
import { Charts } from '../charts';
import type { Arguments, Command } from '../command';
import { choice, didYouMean, Misuse } from '../command';
import type { DataFormat } from '../exchange/data-out';
import { DATA_FORMATS, dataOf } from '../exchange/data-out';
import { facetOf } from '../facet';
import { Unreadable } from '../failure';
import { FIELDS_OPTION, fieldsOf } from '../fields';
import { STDIN } from '../find-charts';
import { steerless } from '../formats/printable';
import { HEADING_OPTIONS, headingOf } from '../heading';
import { EXIT } from '../host';
import { raciText } from '../raci';
import { todayOf } from '../today';
import { refuseInput, writeOut } from '../write-file';

const PICTURES = ['svg', 'png', 'pdf', 'pptx', 'drawio', 'html', 'mermaid'] as const;
/** Formats that cannot be printed. */
const BINARY: readonly Format[] = ['png', 'pdf', 'pptx', 'xlsx'];
const FORMATS = [...PICTURES, ...DATA_FORMATS, 'raci'] as const;
type Picture = (typeof PICTURES)[number];
type Format = (typeof FORMATS)[number];

/** Endings of file names that say which format is meant. */
const ENDINGS: Readonly<Record<string, Format>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.pdf': 'pdf',
  '.pptx': 'pptx',
  '.drawio': 'drawio',
  '.html': 'html',
  '.htm': 'html',
  '.mmd': 'mermaid',
  '.mermaid': 'mermaid',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.json': 'json',
};

const SHAPES: readonly [RoomName, ...(RoomName | 'wide')[]] = [
  '16:9',
  ...(Object.keys(ROOMS) as RoomName[]).slice(1),
  'wide',
];

const PAGES = ['one', 'branches'] as const;

const THEMES: readonly [PaletteId, ...PaletteId[]] = [
  'light',
  ...Object.keys(PALETTES).filter((id): id is PaletteId => id !== 'light'),
];

/** `orgchart export`; `export` itself is a reserved word. */
export const exportChart: Command = {
  name: 'export',
  summary: 'Make a picture, a page or data of a chart',
  usage: 'FILE',
  options: {
    to: {
      type: 'string',
      value: 'FORMAT',
      choices: FORMATS,
      help: `${FORMATS.join(', ')}; without it, what the name behind --out says`,
    },
    out: { type: 'string', value: 'NAME', help: 'The file to write; without it, the text is printed' },
    theme: { type: 'string', value: 'NAME', choices: THEMES, help: `Colors: ${THEMES.join(', ')}` },
    direction: {
      type: 'string',
      value: 'WORD',
      help: 'Whether direct reports are below their manager (down) or to the right (right)',
    },
    density: { type: 'string', value: 'WORD', help: 'How much room a card takes: roomy, compact' },
    fields: FIELDS_OPTION,
    fit: {
      type: 'string',
      value: 'SHAPE',
      help: `The shape to fit, with text as large as possible: ${SHAPES.join(', ')} (16:9; for pdf: a4)`,
    },
    pages: {
      type: 'string',
      value: 'WORD',
      choices: PAGES,
      help: 'For pdf: the whole chart on one page (one), or a page for each branch and an index (branches)',
    },
    root: { type: 'string', value: 'ID', help: 'Draw only this position and all below it' },
    depth: { type: 'string', value: 'N', help: 'Draw only this many levels; teams below them are counted' },
    groups: {
      type: 'string',
      value: 'KEY',
      help: 'Frame departments, locations or values of another key where their positions stand together',
    },
    scale: { type: 'string', value: 'N', help: 'For png: pixels for each unit of the picture, 1 to 4 (2)' },
    'color-by': {
      type: 'string',
      value: 'KEY',
      help: 'Color cards by department, location, level, status or a key that starts with x-',
    },
    ...HEADING_OPTIONS,
    problems: { type: 'boolean', help: 'Mark problems' },
    today: { type: 'string' },
  },
  notes: [
    'csv, json and xlsx hold positions, ownership and findings for other programs (csv: positions only), and can be imported',
    'again. raci is the ownership matrix, as Markdown, or as the name behind --out says: .csv, .html.',
    'backstage makes a group of each position. Names of holders are in all but raci; email addresses and employee numbers are not.',
    'svg, pptx, drawio, html and mermaid need nothing but this program. html is one file with pan, zoom and search, and asks no network.',
    'pptx has a slide for each branch, with at most 25 boxes, whose lines stay attached when they are moved.',
    'drawio can be edited in draw.io; "orgchart sync FILE --from NAME.drawio" makes the same moves in the chart.',
    `png and pdf need Chrome, Chromium or Edge; ${BROWSER_VARIABLE} can name another Chromium-based browser.`,
    'FILE may be - for standard input. Ends with 0, also if the chart has problems; with 2 if it cannot be read or drawn.',
  ],
  run: async (args, host) => {
    const [file, ...more] = args.operands;
    if (file === undefined || more.length > 0)
      throw new Misuse('Name one chart, such as "orgchart export sales.orgchart.yaml --out sales.svg".');
    const out = args.text('out');
    const format = formatOf(args, out);
    if (BINARY.includes(format) && out === undefined)
      throw new Misuse(`A ${format} is not text; say where it goes, such as --out chart.${format}.`);
    const scale = scaleOf(args);
    const picture = pictureOptions(args);
    const today = todayOf(args, host);
    const { chart } = await new Charts(host, today).open(file);
    if (out !== undefined)
      await refuseInput(out, file === STDIN ? [] : chart.files.map(({ uri }) => fileURLToPath(uri)));
    if (isData(format)) {
      const data = await dataOf(format, chart);
      if (out === undefined) host.out(steerless(String(data)));
      else await writeOut(out, data);
      return EXIT.clean;
    }
    if (format === 'raci') {
      const text = raciText(chart, { out, root: args.text('root') });
      if (out === undefined) host.out(steerless(text));
      else await writeOut(out, text);
      return EXIT.clean;
    }
    const drawn = draw(chart);
    const { cards, folded } = branchOf(drawn, partOf(args, drawn));
    const part = { ...drawn, cards };
    const diagram = args.is('problems') ? part : unmarked(part);
    if (diagram.cards.length === 0) host.err(`${file}: There are no positions to draw.\n`);
    const look = {
      ...picture,
      layout: { ...picture.layout, ...fieldsOf(args, drawn), folded },
      ...colorsOf(args, drawn),
      ...groupsOf(args, drawn),
      ...(await headingOf(args, { chart, drawn, cards, today })),
    };
    const content =
      format === 'mermaid'
        ? flowchart(diagram, { folded, ...groupsOf(args, drawn), ...fieldsOf(args, drawn) })
        : format === 'pdf'
          ? await pdf(printOf(diagram, { ...look, ...paperOf(args) }), file)
          : format === 'pptx'
            ? presentationOf(diagram, look)
            : await contentOf(format, diagram, look, scale, file);
    if (out === undefined) host.out(steerless(String(content)));
    else await writeOut(out, content);
    return EXIT.clean;
  },
};

const isData = (format: Format): format is DataFormat => DATA_FORMATS.some((each) => each === format);

async function contentOf(
  format: Exclude<Picture, 'mermaid' | 'pdf' | 'pptx'>,
  diagram: Diagram,
  options: SvgOptions,
  scale: number,
  file: string,
): Promise<string | Uint8Array> {
  if (format === 'drawio') return drawioOf(diagram, options);
  const svg = svgOf(diagram, options);
  if (format === 'svg') return svg.text;
  if (format === 'png') return png(svg, scale, file);
  const { pageOf } = await import('../../webview/exported-page/html-page');
  return pageOf(svg, { title: diagram.title === '' ? 'Org chart' : diagram.title, palette: options.palette });
}

async function png(
  { text: svg, width, height }: ReturnType<typeof svgOf>,
  scale: number,
  file: string,
): Promise<Uint8Array> {
  const largest = Math.max(width, height) * scale;
  if (largest > MAX_PIXELS) {
    throw new Unreadable(
      file,
      `As a png it would be ${Math.round(width * scale)} × ${Math.round(height * scale)} pixels, and pictures end at ${MAX_PIXELS}. Take a smaller --scale, or svg.`,
    );
  }
  return byBrowser('png', file, (browser) => shoot(browser, { svg, width, height, scale }));
}

const pdf = (html: string, file: string): Promise<Uint8Array> =>
  byBrowser('pdf', file, (browser) => print(browser, html));

async function byBrowser(
  format: Picture,
  file: string,
  make: (browser: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Unreadable(
      file,
      `A ${format} needs a browser, and no Chrome, Chromium or Edge was found. Install one, name one in ${BROWSER_VARIABLE}, or take svg or html.`,
    );
  }
  try {
    return await make(browser);
  } catch (error) {
    throw new Unreadable(
      file,
      `${browser} could not make the ${format}. ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function formatOf(args: Arguments, out: string | undefined): Format {
  if (args.text('to') !== undefined) return choice(args, 'to', FORMATS);
  const ending = out === undefined ? undefined : ENDINGS[path.extname(out).toLowerCase()];
  if (ending !== undefined) return ending;
  throw new Misuse(`Say what to make: --to ${FORMATS.join(', ')}.`);
}

function pictureOptions(args: Arguments): SvgOptions {
  const direction = choice(args, 'direction', ['down', 'right']);
  const density = choice(args, 'density', ['roomy', 'compact']);
  const shape = choice(args, 'fit', SHAPES);
  return {
    palette: choice(args, 'theme', THEMES),
    layout: { direction, density, ...(shape !== 'wide' && { fit: ROOMS[shape] }) },
  };
}

/** The paper of a pdf, and how many pages of it. */
function paperOf(args: Arguments): Pick<PrintOptions, 'paper' | 'pages'> {
  const shape = args.text('fit') === undefined ? 'a4' : choice(args, 'fit', SHAPES);
  return { pages: choice(args, 'pages', PAGES), ...(shape !== 'wide' && { paper: ROOMS[shape] }) };
}

function partOf(args: Arguments, { cards }: Diagram): Parameters<typeof branchOf>[1] {
  const root = args.text('root');
  const typed = args.text('depth');
  const depth = Number(typed);
  if (typed !== undefined && !(Number.isInteger(depth) && depth > 0))
    throw new Misuse(`--depth takes a whole number from 1, not "${typed}".`);
  const keys = cards.map(({ key }) => key);
  if (root !== undefined && !keys.includes(root))
    throw new Misuse(`There is no position "${root}".${didYouMean(root, keys)}`);
  return { ...(root !== undefined && { root }), ...(typed !== undefined && { depth }) };
}

function groupsOf(args: Arguments, { cards }: Diagram): { readonly groups?: string } {
  const groups = args.text('groups');
  return groups === undefined ? {} : { groups: facetOf(groups, cards) };
}

function colorsOf(args: Arguments, { cards }: Diagram): Pick<SvgOptions, 'legend'> {
  const key = args.text('color-by');
  if (key === undefined) return {};
  return { legend: legendOf(cards, facetOf(key, cards)) };
}

function scaleOf(args: Arguments): number {
  const typed = args.text('scale') ?? '2';
  const scale = Number(typed);
  if (!(scale >= 1 && scale <= 4)) throw new Misuse(`--scale takes a number from 1 to 4, not "${typed}".`);
  return scale;
}
