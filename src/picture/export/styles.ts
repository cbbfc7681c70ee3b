import type { Palette } from '..';
import { STYLES } from '..';

/** What only a page needs: how things look under a pointer or a key, from afar, or chosen. */
const LIVELY = /:hover|:focus|\.selected|\.far\b/;
const RULE = /(?<![^{}])[^{}]+\{[^{}]*\}/g;

/**
 * The picture's style with all that programs other than browsers do not know worked out: variables, the larger of two lengths.
 * @param font the family, instead of the page's
 * @param more CSS for what else the picture shows
 */
export function plainStyles(palette: Palette, font: string, more = ''): string {
  const rules = (`${STYLES}${more}`.match(RULE) ?? []).filter((rule) => !LIVELY.test(rule));
  return rules
    .map((rule) =>
      computed(withoutVariables(rule, { ...palette, font, scale: '1' }))
        .replace(/(?:cursor|outline):[^;}]*;?/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join('\n');
}

/** Innermost first, since what a variable falls back on may be another one. */
function withoutVariables(rule: string, values: Palette): string {
  const next = rule.replace(
    /var\(--orgchart-([a-z\d-]+)(?:,([^()]*))?\)/g,
    (_, name: string, fallback: string | undefined) => values[name] ?? fallback?.trimStart() ?? '',
  );
  return next === rule ? rule : withoutVariables(next, values);
}

const computed = (rule: string): string =>
  rule.replace(
    /max\(([\d.]+)px,\s*([\d.]+)px \/ 1\)/g,
    (_, a: string, b: string) => `${Math.max(Number(a), Number(b))}px`,
  );
