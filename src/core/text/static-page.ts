import { escapeMarkup } from './markup';

/**
 * A standalone HTML page, which runs nothing and loads nothing.
 * @param title plain text
 * @param style CSS
 * @param body markup
 */
export const staticPage = (title: string, style: string, body: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
