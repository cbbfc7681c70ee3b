import { readFileSync } from 'node:fs';

/** The version of the package that this program is part of. */
export function version(): string {
  const { version: found }: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return found;
}

const PAGES = 'https://github.com/orgchart/orgchart/blob/main/src/rules/';

/** Where a rule is explained. */
export const pageOf = (rule: string): string => `${PAGES}${encodeURIComponent(rule)}.md`;
