/** What a hash covers, in characters that are neither spaces nor tabs. */
const BLOCK_LENGTH = 100;
const FACTOR = 37n;
const END_OF_FILE = 0xffff;

/**
 * A hash for each line of a text. GitHub uses it to recognize an alert after lines have moved: `hash:n` for the n-th line
 * with that hash. It is what GitHub's upload action works out where a log has none, so that both agree: a polynomial
 * modulo 2^64 over the 100 characters from the start of the line on, without spaces and tabs, and with all line breaks alike.
 */
export function lineHashes(text: string): string[] {
  const { codes, starts } = significant(text);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let index = start; index < start + BLOCK_LENGTH; index++)
      hash = BigInt.asUintN(64, hash * FACTOR + BigInt(codes[index] ?? 0));
    const written = hash.toString(16);
    const order = (seen.get(written) ?? 0) + 1;
    seen.set(written, order);
    return `${written}:${order}`;
  });
}

/** The characters that count, up to a mark for the end of the file, and the index of the first one of each line. */
function significant(text: string): { readonly codes: readonly number[]; readonly starts: readonly number[] } {
  const codes: number[] = [];
  const starts: number[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    starts.push(codes.length);
    for (let index = 0; index < line.length; index++) {
      const code = line.charCodeAt(index);
      if (code !== 0x20 && code !== 0x09) codes.push(code);
    }
    codes.push(0x0a);
  }
  codes[codes.length - 1] = END_OF_FILE;
  return { codes, starts };
}
