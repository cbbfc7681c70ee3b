import type { Stray, Unreadable } from '../../model';
import type { Rule } from '../rule';

export const includeUnreadable: Rule = {
  id: 'include-unreadable',
  group: 'Text',
  summary: 'An included file cannot be read.',
  severity: 'error',
  facts: [],
  *check({ inclusions }) {
    for (const { at, strays } of inclusions) {
      for (const stray of strays) {
        const message = messageFor(stray);
        if (message !== undefined) yield { at, message, positions: [] };
      }
    }
  },
};

function messageFor(stray: Stray): string | undefined {
  if (stray.kind === 'unreadable') return `"${stray.file}" ${WHY[stray.why]}`;
  if (stray.kind === 'too-much')
    return 'With this entry, the chart has more than 500 files or 16 MB of text, and the rest is left out. Include fewer files.';
  return undefined;
}

const WHY: Readonly<Record<Unreadable, string>> = {
  missing: 'is a broken link. Fix the link, or remove it.',
  folder: 'is a folder. Name the files in it.',
  denied: 'cannot be read with your permissions. Ask for access, or leave it out.',
  outside: 'is a link to a place outside this folder and is not followed. Copy the file here.',
  'not-text': 'is not in UTF-8, so its positions are missing. Save it as UTF-8.',
  'too-large': 'is larger than 16 MB and is not read.',
  failed: 'could not be read. Open it to see what is wrong with it.',
};
