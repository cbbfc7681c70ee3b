import mermaid from 'mermaid';
import type { Diagram } from '../diagram/diagram';
import { fromText, isOrgchart, toText } from './json';
import { diagramType } from './type';

/** Longer than any chart; Mermaid draws an error instead of a text that is longer than it likes. */
const ANY_LENGTH = 1_000_000_000;

/** What no text may change, though none that we write tries to. */
const FIXED = [
  ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering'],
  ...['theme', 'themeCSS', 'themeVariables', 'fontFamily', 'look', 'layout'],
];

/** Draws one diagram after another; the picture comes as sanitized SVG text. */
export async function createPainter(): Promise<(diagram: Diagram) => Promise<string>> {
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    maxTextSize: ANY_LENGTH,
    theme: 'base',
    secure: FIXED,
    logLevel: 'fatal',
  });
  await mermaid.registerExternalDiagrams([diagramType({ detect: isOrgchart, read: fromText })]);
  let pictures = 0;
  return async (diagram) => {
    const { svg } = await mermaid.render(`orgchart${pictures++}`, toText(diagram));
    return svg;
  };
}
