import type { Keyed, Organization } from '../../model';
import { isHeadKey, means, nameOfFile, patternOf } from '../../model';
import { folderOf, namesFrom } from '../../text';
import type { Rule } from '../rule';

export const includeHeadKey: Rule = {
  id: 'include-head-key',
  group: 'Text',
  summary: 'An included file has keys for the chart as a whole, which have no effect there.',
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
  return `"${key.text}" has no effect in this file, because ${chart} includes it. Move it there.`;
}

/** Included files include no others. Otherwise circles could hide which file is the chart. */
function messageForInclude({ charts }: Organization, uri: string, keyed: Keyed): string {
  const root = charts[0]!.uri;
  const chart = nameOfFile(charts, root);
  if (leadsTo(root, uri, keyed))
    return `${chart} includes this file, and this leads back to ${chart}, in a circle. It is ignored; remove it.`;
  return `This file is included by ${chart}, so the files it includes are ignored. List them in ${chart}.`;
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
