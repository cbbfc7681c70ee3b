import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { importFiles, linesOf } from './kit';

type Cell = string | number | null;

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Uint8Array> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })),
    ),
  }));
  return new Uint8Array(await writeWorkbook(data).toBuffer());
}

const PEOPLE = [
  ['Report of all staff', null, null],
  ['Employee ID', 'Job Title', 'Manager ID'],
  [1001, 'CEO', null],
  [1002, 'CFO', 1001],
] as const;

it('reads the sheet with the reporting lines, below its titles', async () => {
  const imported = await importFiles({ 'a.xlsx': await workbook({ Notes: [['Read me']], People: PEOPLE }) });
  expect(linesOf(imported)).toEqual(['ceo', 'cfo < ceo']);
  expect(imported.company.notices.map(({ message }) => message)).toContain('Sheet "People" is read. Not read: Notes.');
});

it('reads the sheet that is asked for', async () => {
  const book = await workbook({
    Old: PEOPLE,
    New: [
      ['Title', 'Manager'],
      ['Boss', null],
      ['Clerk', 'Boss'],
    ],
  });
  expect(linesOf(await importFiles({ 'a.xlsx': book }, { sheet: 'new' }))).toEqual(['boss', 'clerk < boss']);
  await expect(importFiles({ 'a.xlsx': book }, { sheet: 'x' })).rejects.toThrow(
    'It has no sheet "x". Its sheets are Old, New.',
  );
});

it.each([
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('x') }), /not a workbook/],
  ['a zip bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(40_000_000) }), /far too large when unpacked/],
  ['half a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }).slice(0, 40), /damaged|not a readable workbook/],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old Excel file/],
  [
    'a password',
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]),
    /protected with a password/,
  ],
])('refuses %s with a sentence', async (_, bytes, message) => {
  await expect(importFiles({ 'a.xlsx': bytes })).rejects.toThrow(message);
});
