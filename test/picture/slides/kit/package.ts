import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { everyElement, named, readXml, type XmlElement } from './xml';

/** A presentation as a program reads it. */
export interface Package {
  readonly parts: ReadonlyMap<string, XmlElement>;
  /** Targets by the id of the relationship, as paths in the package. */
  readonly relationships: (part: string) => ReadonlyMap<string, string>;
  readonly slides: readonly string[];
}

/** @throws where a part is not well-formed */
export function openPackage(bytes: Uint8Array): Package {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, readXml(strFromU8(part))]));
  const relationships = (part: string): Map<string, string> => {
    const folder = path.posix.dirname(part);
    const root = parts.get(path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`));
    return new Map(
      (root?.children ?? []).map(({ attributes: { Id = '', Target = '' } }) => [Id, path.posix.join(folder, Target)]),
    );
  };
  const presentation = 'ppt/presentation.xml';
  const targets = relationships(presentation);
  const slides = named(parts.get(presentation)!, 'p:sldId').map(({ attributes }) => targets.get(attributes['r:id']!)!);
  return { parts, relationships, slides };
}

const FILL = '(a:noFill|a:solidFill|a:gradFill)';
const TREE = 'p:nvGrpSpPr p:grpSpPr( (p:sp|p:cxnSp))*';
const RUN_STYLE = `${FILL}?( a:latin)?( a:ea)?( a:cs)?`;

/** The children of each element in the order of ECMA-376. Programs repair or refuse a file with another one. */
const ORDER: Readonly<Record<string, string>> = {
  'p:presentation': 'p:sldMasterIdLst p:sldIdLst p:sldSz p:notesSz',
  'p:sldMasterIdLst': 'p:sldMasterId',
  'p:sldIdLst': 'p:sldId( p:sldId)*',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:txStyles',
  'p:sldLayoutIdLst': 'p:sldLayoutId',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:titleStyle': 'a:lvl1pPr',
  'p:bodyStyle': 'a:lvl1pPr',
  'p:otherStyle': 'a:lvl1pPr',
  'p:sldLayout': 'p:cSld p:clrMapOvr',
  'p:sld': 'p:cSld p:clrMapOvr',
  'p:clrMapOvr': 'a:masterClrMapping',
  'p:cSld': '(p:bg )?p:spTree',
  'p:bg': 'p:bgPr',
  'p:bgPr': `${FILL} a:effectLst`,
  'p:spTree': TREE,
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': 'a:xfrm',
  'p:sp': 'p:nvSpPr p:spPr p:txBody',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:cNvPr': '(a:hlinkClick)?',
  'p:cNvSpPr': '(a:spLocks)?',
  'p:cNvCxnSpPr': 'a:stCxn a:endCxn',
  'p:nvPr': '(p:ph)?',
  'p:spPr': `(a:xfrm a:prstGeom( ${FILL})?( a:ln)?)?`,
  'a:xfrm': 'a:off a:ext( a:chOff a:chExt)?',
  'a:prstGeom': 'a:avLst',
  'a:avLst': '(a:gd( a:gd)*)?',
  'a:ln': `${FILL}( a:prstDash)?( a:round)?`,
  'a:solidFill': '(a:srgbClr|a:schemeClr)',
  'a:gradFill': 'a:gsLst a:lin',
  'a:gsLst': 'a:gs a:gs( a:gs)*',
  'a:gs': 'a:srgbClr',
  'p:txBody': 'a:bodyPr a:lstStyle a:p( a:p)*',
  'a:bodyPr': '(a:normAutofit)?',
  'a:lstStyle': '(a:lvl1pPr)?',
  'a:lvl1pPr': '(a:spcBef )?(a:buNone )?a:defRPr',
  'a:defRPr': RUN_STYLE,
  'a:p': '(a:pPr)?( ?(a:r|a:fld))*',
  'a:pPr': '(a:lnSpc)?( ?a:spcBef)?',
  'a:lnSpc': 'a:spcPts',
  'a:spcBef': 'a:spcPts',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:t',
  'a:rPr': `(${RUN_STYLE})?`,
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme',
  'a:clrScheme': `a:dk1 a:lt1 a:dk2 a:lt2${[1, 2, 3, 4, 5, 6].map((i) => ` a:accent${i}`).join('')} a:hlink a:folHlink`,
  'a:fontScheme': 'a:majorFont a:minorFont',
  'a:majorFont': 'a:latin a:ea a:cs',
  'a:minorFont': 'a:latin a:ea a:cs',
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  'a:fillStyleLst': `${FILL} ${FILL} ${FILL}`,
  'a:bgFillStyleLst': `${FILL} ${FILL} ${FILL}`,
  'a:lnStyleLst': 'a:ln a:ln a:ln',
  'a:effectStyleLst': 'a:effectStyle a:effectStyle a:effectStyle',
  'a:effectStyle': 'a:effectLst',
};

const COLORS = /^a:(?:dk[12]|lt[12]|accent[1-6]|f?o?l?[hH]link)$/;
const DRAWN = /^(?:p|a):/;

/** What is wrong with a presentation: parts, relationships, types, order, ids and the ends of connectors. */
export function faultsOf({ parts, relationships, slides }: Package): readonly string[] {
  const faults: string[] = [];
  const types = parts.get('[Content_Types].xml')!;
  const typed = new Set(types.children.map(({ attributes }) => attributes.PartName?.slice(1) ?? ''));
  for (const name of parts.keys())
    if (name !== '[Content_Types].xml' && !name.endsWith('.rels') && !typed.has(name))
      faults.push(`${name} has no type`);
  for (const name of typed) if (name !== '' && !parts.has(name)) faults.push(`${name} has a type and is missing`);
  for (const [name, root] of parts) {
    const targets = relationships(name);
    for (const target of targets.values()) if (!parts.has(target)) faults.push(`${name} refers to ${target}`);
    for (const element of everyElement(root)) {
      const id = element.attributes['r:id'];
      if (id !== undefined && !targets.has(id)) faults.push(`${name} has no relationship ${id}`);
      if (!DRAWN.test(element.name)) continue;
      const order = COLORS.test(element.name) ? 'a:srgbClr' : (ORDER[element.name] ?? '');
      const children = element.children.map((child) => child.name).join(' ');
      if (!new RegExp(`^(?:${order})$`).test(children)) faults.push(`${name}: ${element.name} has ${children}`);
    }
  }
  if (new Set(slides).size !== slides.length) faults.push('A slide is there twice');
  for (const slide of slides) faults.push(...slideFaults(parts.get(slide)!).map((fault) => `${slide}: ${fault}`));
  return faults;
}

function slideFaults(slide: XmlElement): string[] {
  const who = named(slide, 'p:cNvPr').map(({ attributes }) => attributes);
  const ids = who.map(({ id }) => id!);
  const shapes = new Set(
    named(slide, 'p:sp').flatMap((shape) => named(shape, 'p:cNvPr').map(({ attributes }) => attributes.id)),
  );
  const numbers = everyElement(slide).flatMap(({ name, attributes }) =>
    name === 'a:off' || name === 'a:ext' || name === 'a:spcPts' ? Object.values(attributes) : [],
  );
  const sizes = named(slide, 'a:ext').flatMap(({ attributes }) => [Number(attributes.cx), Number(attributes.cy)]);
  return [
    ...(new Set(ids).size === ids.length ? [] : ['Ids are repeated']),
    ...who.slice(1).flatMap(({ id, name }) => (name === '' ? [`Shape ${id} has no name`] : [])),
    ...numbers.filter((number) => !/^-?\d{1,9}$/.test(number)).map((number) => `${number} is not a whole number`),
    ...sizes.filter((size) => size < 0).map((size) => `${size} is not a size`),
    ...named(slide, 'a:gd').flatMap(({ attributes }) =>
      /^val -?\d{1,9}$/.test(attributes.fmla!) ? [] : [`${attributes.fmla} is not a guide`],
    ),
    ...[...named(slide, 'a:stCxn'), ...named(slide, 'a:endCxn')].flatMap(({ attributes: { id, idx } }) =>
      shapes.has(id) && /^[0-3]$/.test(idx!) ? [] : [`A connector ends at ${id}`],
    ),
  ];
}
