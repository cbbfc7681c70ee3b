/** A text of a chart without what would steer a terminal: control characters, line breaks and changes of direction. */
export const printable = (text: string): string => text.replace(/[\r\n\t]+/g, ' ').replace(/[\p{Cc}\p{Cs}\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** How many columns of a terminal a printable text takes, as far as that can be told without asking it. */
export const columns = (text: string): number => {
  let sum = 0;
  for (const char of text) sum += WIDTHLESS.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return sum;
};

const WIDTHLESS = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE = /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
