import { describe, expect, it } from 'vitest';
import { check, fixed, TODAY } from './kit/check';

const found = (text: string, today = TODAY): string[] => check(text, today).map(({ code }) => code);

/** The text after the fix of a finding whose title starts so. */
function after(text: string, code: string, title: string): string {
  const fix = check(text)
    .find((finding) => finding.code === code)
    ?.fixes.find((each) => each.title.startsWith(title));
  return fix ? fixed(text, fix) : 'no such fix';
}

/** A position whose area is out of bounds, with a line above that area and a comment behind it. */
const chart = (above: string, behind = ''): string => `positions:
  csd:
    title: Customer Service Director
    owns:
      - customer-service
${above}      - brand-voice${behind}
`;

describe('a comment', () => {
  const COMMENT = '# orgchart-allow role-outside-boundary -- agreed with marketing';

  it.each([
    ['behind what is found', chart('', ` ${COMMENT}`)],
    ['above it', chart(`      ${COMMENT}\n`)],
    ['above it in the first column', chart(`${COMMENT}\n`)],
    ['above other comments', chart(`      ${COMMENT}\n      # see the minutes\n\n`)],
    ['with one long dash', chart(`      ${COMMENT.replace('--', '—')}\n`)],
    ['without dashes', chart(`      ${COMMENT.replace('-- ', '')}\n`)],
    ['with line breaks of Windows', chart(`      ${COMMENT}\n`).replaceAll('\n', '\r\n')],
    [
      'above a position of one line',
      `positions:\n  ceo: {title: CEO}\n${COMMENT}\n  csd: {title: Customer Service Director, reports_to: ceo, owns: [brand-voice]}\n`,
    ],
    ['in a chart that cannot be cut', `---\n${chart(`      ${COMMENT}\n`)}`],
  ])('accepts what is found, %s', (_, text) => {
    expect(found(text.replace(/# orgchart-allow.*/, '# nothing'))).toEqual(['role-outside-boundary']);
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['too far up', `${COMMENT}\n${chart('')}`],
    ['for another rule', chart('', ` ${COMMENT.replace('role-outside-boundary', 'overlap-same-area')}`)],
    ['for a rule that does not exist', chart('', ` ${COMMENT.replace('boundary', 'border')}`)],
  ])('accepts nothing %s, and is told', (_, text) => {
    expect(found(text).sort()).toEqual(['exception-unused', 'role-outside-boundary']);
  });

  it.each([
    ['a quoted text', chart(`      - 'a ${COMMENT}'\n`)],
    ['a text of several lines', `${chart('')}    purpose: |\n      Says\n      ${COMMENT}\n`],
    ['a longer word', chart('', ' # orgchart-allowance role-outside-boundary')],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toContain('role-outside-boundary');
    expect(found(text)).not.toContain('exception-unused');
  });

  it('goes with its line where it stands alone', () => {
    const unused = '# orgchart-allow overlap-same-area -- agreed with marketing';
    expect(after(chart(`      ${unused}\n`), 'exception-unused', 'Remove')).toBe(chart(''));
    expect(after(chart('', `   ${unused}`), 'exception-unused', 'Remove')).toBe(chart(''));
  });
});

describe('an exception', () => {
  const allowed = (allow: string, more = ''): string => `${more}positions:
  csd: {title: Customer Service Director, owns: [customer-service, brand-voice], allow: [${allow}]}
`;
  const VALID = '{rule: role-outside-boundary, reason: Agreed with marketing}';

  it('of the last day still holds', () => {
    const until = allowed(VALID.replace('}', ', until: 2026-06-15}'));
    expect(found(until, '2026-06-15')).toEqual([]);
    expect(found(until, '2026-06-16').sort()).toEqual(['exception-expired', 'role-outside-boundary']);
  });

  it('cannot accept an error, nor what is said of exceptions', () => {
    const unknown =
      'positions:\n  csd: {title: Clerk, reports_to: nobody, allow: [{rule: unknown-position, reason: Comes in spring}]}\n';
    expect(found(unknown).sort()).toEqual(['exception-unused', 'unknown-position']);
    expect(
      found(allowed('{rule: role-outside-boundary}, {rule: exception-without-reason, reason: Everybody knows}')).sort(),
    ).toEqual(['exception-unused', 'exception-without-reason']);
  });

  it('is not called unused where nobody can know', () => {
    const idle = allowed(`${VALID}, {rule: overlap-same-area, reason: Agreed with marketing}`);
    expect(found(idle)).toEqual(['exception-unused']);
    expect(found(`rules: {overlap-same-area: off}\n${idle}`)).toEqual([]);
    expect(found(`${idle}  cco: {title: "Chief\n`)).not.toContain('exception-unused');
    expect(found(idle.replace('rule: overlap-same-area', 'rule: overlap-same-area, with: [nobody]'))).toEqual([
      'unknown-position',
    ]);
  });

  it('goes, and its key with the last one', () => {
    const one = `exceptions:\n  - rule: multiple-roots\n    reason: Agreed by the board # in May\n${allowed(VALID)}`;
    expect(after(one, 'exception-unused', 'Remove')).toBe(allowed(VALID));
    const two = `exceptions: [{rule: multiple-roots, reason: Agreed by the board}, {rule: role-outside-boundary, reason: Agreed by the board}]\n${allowed(VALID)}`;
    expect(after(two, 'exception-unused', 'Remove')).toBe(
      `exceptions: [{rule: role-outside-boundary, reason: Agreed by the board}]\n${allowed(VALID)}`,
    );
    const inBraces =
      "{exceptions: [{rule: multiple-roots, reason: Agreed by the board}], positions: {ceo: {title: 'CEO'}}}\n";
    expect(after(inBraces, 'exception-unused', 'Remove')).toBe("{exceptions: [], positions: {ceo: {title: 'CEO'}}}\n");
  });
});

describe('accepting', () => {
  it('is offered last, at the first position and with the others', () => {
    const text =
      'positions:\n  ceo: {title: CEO}\n  a: {title: Clerk, reports_to: ceo, owns: [brand-voice]}\n  b: {title: Clerk, reports_to: ceo, owns: [brand-voice]}\n';
    const dispute = check(text).find(({ code }) => code === 'overlap-same-area')!;
    expect(dispute.fixes.at(-1)!.title).toBe('Allow it at "b", with a reason that you write down');
    expect(fixed(text, dispute.fixes.at(-1)!)).toBe(
      text.replace(/\}\n$/, ', allow: [{rule: overlap-same-area, with: [a], reason: Replace this with the reason}]}\n'),
    );
  });

  it('is offered at the head for what is found there', () => {
    const text = 'organisation: Northwind\npositions:\n  ceo: {title: CEO}\n';
    expect(after(text, 'unknown-key', 'Allow it in this chart')).toBe(
      'organisation: Northwind\nexceptions: [{rule: unknown-key, reason: Replace this with the reason}]\npositions:\n  ceo: {title: CEO}\n',
    );
  });

  it('is not offered for errors', () => {
    const text = 'positions:\n  clerk: {title: Clerk, reports_to: nobody}\n';
    expect(after(text, 'unknown-position', 'Allow it')).toBe('no such fix');
  });
});
