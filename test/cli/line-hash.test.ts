import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/cli/formats/line-hash';

describe('hashes of lines', () => {
  it('are those that GitHub works out for the end of a file', () => {
    // 65535 × 37^99 modulo 2^64: the mark for the end of the file, then 99 zeros.
    expect(lineHashes('')).toEqual([`${BigInt.asUintN(64, 65_535n * 37n ** 99n).toString(16)}:1`]);
    expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
  });

  it('do not depend on spaces, tabs and kinds of line breaks', () => {
    const plain = lineHashes('positions:\nceo:\n\ntitle:CEO\n');
    expect(lineHashes('positions: \r\n  ceo:\r\n\t\r\n  title: CEO\r\n')).toEqual(plain);
    expect(plain).toHaveLength(5);
  });

  it('stay the same when lines are added far above, and count lines that are alike', () => {
    const tail = `${'the same line that is rather long and comes many times\n'.repeat(5)}end`;
    const before = lineHashes(tail);
    expect(lineHashes(`# new\n${tail}`).slice(1)).toEqual(before);
    expect(before.slice(0, 3).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3']);
  });
});
