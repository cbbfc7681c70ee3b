import { escapeMarkup } from '../core/text';
import { PAGES } from './address';
import { SITE_STYLE } from './style';

/** How the first lines of each page begin. A file without them was made by another program. */
export const SITE_MARK = '<!DOCTYPE html>\n<!-- Made by "orgchart site".';

/** What a site needs from outside. */
export interface SiteOptions {
  /** The script that searches the rows of a page. */
  readonly script: string;
  /** The SHA-256 of a text, in base64. */
  readonly sha256: (text: string) => string;
  /** Whether people are named. */
  readonly holders: boolean;
}

/** The chart that a page is about. */
export interface Frame {
  /** The chart's name. */
  readonly name: string;
  readonly findings: number;
  /** Where the list of all charts is, from the front page; undefined for a chart that is alone. */
  readonly home?: string | undefined;
}

/** One page. */
export interface Page {
  /** From the front page. */
  readonly path: string;
  /** Plain text. */
  readonly title: string;
  /** Markup. */
  readonly body: string;
  /** CSS of this page alone. */
  readonly style?: string;
  /** Whether its rows can be searched. */
  readonly isSearched?: boolean;
}

/** A file of a site, by its path below the site's folder. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** The way from a page to the front page's folder. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/**
 * A page with its head and navigation. It may run and style nothing but what is in it, and loads nothing.
 * @param frame undefined for a page about several charts
 */
export function pageFile(
  { script, sha256 }: Pick<SiteOptions, 'script' | 'sha256'>,
  frame: Frame | undefined,
  { path, title, body, style = '', isSearched = false }: Page,
): SiteFile {
  const hash = (text: string): string => `'sha256-${sha256(text)}'`;
  const styles = [SITE_STYLE, ...(style === '' ? [] : [style])];
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map(hash).join(' ')}`,
    ...(isSearched ? [`script-src ${hash(script)}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const text = `${SITE_MARK} The next run replaces this file. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(frame === undefined || title === frame.name ? title : `${title} · ${frame.name}`)}</title>
${styles.map((each) => `<style>${each}</style>`).join('\n')}
</head>
<body>
${frame === undefined ? '' : navigation(frame, path)}
<main>
${body}
</main>${isSearched ? `\n<script>${script}</script>` : ''}
</body>
</html>
`;
  return { path, text };
}

function navigation({ name, findings, home }: Frame, path: string): string {
  const up = upFrom(path);
  const link = (page: string, label: string): string =>
    `<a href="${up}${page}"${page === path ? ' aria-current="page"' : ''}>${label}</a>`;
  return `<header><nav aria-label="Site">${[
    ...(home === undefined ? [] : [link(home, 'All charts')]),
    `<a class="brand" href="${up}${PAGES.index}">${escapeMarkup(name)}</a>`,
    link(PAGES.index, 'Positions'),
    link(PAGES.ownership, 'Ownership'),
    link(PAGES.findings, `Findings (${findings})`),
  ].join('\n')}</nav></header>`;
}

/** The field that the script brings to life, and what it searches. @param hint plain text */
export const searchField = (hint: string): string =>
  `<p class="search" hidden><input id="search" type="search" autocomplete="off" placeholder="${escapeMarkup(hint)}" aria-label="Search"> <span id="found" role="status"></span></p>`;
