import { removeKey, replaceWord } from '../../model';
import type { Rule } from '../rule';

export const unknownRule: Rule = {
  id: 'unknown-rule',
  group: 'Structure',
  summary: 'A rule setting names a rule that does not exist.',
  severity: 'warning',
  facts: [],
  *check({ head }, { rule, nearestRule }) {
    const settings = head.key('rules');
    if (settings?.value.kind !== 'map') return;
    for (const { key } of settings.value.pairs) {
      if (key.text.trim() === '' || key.text.startsWith('x-') || rule(key.text)) continue;
      const meant = nearestRule(key.text);
      const isSet = meant !== undefined && settings.value.pairs.some((pair) => pair.key.text === meant);
      const at = { value: key.text, entry: settings.entry, span: key.span };
      yield {
        at,
        message: `There is no rule "${key.text}", so this setting has no effect.${meant === undefined ? ' Remove it.' : ` Did you mean "${meant}"?`}`,
        positions: [],
        fixes: [
          ...(meant === undefined || isSet
            ? []
            : [{ title: `Change it to "${meant}"`, safe: false, edits: [replaceWord(at, meant)] }]),
          { title: `Remove the setting "${key.text}"`, safe: false, edits: removeKey(settings, key.text) },
        ],
      };
    }
  },
};
