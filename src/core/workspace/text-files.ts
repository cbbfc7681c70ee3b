import { canonicalUri } from '../text';
import type { Files, Listed } from './files';

/** Files that are all given: their texts by address. What is not among them does not exist. */
export function textFiles(texts: Readonly<Record<string, string>>): Files {
  const files = new Map(Object.entries(texts).map(([uri, text]) => [canonicalUri(uri), text]));
  return {
    list: async (folder) => {
      const prefix = `${canonicalUri(folder).replace(/\/$/, '')}/`;
      const listed = new Map<string, Listed>();
      for (const uri of files.keys()) {
        if (!uri.startsWith(prefix)) continue;
        const [first = '', ...rest] = uri.slice(prefix.length).split('/');
        const name = decodeURIComponent(first);
        listed.set(name, { name, kind: rest.length === 0 ? 'file' : 'folder' });
      }
      return listed.size === 0 ? undefined : [...listed.values()];
    },
    read: async (uri) => {
      const text = files.get(canonicalUri(uri));
      return text === undefined ? { unreadable: 'missing' } : { text };
    },
  };
}
