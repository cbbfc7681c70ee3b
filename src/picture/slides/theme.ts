import type { Palette } from '..';
import { element } from '../export/element';
import { hundredths, SLIDE_PX, transform } from './units';
import { NAMESPACES } from './xml';

const FONT = 'Arial';
export const TITLE_FONT_PX = 28;

/** Room at the sides of a slide. */
export const MARGIN_PX = 36;

/** Where titles and slide numbers are on a slide, in pixels. */
export const PLACES = {
  title: { x: MARGIN_PX, y: 20, width: 860, height: 44 },
  number: { x: SLIDE_PX.width - MARGIN_PX - 120, y: 688, width: 120, height: 20 },
} as const;

const rgb = (name: string, color: string): string =>
  element(name, {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));

/** The colors of a palette, and one font in which texts have the widths that they are measured with. */
export function themeXml(palette: Palette): string {
  const colors = {
    text: '#1f2328',
    canvas: '#ffffff',
    muted: '#57606a',
    card: '#f6f8fa',
    dotted: '#0969da',
    ...palette,
  };
  const fonts = (name: string): string =>
    element(name, {}, element('a:latin', { typeface: FONT }), '<a:ea typeface=""/><a:cs typeface=""/>');
  const accents = Array.from({ length: 6 }, (_, i) => rgb(`a:accent${i + 1}`, palette[`tint-${i}`] ?? colors.dotted));
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${plain}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return element(
    'a:theme',
    { 'xmlns:a': NAMESPACES['xmlns:a'], name: 'Org chart' },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: 'Org chart' },
        rgb('a:dk1', colors.text),
        rgb('a:lt1', colors.canvas),
        rgb('a:dk2', colors.muted),
        rgb('a:lt2', colors.card),
        ...accents,
        rgb('a:hlink', colors.dotted),
        rgb('a:folHlink', colors.dotted),
      ),
      element('a:fontScheme', { name: 'Org chart' }, fonts('a:majorFont'), fonts('a:minorFont')),
      element(
        'a:fmtScheme',
        { name: 'Org chart' },
        element('a:fillStyleLst', {}, plain, plain, plain),
        element('a:lnStyleLst', {}, line, line, line),
        element('a:effectStyleLst', {}, effect, effect, effect),
        element('a:bgFillStyleLst', {}, plain, plain, plain),
      ),
    ),
    '<a:objectDefaults/><a:extraClrSchemeLst/>',
  );
}

/** The root of what is drawn on a slide, a layout or a master. */
export const shapeTree = (...shapes: readonly string[]): string =>
  element(
    'p:spTree',
    {},
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>',
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>',
    ...shapes,
  );

/** Where a slide has its title or its number; a new slide shows this text. */
function placeholder(id: number, type: 'title' | 'sldNum'): string {
  const isTitle = type === 'title';
  const body = isTitle
    ? '<a:p><a:r><a:rPr/><a:t>Title</a:t></a:r></a:p>'
    : '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld></a:p>';
  const style = isTitle
    ? '<a:lstStyle/>'
    : `<a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="${hundredths(14)}"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`;
  return element(
    'p:sp',
    {},
    `<p:nvSpPr><p:cNvPr id="${id}" name="${isTitle ? 'Title' : 'Slide number'}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>`,
    element('p:ph', { type, ...(isTitle ? {} : { sz: 'quarter', idx: 12 }) }),
    '</p:nvPr></p:nvSpPr>',
    element(
      'p:spPr',
      {},
      transform(isTitle ? PLACES.title : PLACES.number),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
    `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>${style}${body}</p:txBody>`,
  );
}

const PLACEHOLDERS = placeholder(2, 'title') + placeholder(3, 'sldNum');

/** The only layout: a title, a slide number, and room for a chart. */
export const layoutXml = (): string =>
  element(
    'p:sldLayout',
    { ...NAMESPACES, type: 'titleOnly', preserve: 1 },
    element('p:cSld', { name: 'Org chart' }, shapeTree(PLACEHOLDERS)),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  );

const level = (name: string, size: number, isBold: boolean): string =>
  element(
    name,
    {},
    `<a:lvl1pPr marL="0" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${hundredths(size)}" b="${isBold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr>`,
  );

/** @param layoutId the relationship of the layout */
export const masterXml = (layoutId: string): string =>
  element(
    'p:sldMaster',
    NAMESPACES,
    element(
      'p:cSld',
      {},
      '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>',
      shapeTree(PLACEHOLDERS),
    ),
    '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>',
    element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': layoutId })),
    element(
      'p:txStyles',
      {},
      level('p:titleStyle', TITLE_FONT_PX, true),
      level('p:bodyStyle', 20, false),
      level('p:otherStyle', 18, false),
    ),
  );
