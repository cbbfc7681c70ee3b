import { rulePage } from './page';
import { pages } from './pages.generated';

/** The page of a rule in Markdown, as it can be shown anywhere: links lead to the web. Undefined for an unknown rule. */
export const pageText = (id: string): string | undefined => {
  if (!Object.hasOwn(pages, id)) return undefined;
  const address = rulePage(id);
  return pages[id]!.replaceAll(/\]\((?![a-z]+:)([^)\s]+)\)/g, (_, link: string) => `](${new URL(link, address).href})`);
};

/** What a rule does, the first section of its page, as plain text. */
export function pageDescription(id: string): string | undefined {
  const sections = pageText(id)?.split('\n## ') ?? [];
  const found = sections.find((section) => section.startsWith(DESCRIPTION));
  return found && plainText(found.slice(DESCRIPTION.length));
}

/** The heading of the section that describes the rule. */
const DESCRIPTION = 'What it does\n';

/** Markdown as plain text; the text of links is kept. */
export const plainText = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^[\]]+)\]\([^()[\]]*\)/g, '$1')
    .replaceAll(/^```.*\n/gm, '')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/^#+ /gm, '')
    .trim();
