import { documentsOf } from '../../syntax';
import type { Bag } from './data';
import { isBag } from './data';

/** The YAML between `---` lines at the top of a Markdown file. */
export function frontMatter(text: string): Bag | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.replace(/^\uFEFF/, ''));
  const [data] = match ? documentsOf(match[1]!) : [];
  return isBag(data) ? data : undefined;
}
