import type { Keyed, Organization } from '../../model';
import { isHeadKey, means, nameOfFile, patternOf } from '../../model';
import { folderOf, namesFrom } from '../../text';
import type { Rule } from '../rule';

export const includeHeadKey: Rule = {
  id: 'include-head-key',
  group: 'Text',
  summary: 'An included file says something about the chart as a whole, where nobody reads it.',
  severity: 'error',
  facts: [],
  *check(organization) {
    const [root, ...others] = organization.charts;
    for (const { uri, reading } of root ? others : []) {
      for (const keyed of reading.head.filter(({ key }) => isHeadKey(key.text))) {
        const { key, entry } = keyed;
        const at = { value: key.text, entry, span: key.span };
        const message =
          key.text === 'include' ? messageForInclude(organization, uri, keyed) : messageFor(organization, keyed);
        yield { at, message, positions: [] };
      }
    }
  },
};

function messageFor({ charts }: Organization, { key }: Keyed): string {
  const chart = nameOfFile(charts, charts[0]!.uri);
  return `"${key.text}" counts only in ${chart}, which includes this file, so that it changes nothing here. Move it there.`;
}

/** Files that are included include no others: where they led in circles, nobody could tell which one the chart is. */
function messageForInclude({ charts }: Organization, uri: string, keyed: Keyed): string {
  const root = charts[0]!.uri;
  const chart = nameOfFile(charts, root);
  if (leadsTo(root, uri, keyed))
    return `${chart} includes this file, and this leads back to ${chart}, in a circle. It is left out; remove it.`;
  return `This file is included itself, by ${chart}, and what it includes is left out. List those files in ${chart}.`;
}

function leadsTo(target: string, uri: string, { value }: Keyed): boolean {
  const folder = folderOf(uri);
  const names = folder === undefined ? undefined : namesFrom(folder, target);
  const words = value.kind === 'list' ? value.items : [value];
  return words.some((word) => {
    const pattern = word.kind === 'scalar' ? patternOf(word.text) : undefined;
    return names !== undefined && pattern !== undefined && means(pattern, names);
  });
}
