import { inflateSync } from 'node:zlib';

/**
 * The texts in a PDF file as a reader would copy them: what is shown between BT and ET, through the table from glyphs to characters
 * that each font has. Fonts are not told apart, so that there is one text for each table.
 */
export function textsOf(pdf: Buffer): string[] {
  const streams = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        return [];
      }
    },
  );
  const shown = streams.flatMap((stream) =>
    [...stream.matchAll(/BT\n([\s\S]*?)ET\n/g)].map(([, block = '']) =>
      [...block.matchAll(/<([\dA-F]+)> Tj/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []),
    ),
  );
  const tables = streams.filter((stream) => stream.includes('begincmap')).map(tableOf);
  return tables.map((table) =>
    shown.map((glyphs) => glyphs.map((glyph) => table.get(glyph) ?? '').join('')).join('\n'),
  );
}

const charOf = (code: number): string => String.fromCharCode(code);

function tableOf(cmap: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', char = ''] of block.matchAll(/<(\w{4})> <(\w+)>/g))
      table.set(glyph, charOf(Number.parseInt(char, 16)));
  for (const [, block = ''] of cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', char = ''] of block.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
      const first = Number.parseInt(from, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++)
        table.set(glyph.toString(16).toUpperCase().padStart(4, '0'), charOf(Number.parseInt(char, 16) + glyph - first));
    }
  return table;
}

/** How many pages it has. */
export const pageCountOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
