import { layersIn } from '../analysis/spans';
import { managerWord } from '../fixes/new-manager';
import type { Rule } from '../rule';
import { called } from '../words/say';

/** Layers from the top to the bottom, both included, beyond which news rarely arrives unchanged. */
const LIMIT = 7;

export const tooManyLayers: Rule = {
  id: 'too-many-layers',
  group: 'Reporting lines',
  summary: 'The chart is deeper than seven layers.',
  severity: 'info',
  facts: [],
  *check(organization) {
    const { lines } = organization;
    const depths = layersIn(organization);
    let deepest = lines.tops[0];
    for (const [position, depth] of depths) if (deepest && depth > depths.get(deepest)!) deepest = position;
    const depth = deepest && depths.get(deepest)!;
    const at = deepest && managerWord(organization, deepest);
    if (!deepest || !depth || !at || depth <= LIMIT) return;
    const chain = lines.chain(deepest);
    const top = chain.at(-1)!;
    yield {
      at,
      message:
        `There are ${depth} layers from ${called(organization, top)} to ${called(organization, deepest)}; more than ${LIMIT} make a company slow. ` +
        'Look for a layer that only passes things on.',
      positions: [deepest],
      related: chain
        .slice(0, -1)
        .map((each) => ({ at: each.id, message: `${called(organization, each)} is in between.` })),
    };
  },
};
