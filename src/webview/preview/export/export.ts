import { localDay } from '../../../core/text';
import { flowchart } from '../../../picture/diagram/mermaid-text';
import type { Heading, Svg, SvgOptions } from '../../../picture/export';
import { printOf, ROOMS, summaryOf, svgOf, unmarked } from '../../../picture/export';
import { pageOf } from '../../exported-page/html-page';
import type { Scene } from '../../mermaid/scene';
import { make } from '../../shared/dom';
import { choice } from '../choice';
import type { Part, PartHost, PartKind } from '../frame/part';
import { laterScript } from '../later-script';
import { Popover } from '../popover';
import type { PageFile } from '../protocol';
import { say } from '../say';
import type { TextKey } from '../texts';
import { base64 } from './base64';
import './drawings-protocol';
import { copyPng, pngOf, tooLarge } from './png';
import { STYLE } from './style';

/** Takes the chart along: as a picture, a page, or a text for other hosts of Mermaid. */
export const exports: PartKind = { style: STYLE, make: (host) => new Exports(host).part };

const FORMATS = ['svg', 'png', 'pdf', 'pptx', 'drawio', 'html', 'mermaid'] as const;
/** What a change can be exported as. */
const CHANGE_FORMATS = ['svg', 'png', 'html'] as const;
const ENDINGS = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  pptx: 'pptx',
  drawio: 'drawio',
  html: 'html',
  mermaid: 'mmd',
} as const;
const MAX_SCALE = 4;

const drawings = laterScript('preview-drawings.js', () => window.orgchartDrawings);

class Exports {
  readonly part: Part;
  readonly #host: PartHost;
  readonly #format = choice('format', FORMATS, () => this.#refresh());
  readonly #palette = choice('colors', ['light', 'dark', 'print'], () => undefined);
  readonly #scale = make('input', {
    type: 'range',
    min: 1,
    max: MAX_SCALE,
    step: 1,
    value: 2,
    'aria-label': say('scaleOfPicture'),
  });
  readonly #pages = choice('pages', ['one', 'branches']);
  readonly #paper = make('select', {}, ...PAPERS.map((name) => make('option', { value: name }, paperName(name))));
  readonly #paperRow = make('label', { class: 'field' }, make('span', {}, say('paper')), this.#paper);
  readonly #said = make('output');
  readonly #scaleRow = make(
    'label',
    { class: 'levels' },
    make('span', {}, say('scaleOfPicture')),
    this.#scale,
    this.#said,
  );
  readonly #heading = check('heading');
  readonly #draft = check('draft');
  readonly #summary = check('summary');
  readonly #marks = check('withProblems');
  readonly #whole = check('wholeChartToo');
  readonly #copy = make('button', { type: 'button', class: 'second' }, say('copy'));
  readonly #github = make('button', { type: 'button', class: 'link' }, say('seeAsGitHub'));
  readonly #popover: Popover;

  constructor(host: PartHost) {
    this.#host = host;
    const save = make('button', { type: 'button', class: 'main' }, say('save'));
    save.addEventListener('click', () => this.#do((file) => host.save(file)));
    this.#copy.addEventListener('click', () => this.#copyNow());
    this.#github.addEventListener('click', () => {
      this.#popover.toggle(false);
      host.turn('portable');
    });
    this.#scale.addEventListener('input', () => this.#refresh());
    const children = [
      this.#format.element,
      this.#palette.element,
      this.#scaleRow,
      this.#paperRow,
      this.#pages.element,
      this.#heading.row,
      this.#draft.row,
      this.#summary.row,
      this.#marks.row,
      this.#whole.row,
      this.#github,
      make('div', { class: 'acts' }, this.#copy, save),
    ];
    this.#popover = new Popover('export', 'export', children, () => this.#refresh());
    this.part = {
      id: 'export',
      button: this.#popover.button,
      panels: { above: this.#popover.panel },
      run: (command) => {
        if (command !== 'export') return false;
        this.#popover.toggle(true);
        return true;
      },
    };
  }

  /** Shows only what matters for the format. */
  #refresh(): void {
    const isChange = this.#host.view?.change?.() !== undefined;
    this.#format.offer(isChange ? CHANGE_FORMATS : FORMATS);
    const format = this.#format.value;
    this.#palette.element.hidden = format === 'mermaid' || (isChange && format === 'html');
    this.#github.hidden = format !== 'mermaid';
    this.#scaleRow.hidden = format !== 'png';
    this.#said.textContent = say('times', this.#scale.value);
    this.#paperRow.hidden = format !== 'pdf';
    this.#pages.element.hidden = format !== 'pdf';
    this.#copy.hidden = format === 'pdf' || format === 'pptx' || format === 'html';
    for (const { row } of [this.#heading, this.#draft, this.#summary]) row.hidden = isChange || format === 'mermaid';
    this.#marks.row.hidden = isChange;
    this.#whole.row.hidden = this.#host.view?.scene === undefined;
  }

  #copyNow(): void {
    if (this.#format.value === 'png') this.#do(() => undefined, say('copied'), copyPng);
    else this.#do(({ content }) => this.#host.copy(content), say('copied'));
  }

  #do(act: (file: PageFile) => void, done?: string, through: Through = (file) => file): void {
    through(this.#file()).then(
      (file) => {
        if (file === undefined) return;
        this.#popover.toggle(false);
        act(file);
        if (done !== undefined) this.#host.say(done);
      },
      (error: unknown) => this.#host.say(error instanceof Error ? error.message : String(error)),
    );
  }

  async #file(): Promise<PageFile | undefined> {
    const scene = this.#scene();
    const { shown, view } = this.#host;
    if (scene === undefined || shown === undefined) return undefined;
    const format = this.#format.value;
    const change = view?.change?.();
    const name = `${nameOf(shown.uri)}${change === undefined ? '' : '-changes'}.${ENDINGS[format]}`;
    const file = (content: string): PageFile => ({ name, content, encoding: 'text' });
    if (change !== undefined) {
      const { changeSvg, changeHtml } = await drawings();
      if (format === 'html') return file(changeHtml([{ title: scene.title || say('page'), change }]));
      return this.#picture(name, changeSvg(change, this.#palette.value));
    }
    if (format === 'mermaid') {
      const { folded, fields } = scene.options ?? {};
      return file(flowchart(scene, { ...(folded && { folded }), ...(fields && { fields }) }));
    }
    if (format === 'pdf') {
      const paper = ROOMS[PAPERS.find((each) => each === this.#paper.value) ?? PAPERS[0]];
      const html = printOf(scene, { ...this.#options(scene), paper, pages: this.#pages.value });
      return { name, content: html, encoding: 'print' };
    }
    if (format === 'pptx') {
      const { presentationOf } = await drawings();
      return { name, content: base64(presentationOf(scene, this.#options(scene))), encoding: 'base64' };
    }
    if (format === 'drawio') return file((await drawings()).drawioOf(scene, this.#options(scene)));
    const svg = svgOf(scene, this.#options(scene));
    if (format === 'html')
      return file(await pageOf(svg, { title: scene.title || say('page'), palette: this.#palette.value }));
    return this.#picture(name, svg);
  }

  async #picture(name: string, svg: Svg): Promise<PageFile> {
    if (this.#format.value === 'svg') return { name, content: svg.text, encoding: 'text' };
    const scale = Number(this.#scale.value);
    if (tooLarge(svg, scale))
      throw new Error(say('tooLarge', Math.round(svg.width * scale), Math.round(svg.height * scale)));
    return { name, content: await pngOf(svg, scale), encoding: 'base64' };
  }

  /** What is drawn now, or the whole chart. */
  #scene(): Scene | undefined {
    const diagram = this.#host.shown?.diagram;
    const seen = this.#host.view?.scene?.();
    const scene =
      seen === undefined || this.#whole.box.checked ? diagram && { ...diagram, ...(seen && lookOf(seen)) } : seen;
    return scene === undefined || this.#marks.box.checked ? scene : unmarked(scene);
  }

  #options(scene: Scene): SvgOptions {
    const { options, legend, groups } = scene;
    const heading = this.#headingOf(scene);
    return {
      palette: this.#palette.value,
      ...(options && { layout: options }),
      ...(legend && { legend }),
      ...(groups !== undefined && { groups }),
      ...(heading && { heading }),
    };
  }

  #headingOf({ title, cards }: Scene): Heading | undefined {
    const isDraft = this.#draft.box.checked;
    const isTitled = this.#heading.box.checked || isDraft;
    const isSummed = this.#summary.box.checked;
    if (!isTitled && !isSummed) return undefined;
    const summary = isSummed ? [summaryOf(this.#host.shown?.diagram.cards ?? cards, cards)] : [];
    return {
      title: isTitled ? title || say('page') : '',
      isDraft,
      lines: [...(isTitled ? [localDay(new Date())] : []), ...summary],
    };
  }
}

/** Something that can be wanted or not. */
function check(name: TextKey): { readonly box: HTMLInputElement; readonly row: HTMLElement } {
  const box = make('input', { type: 'checkbox' });
  return { box, row: make('label', { class: 'check' }, box, make('span', {}, say(name))) };
}

/** What is done with a file while it is still being made. */
type Through = (file: Promise<PageFile | undefined>) => Promise<PageFile | undefined>;

/** The sizes of paper and screens, the most usual one first. */
const PAPERS = ['a4', 'a4-portrait', 'a3', 'a3-portrait', 'letter', 'letter-portrait', '16:9', '4:3'] as const;

function paperName(paper: (typeof PAPERS)[number]): string {
  const [size = '', isUpright] = paper.split('-');
  const name = size.charAt(0).toUpperCase() + size.slice(1);
  if (size.includes(':')) return name;
  return say(isUpright === undefined ? 'landscape' : 'portrait', name);
}

/** How a scene is drawn, with nothing folded. */
const lookOf = ({ options, legend, groups }: Scene): Pick<Scene, 'options' | 'legend' | 'groups'> => ({
  ...(options && { options: { ...options, folded: new Map() } }),
  ...(legend && { legend }),
  ...(groups !== undefined && { groups }),
});

/** What to call a file that is made of a chart, without an ending. */
const nameOf = (uri: string): string =>
  decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/(?:\.orgchart)?\.ya?ml$/, '') || 'orgchart';
