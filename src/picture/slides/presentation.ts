import { zip } from '../../core/archive';
import { escapeMarkup } from '../../core/text';
import { legible, PALETTES } from '..';
import type { Diagram } from '../diagram/diagram';
import type { SvgOptions } from '../export';
import { element } from '../export/element';
import { sheetsOf } from '../export/sheets';
import { Relationships } from './relationships';
import { slideXml } from './slide';
import { layoutXml, masterXml, themeXml } from './theme';
import { emu, SLIDE_PX } from './units';
import { NAMESPACES, PACKAGE, RELATIONSHIP, xmlDocument } from './xml';

/** More boxes cannot be read on a slide. */
const MAX_CARDS = 25;

/** Ids of slides start here. */
const FIRST_SLIDE_ID = 256;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PROPERTIES = 'application/vnd.openxmlformats-package.core-properties+xml';

/** The parts of a package by their paths, with the types of their contents. */
class Parts {
  readonly #texts = new Map<string, string>();
  readonly #types = new Map<string, string>();

  add(path: string, type: string, root: string, relationships?: Relationships): void {
    this.#types.set(path, type);
    this.#texts.set(path, xmlDocument(root));
    if (relationships === undefined) return;
    const [, folder = '', name] = /^(.*\/)?([^/]+)$/.exec(path)!;
    this.#texts.set(`${folder}_rels/${name}.rels`, relationships.xml());
  }

  /** @param root the relationships of the package itself */
  zipped(root: Relationships): Uint8Array {
    const types = element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...this.#types].map(([path, type]) => element('Override', { PartName: `/${path}`, ContentType: type })),
    );
    return zip(new Map([['[Content_Types].xml', xmlDocument(types)], ['_rels/.rels', root.xml()], ...this.#texts]));
  }
}

/**
 * A chart as a presentation for PowerPoint and its like: boxes are shapes with text, lines are connectors that stay attached to
 * them. The first slide shows the top as far as it fits; each branch that goes on below it follows. The same chart gives
 * the same bytes.
 */
export function presentationOf(
  { title: name, cards }: Pick<Diagram, 'title' | 'cards'>,
  options: SvgOptions,
): Uint8Array {
  const title = legible(name) || 'Org chart';
  const sheets = sheetsOf(cards, MAX_CARDS);
  const parts = new Parts();
  const presentation = new Relationships();
  const master = presentation.to('slideMaster', 'slideMasters/slideMaster1.xml');
  const slides = sheets.map((sheet) => {
    const relationships = new Relationships();
    relationships.to('slideLayout', '../slideLayouts/slideLayout1.xml');
    const linkTo = (page: number): string => relationships.to('slide', `slide${page}.xml`);
    const root = slideXml({ sheet, title, cards, options, linkTo });
    parts.add(`ppt/slides/slide${sheet.page}.xml`, `${OFFICE}.presentationml.slide+xml`, root, relationships);
    return presentation.to('slide', `slides/slide${sheet.page}.xml`);
  });
  addMaster(parts, options.palette);
  for (const [type, file] of [
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ] as const)
    presentation.to(type, file);
  parts.add('ppt/presProps.xml', `${OFFICE}.presentationml.presProps+xml`, element('p:presentationPr', NAMESPACES));
  parts.add('ppt/viewProps.xml', `${OFFICE}.presentationml.viewProps+xml`, element('p:viewPr', NAMESPACES));
  parts.add(
    'ppt/tableStyles.xml',
    `${OFFICE}.presentationml.tableStyles+xml`,
    element('a:tblStyleLst', { 'xmlns:a': NAMESPACES['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
  );
  parts.add(
    'ppt/presentation.xml',
    `${OFFICE}.presentationml.presentation.main+xml`,
    presentationXml(master, slides),
    presentation,
  );
  return parts.zipped(addProperties(parts, title, slides.length));
}

function addMaster(parts: Parts, palette: SvgOptions['palette']): void {
  const master = new Relationships();
  const layout = master.to('slideLayout', '../slideLayouts/slideLayout1.xml');
  master.to('theme', '../theme/theme1.xml');
  const back = new Relationships();
  back.to('slideMaster', '../slideMasters/slideMaster1.xml');
  const add = (path: string, type: string, root: string, relationships?: Relationships): void =>
    parts.add(`ppt/${path}`, `${OFFICE}.${type}+xml`, root, relationships);
  add('slideMasters/slideMaster1.xml', 'presentationml.slideMaster', masterXml(layout), master);
  add('slideLayouts/slideLayout1.xml', 'presentationml.slideLayout', layoutXml(), back);
  add('theme/theme1.xml', 'theme', themeXml(PALETTES[palette]));
}

/** @param slides their relationships, in their order */
const presentationXml = (master: string, slides: readonly string[]): string =>
  element(
    'p:presentation',
    { ...NAMESPACES, saveSubsetFonts: 1 },
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': master })),
    element(
      'p:sldIdLst',
      {},
      ...slides.map((slide, i) => element('p:sldId', { id: FIRST_SLIDE_ID + i, 'r:id': slide })),
    ),
    element('p:sldSz', { cx: emu(SLIDE_PX.width), cy: emu(SLIDE_PX.height) }),
    element('p:notesSz', { cx: emu(SLIDE_PX.height), cy: emu(SLIDE_PX.width) }),
  );

/** What file managers show of the file. It says nothing of when it was made, so that the same chart gives the same bytes. */
function addProperties(parts: Parts, title: string, slides: number): Relationships {
  const root = new Relationships();
  root.to('officeDocument', 'ppt/presentation.xml');
  root.to(`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml');
  root.to('extended-properties', 'docProps/app.xml');
  parts.add(
    'docProps/core.xml',
    PROPERTIES,
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escapeMarkup(title)),
    ),
  );
  parts.add(
    'docProps/app.xml',
    `${OFFICE}.extended-properties+xml`,
    element(
      'Properties',
      { xmlns: RELATIONSHIP.replace('relationships', 'extended-properties') },
      element('Application', {}, 'Org Chart'),
      element('Slides', {}, String(slides)),
    ),
  );
  return root;
}
