const DIGIT = /\p{Nd}/u;
const EACH_DIGIT = /\p{Nd}/gu;

/** A text with the digits 0 to 9 in place of those of any script, and plain signs in place of full-width ones. */
export const asciiDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll('٫', '.')
    .replace(EACH_DIGIT, (digit) => String(valueOf(digit)));

/** The digits of a script follow each other, from zero on. */
function valueOf(digit: string): number {
  const own = digit.codePointAt(0)!;
  let first = own;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first--;
  return (own - first) % 10;
}
