import type { Say, Texts, Translate } from './translation';
import { sayIn, translateAll } from './translation';

/** The parameters of a page. */
export interface PageOptions {
  /** Fresh for each page; the only script that runs is the one that carries it. */
  readonly nonce: string;
  /** Where the page's script is, as a URL that the webview may load. */
  readonly script: string;
  /** The language of the page, such as `en`. */
  readonly lang: string;
  /** Without it the page is in English. */
  readonly translate?: Translate;
}

/** What differs from page to page. */
export interface PageContent<Key extends string> {
  /** All that the page and its script say. */
  readonly texts: Texts<Key>;
  /** The key of its title. */
  readonly title: Key;
  readonly style: string;
  /**
   * Which styles apply: only the page's own, which has the nonce, or any in the page.
   * Whatever else could be loaded may not be.
   */
  readonly styles: 'own' | 'inline';
  /** Whether the page makes images, which it then may show. */
  readonly makesImages?: boolean;
  /** HTML; it contains nothing of a chart. What `say` returns is safe in texts and attributes. */
  readonly main: (say: Say<Key>) => string;
}

/** A page into which nothing may load but its one script. */
export function pageDocument<Key extends string>(
  { texts, title, style, styles, makesImages = false, main }: PageContent<Key>,
  { nonce, script, lang, translate = (sentence) => sentence }: PageOptions,
): string {
  const translated = translateAll(texts, translate);
  const say: Say<Key> = sayIn(translateAll(translated, escapeMarkup));
  const mark = `nonce="${escapeMarkup(nonce)}"`;
  const source = `'nonce-${escapeMarkup(nonce)}'`;
  const isOwn = styles === 'own';
  return `<!DOCTYPE html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${isOwn ? source : "'unsafe-inline'"}${makesImages ? '; img-src blob:' : ''}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title)}</title>
<style${isOwn ? ` ${mark}` : ''}>${style}</style>
</head>
<body>
<main data-texts="${escapeMarkup(JSON.stringify(translated))}">
${main(say)}
</main>
<script ${mark} src="${escapeMarkup(script)}"></script>
</body>
</html>
`;
}

const escapeMarkup = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
