/** What a page of ours is told when it is made. */
export interface PageOptions {
  /** Fresh for each page; the only script that runs is the one that carries it. */
  readonly nonce: string;
  /** Where the page's script is, as a URL that the webview may load. */
  readonly script: string;
  /** The language of the page, such as `en`. */
  readonly lang: string;
}

/** What differs from page to page. */
export interface PageContent {
  readonly title: string;
  readonly style: string;
  /**
   * Which styles hold: only the page's own, which carries the nonce, or any that stand in the page.
   * Whatever else could be loaded may not be.
   */
  readonly styles: 'own' | 'inline';
  /** HTML; nothing of a chart's is in it. */
  readonly main: string;
}

/** A page into which nothing may load but its one script. */
export function pageDocument({ title, style, styles, main }: PageContent, { nonce, script, lang }: PageOptions): string {
  const mark = `nonce="${attribute(nonce)}"`;
  const source = `'nonce-${attribute(nonce)}'`;
  const isOwn = styles === 'own';
  return `<!DOCTYPE html>
<html lang="${attribute(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${source}; style-src ${isOwn ? source : "'unsafe-inline'"}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style${isOwn ? ` ${mark}` : ''}>${style}</style>
</head>
<body>
<main>
${main}
</main>
<script ${mark} src="${attribute(script)}"></script>
</body>
</html>
`;
}

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
