/**
 * What can be drawn of a text that may hold anything: white space is one space, control characters are their pictures (␀),
 * halves of a character are the replacement character.
 */
export function legible(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\u0000-\u001f]/gu, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/\u007f/gu, '\u2421')
    .replace(/[\u0080-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
}

const UNUSUAL = /[^ -~]|^ | $| {2}/;

const LETTER = /\p{L}/u;
const SCRIPTS = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam', 'Hanifi_Rohingya'];
const RIGHT_TO_LEFT = new RegExp(`[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');

/** Whether a text runs from right to left: its first letter decides. */
export function isRightToLeft(text: string): boolean {
  const first = LETTER.exec(text);
  return first !== null && RIGHT_TO_LEFT.test(first[0]);
}
