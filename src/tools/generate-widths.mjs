/** `node src/tools/generate-widths.mjs`: writes how wide letters are from the fonts that set-up installs, and DejaVu Sans. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { must, root } from './run.mjs';

const OUT = 'src/picture/export/widths.generated.ts';

/** The blocks of Unicode that Arial and its equals have: Latin, Greek, Cyrillic, punctuation, currencies, signs. */
const LATIN_GREEK_CYRILLIC = [
  [0x20, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
];

/** Other scripts by their Noto font, each with its blocks. */
const SCRIPTS = {
  Armenian: [[0x531, 0x58f]],
  Hebrew: [[0x591, 0x5f4]],
  Arabic: [
    [0x600, 0x6ff],
    [0x750, 0x77f],
  ],
  Devanagari: [[0x900, 0x97f]],
  Bengali: [[0x980, 0x9ff]],
  Gurmukhi: [[0xa00, 0xa7f]],
  Gujarati: [[0xa80, 0xaff]],
  Oriya: [[0xb00, 0xb7f]],
  Tamil: [[0xb80, 0xbff]],
  Telugu: [[0xc00, 0xc7f]],
  Kannada: [[0xc80, 0xcff]],
  Malayalam: [[0xd00, 0xd7f]],
  Sinhala: [[0xd80, 0xdff]],
  Thai: [[0xe00, 0xe7f]],
  Lao: [[0xe80, 0xeff]],
  Myanmar: [[0x1000, 0x109f]],
  Georgian: [[0x10a0, 0x10ff]],
  Ethiopic: [[0x1200, 0x137f]],
  Khmer: [[0x1780, 0x17ff]],
};

/** @typedef {(codePoint: number) => number | undefined} Advance the width of a letter in thousandths of the font's size */

/**
 * The file of a font.
 * @param {string} family
 * @param {string} style
 */
const fileOf = async (family, style) => {
  const found = await must('fc-match', ['-f', '%{family[0]}\n%{file}', `${family}:style=${style}`]);
  const [name, file] = found.split('\n');
  if (name !== family || file === undefined) throw new Error(`${family} ${style} is not installed.`);
  return file;
};

/**
 * Reads the widths of a TrueType font from its tables head, hhea, hmtx and cmap (format 4), as the OpenType specification lays them out.
 * @param {string} family
 * @param {string} style
 * @returns {Promise<Advance>}
 */
const advances = async (family, style) => {
  const font = readFileSync(await fileOf(family, style));
  /** @param {string} tag */
  const table = (tag) => {
    for (let i = 0; i < font.readUInt16BE(4); i++) {
      const at = 12 + i * 16;
      if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
    }
    throw new Error(`${family} has no table ${tag}.`);
  };
  const [head, hhea, hmtx, cmap] = [table('head'), table('hhea'), table('hmtx'), table('cmap')];
  const unitsPerEm = font.readUInt16BE(head + 18);
  const metrics = font.readUInt16BE(hhea + 34);
  const map = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4),
  ).find((at) => font.readUInt16BE(at) === 4);
  if (map === undefined) throw new Error(`${family} has no character map of format 4.`);
  const segments = font.readUInt16BE(map + 6) / 2;
  /** @param {number} codePoint */
  const glyphOf = (codePoint) => {
    for (let i = 0; i < segments; i++) {
      if (font.readUInt16BE(map + 14 + i * 2) < codePoint) continue;
      const start = font.readUInt16BE(map + 16 + segments * 2 + i * 2);
      if (start > codePoint) return 0;
      const delta = font.readUInt16BE(map + 16 + segments * 4 + i * 2);
      const rangeAt = map + 16 + segments * 6 + i * 2;
      const range = font.readUInt16BE(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(rangeAt + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
  return (codePoint) => {
    const glyph = glyphOf(codePoint);
    if (glyph === 0) return undefined;
    return Math.round((font.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm);
  };
};

/**
 * Stretches of letters that follow one another: the first code point and the widths.
 * @param {readonly (readonly number[])[]} blocks
 * @param {Advance} advance
 */
const stretches = (blocks, advance) => {
  /** @type {{ start: number, widths: number[] }[]} */
  const found = [];
  for (const [first = 0, last = 0] of blocks) {
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const width = advance(codePoint);
      if (width === undefined) continue;
      const current = found.at(-1);
      if (current && current.start + current.widths.length === codePoint) current.widths.push(width);
      else found.push({ start: codePoint, widths: [width] });
    }
  }
  return found.map(({ start, widths }) => `  [0x${start.toString(16)}, '${widths.join(' ')}'],\n`).join('');
};

const [regular, bold, dejaVu] = await Promise.all([
  advances('Liberation Sans', 'Regular'),
  advances('Liberation Sans', 'Bold'),
  advances('DejaVu Sans', 'Bold'),
]);
const others = [];
for (const [script, blocks] of Object.entries(SCRIPTS)) {
  const noto = await advances(`Noto Sans ${script}`, 'Bold');
  others.push(
    stretches(blocks, (codePoint) => {
      const width = noto(codePoint);
      return width === undefined ? dejaVu(codePoint) : Math.max(width, dejaVu(codePoint) ?? 0);
    }),
  );
}

writeFileSync(
  path.join(root, OUT),
  `// Made by src/tools/generate-widths.mjs from the tables "hmtx" of the fonts that it names.

/** Letters that follow one another: the code point of the first, and all widths in thousandths of the font's size. */
export type Stretches = readonly (readonly [number, string])[];

/** Liberation Sans Regular, which has the widths of Arial and Helvetica. */
export const REGULAR: Stretches = [
${stretches(LATIN_GREEK_CYRILLIC, regular)}];

/** Liberation Sans Bold. */
export const BOLD: Stretches = [
${stretches(LATIN_GREEK_CYRILLIC, bold)}];

/** The wider of Noto Sans Bold and DejaVu Sans Bold. */
export const OTHER_SCRIPTS: Stretches = [
${others.join('')}];
`,
);
