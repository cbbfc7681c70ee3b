/** A text of a chart without what would steer a terminal: control characters, line breaks and changes of direction. */
export const printable = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').replace(STEERING, '\uFFFD');

/** The same for a text of several lines, which stay. */
export const steerless = (text: string): string =>
  text.replace(STEERING, (sign) => ('\n\t'.includes(sign) ? sign : '\uFFFD'));

/** JSON without characters that control a terminal. */
export const plainJson = (json: string): string =>
  json.replace(STEERING, (sign) => (sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`));

const STEERING = /[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu;

/** How many columns of a terminal a printable text takes, as far as that can be known without asking the terminal. */
export const columns = (text: string): number => {
  let sum = 0;
  for (const char of text) sum += WIDTHLESS.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return sum;
};

const WIDTHLESS = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
