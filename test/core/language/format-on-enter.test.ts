import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatOnType } from '../../../src/core/language';
import { chart, withEdits } from './kit';
import { marked } from './marked';

interface Rule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: 'none' | 'indent' | 'outdent'; readonly appendText?: string };
}

const { onEnterRules } = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8')) as {
  onEnterRules: readonly Rule[];
};

/** The text after Enter at `<|>` in VS Code: the first rule that fits is followed, then the server may change the result. */
function entered(withMark: string): string {
  const { text, offset } = marked(withMark);
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const before = text.slice(start, offset);
  const after = text.slice(offset, end === -1 ? text.length : end);
  const rule = onEnterRules.find(
    ({ beforeText, afterText }) =>
      new RegExp(beforeText).test(before) && (afterText === undefined || new RegExp(afterText).test(after)),
  );
  const indent = /^ */.exec(before)![0].length + { none: 0, indent: 2, outdent: -2 }[rule?.action.indent ?? 'none'];
  const begun = `\n${' '.repeat(Math.max(0, indent))}${rule?.action.appendText ?? ''}`;
  const read = chart(text.slice(0, offset) + begun + text.slice(offset).replace(/^ +/, ''));
  return withEdits(read, formatOnType(read, read.lines.at(offset + begun.length)));
}

const LIST = 'positions:\n  cco:\n    owns:\n';

describe('Enter goes on with a list', () => {
  it.each([
    ['      - brand<|>', '      - brand\n      - '],
    ['      - brand # ours<|>', '      - brand # ours\n      - '],
    ['      - {area: brand, except: [x]}<|> # b', '      - {area: brand, except: [x]}\n      - # b'],
    ['      - "a: b"<|>', '      - "a: b"\n      - '],
    ['      - cust<|>omer', '      - cust\n      - omer'],
    ['    - brand<|>', '    - brand\n    - '],
  ])('behind %j', (before, after) => expect(entered(LIST + before)).toBe(LIST + after));
});

it('Enter behind an item that was left empty ends the list', () => {
  expect(entered(`${LIST}      - brand\n      - <|>\n    title: A\n`)).toBe(
    `${LIST}      - brand\n    \n    title: A\n`,
  );
});

describe('Enter begins no item', () => {
  it.each([
    ['inside of brackets', '      - {area: brand,<|>', '      - {area: brand,\n      '],
    ['behind an opening bracket', '      - {area: [<|>]}', '      - {area: [\n      ]}'],
    ['behind the first key of a map', '      - area: brand<|>', '      - area: brand\n        '],
    [
      'behind a key in an item, whose value stands deeper',
      '      - shared_with:<|>',
      '      - shared_with:\n          ',
    ],
    ['behind a dash that stands alone', '      -<|>', '      -\n        '],
    ['behind the beginning of a block of text', '      - |<|>', '      - |\n        '],
    ['behind the beginning of a block of text in a map', '      - reason: >-<|>', '      - reason: >-\n          '],
    ['behind a key with a value', '    title: A<|>', '    title: A\n    '],
    ['behind a comment', '    # - a<|>', '    # - a\n    '],
  ])('%s', (_, before, after) => expect(entered(LIST + before)).toBe(LIST + after));

  it.each([
    ['behind a key', 'positions:<|>', 'positions:\n  '],
    ['behind a key with a comment', '  cco: # chief<|>', '  cco: # chief\n    '],
    ['behind the beginning of a block of text', '    notes: |<|>', '    notes: |\n      '],
  ])('but goes one step deeper %s', (_, before, after) => expect(entered(before)).toBe(after));
});
