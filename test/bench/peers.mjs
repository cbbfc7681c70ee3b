/** Runs in a page: draws the same chart in every way that is compared, and tells how long each takes from its text or data to the picture in the page. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { OrgChart } from 'd3-org-chart';
import mermaid from 'mermaid';
import { flowchart } from '../../src/picture/diagram/mermaid-text';
import { diagramType } from '../../src/webview/mermaid/type';

/** @typedef {import('../../src/picture/diagram/diagram').Diagram} Diagram */

const stage = /** @type {HTMLElement} */ (document.getElementById('stage'));
/** @type {Graphviz | undefined} */
let graphviz;
let pictures = 0;

/** After so many frames everything is in its place, also what d3 moves there without an animation. */
const FRAMES_TO_REST = 5;

/** In which a chart is to be seen whole, in pixels. */
export const WINDOW = { width: 1600, height: 900 };

/** @param {string} text */
const withMermaid = async (text) => {
  const { svg } = await mermaid.render(`picture${pictures++}`, text);
  stage.innerHTML = svg;
};

/** @param {Diagram} diagram */
const dot = ({ cards }) => {
  const label = (/** @type {readonly string[]} */ rows) => rows.map((row) => row.replace(/["\\]/g, ' ')).join('\\n');
  const nodes = cards.map(
    ({ id, title, holders, areas }) => `${id} [label="${label([title, ...holders, ...areas])}"];`,
  );
  const lines = cards.flatMap(({ id, manager }) => (manager === undefined ? [] : [`${manager} -> ${id};`]));
  return `digraph { node [shape=box]; splines=ortho; ${nodes.join(' ')} ${lines.join(' ')} }`;
};

/** @type {Readonly<Record<string, (diagram: Diagram) => Promise<void> | void>>} */
const WAYS = {
  orgchart: (diagram) => withMermaid(`orgchart\n${JSON.stringify({ ...diagram, options: { fit: WINDOW } })}`),
  'Mermaid flowchart, its default': (diagram) => withMermaid(flowchart(diagram).replace(/^---[\s\S]*?\n---\n/, '')),
  'Mermaid flowchart, dagre': (diagram) => withMermaid(flowchart(diagram)),
  'd3-org-chart, compact': ({ cards }) => {
    stage.replaceChildren();
    const data = cards.map(({ id, manager, title, holders }) => ({
      id,
      parentId: manager ?? '',
      title,
      holder: holders.join(', '),
    }));
    new OrgChart()
      .container(stage)
      .data(data)
      .nodeWidth(() => 196)
      .nodeHeight(() => 90)
      .compact(true)
      .initialExpandLevel(1_000)
      .duration(0)
      .nodeContent(
        ({ data: { title, holder } }) =>
          `<div style="border:1px solid #999;height:90px"><b>${title}</b><br>${holder}</div>`,
      )
      .render();
  },
  'Graphviz dot': (diagram) => {
    stage.innerHTML = graphviz?.dot(dot(diagram)) ?? '';
  },
};

/** Has to be called once, before anything is measured. */
export const prepare = async () => {
  graphviz = await Graphviz.load();
  const type = diagramType({
    detect: (text) => text.startsWith('orgchart'),
    read: (text) => JSON.parse(text.slice('orgchart'.length)),
  });
  await mermaid.registerExternalDiagrams([type]);
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    maxEdges: 100_000,
    maxTextSize: 100_000_000,
    logLevel: 'fatal',
  });
};

export const ways = Object.keys(WAYS);

/**
 * How long a way takes, in milliseconds, until the page has laid the picture out; how much room the picture takes, in pixels, and
 * in which scale it is seen whole.
 * @param {string} way
 * @param {Diagram} diagram
 */
export const draw = async (way, diagram) => {
  const start = performance.now();
  await WAYS[way]?.(diagram);
  stage.getBoundingClientRect();
  const time = performance.now() - start;
  for (let frame = 0; frame < FRAMES_TO_REST; frame++) await new Promise(requestAnimationFrame);
  const drawn = /** @type {SVGGraphicsElement | null} */ (stage.querySelector('.nodes-wrapper, svg'));
  const { width = 0, height = 0 } = drawn?.getBBox() ?? {};
  return {
    time,
    width: Math.round(width),
    height: Math.round(height),
    scale: Math.min(1, WINDOW.width / width, WINDOW.height / height),
    boxes: stage.querySelectorAll('.card, .node').length,
  };
};
