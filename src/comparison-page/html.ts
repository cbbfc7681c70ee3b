import { PAGE_STYLE } from './style';

/** What differs from page to page. */
export interface PageOptions {
  /** Fresh for each page; the only script that runs and the only style that holds are those that carry it. */
  readonly nonce: string;
  /** Where the page's script is, as a URL that the webview may load. */
  readonly script: string;
  /** The language of the page, such as `en`. */
  readonly lang: string;
}

/** The comparison's page. Nothing may load into it but its one script. */
export const pageHtml = ({ nonce, script, lang }: PageOptions): string => `<!DOCTYPE html>
<html lang="${attribute(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${attribute(nonce)}'; style-src 'nonce-${attribute(nonce)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Compare roles</title>
<style nonce="${attribute(nonce)}">${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1 id="title" tabindex="-1">Compare roles</h1>
<p id="notice" role="status"></p>
<div id="content"></div>
</main>
<script nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>
`;

const attribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
