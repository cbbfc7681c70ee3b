const PAGES = 'https://github.com/orgchart/orgchart/blob/main/src/rules/';

/** Where a rule is explained: the address of its page. */
export const rulePage = (id: string): string => `${PAGES}${encodeURIComponent(id)}.md`;
