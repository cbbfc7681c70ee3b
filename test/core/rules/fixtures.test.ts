import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/syntax';
import { withCarets, withoutCarets } from './kit/carets';
import { check, fixed, repaired, repairs, subject } from './kit/check';
import { fileOf, hasFile, stemsOf, UPDATE, writeTo } from './kit/files';
import { partsOf } from './kit/parts';

const fixtures = stemsOf('test/core/rules/', '.orgchart.yaml').filter((stem) => !stem.endsWith('.fixed'));

/** How many mistakes there are in the YAML itself. */
const misreadings = (text: string): number => partsOf(text).flatMap((part) => read(part.text).problems).length;

describe.each(fixtures)('%s', (place) => {
  const id = place.slice(place.lastIndexOf('/') + 1);
  const path = `test/core/rules/${place}.orgchart.yaml`;
  const text = withoutCarets(fileOf(path));
  const findings = check(text);
  const own = findings.filter(({ code }) => code === id);

  it('is found where the carets are', () => {
    expect(own).not.toEqual([]);
    const drawn = withCarets(text, own);
    if (UPDATE) writeTo(path, drawn);
    expect(fileOf(path)).toBe(drawn);
  });

  it('points inside of the text', () => {
    for (const { span, related, fixes } of findings) {
      for (const place of [
        span,
        ...related.map((each) => each.span),
        ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
      ]) {
        expect(0 <= place.start && place.start <= place.end && place.end <= text.length, JSON.stringify(place)).toBe(
          true,
        );
      }
    }
  });

  it('is gone with each of its fixes, which add no other and break nothing', () => {
    for (const finding of own) {
      const before = findings.map((each) => subject(text, each));
      for (const fix of finding.fixes) {
        const after = fixed(text, fix);
        const left = check(after).map((each) => subject(after, each));
        const what = `${subject(text, finding)}: ${fix.title}\n${after}`;
        expect(left, what).not.toContain(subject(text, finding));
        expect(
          left.filter((each) => !before.includes(each)),
          what,
        ).toEqual([]);
        expect(misreadings(after), what).toBeLessThanOrEqual(misreadings(text));
      }
    }
  });

  it('has fixes that change no other line than they say', () => {
    for (const fix of own.flatMap(({ fixes }) => fixes)) {
      expect(fix.title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(fix.edits, fix.title).not.toEqual([]);
      const spans = fix.edits.map(({ span }) => span).sort((a, b) => a.start - b.start);
      spans.forEach((span, index) => expect(span.start, fix.title).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0));
    }
  });

  if (own.some((finding) => repairs(finding).length > 0)) {
    it('is repaired by the first fix of each', () => {
      const beside = `test/core/rules/${place}.fixed.orgchart.yaml`;
      const result = repaired(text, id);
      if (UPDATE) writeTo(beside, result);
      expect(hasFile(beside) && fileOf(beside)).toBe(result);
      expect(check(result).filter((finding) => finding.code === id && repairs(finding).length > 0)).toEqual([]);
    });
  }
});
