import mermaid from 'mermaid';
import { fromText, isOrgchart, toText } from './json';
import type { Scene } from './scene';
import { diagramType } from './type';

/** Longer than any chart; Mermaid draws an error instead of a text that is longer than it likes. */
const ANY_LENGTH = 1_000_000_000;

/** What no text may change, though none that we write tries to. */
const FIXED = [
  ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering'],
  ...['theme', 'themeCSS', 'themeVariables', 'fontFamily', 'look', 'layout'],
];

/** Draws one scene after another through all of Mermaid; the picture comes as sanitized SVG text. */
export async function createPainter(): Promise<(scene: Scene) => Promise<string>> {
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
  return async (scene) => {
    const { svg } = await mermaid.render(`orgchart${pictures++}`, toText(scene));
    return svg;
  };
}
