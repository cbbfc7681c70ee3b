import { flowchart } from '../../../picture/diagram/mermaid-text';
import type { SvgOptions } from '../../../picture/export';
import { svgOf, unmarked } from '../../../picture/export';
import { pageOf } from '../../exported-page/html-page';
import type { Scene } from '../../mermaid/scene';
import { make } from '../../shared/dom';
import { choice } from '../choice';
import type { Part, PartHost, PartKind } from '../frame/part';
import { Popover } from '../popover';
import type { PageFile } from '../protocol';
import { say } from '../say';
import { pngOf, tooLarge } from './png';
import { STYLE } from './style';

/** Takes the chart along: as a picture, a page, or a text for other hosts of Mermaid. */
export const exports: PartKind = { style: STYLE, make: (host) => new Exports(host).part };

const FORMATS = ['svg', 'png', 'html', 'mermaid'] as const;
const ENDINGS = { svg: 'svg', png: 'png', html: 'html', mermaid: 'mmd' } as const;
const MAX_SCALE = 4;

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
  readonly #said = make('output');
  readonly #scaleRow = make(
    'label',
    { class: 'levels' },
    make('span', {}, say('scaleOfPicture')),
    this.#scale,
    this.#said,
  );
  readonly #marks = make('input', { type: 'checkbox', checked: true });
  readonly #marksRow = make('label', { class: 'check' }, this.#marks, make('span', {}, say('withProblems')));
  readonly #whole = make('input', { type: 'checkbox' });
  readonly #wholeRow = make('label', { class: 'check' }, this.#whole, make('span', {}, say('wholeChartToo')));
  readonly #copy = make('button', { type: 'button', class: 'second' }, say('copy'));
  readonly #github = make('button', { type: 'button', class: 'link' }, say('seeAsGitHub'));
  readonly #popover: Popover;

  constructor(host: PartHost) {
    this.#host = host;
    const save = make('button', { type: 'button', class: 'main' }, say('save'));
    save.addEventListener('click', () => this.#do((file) => host.save(file)));
    this.#copy.addEventListener('click', () => this.#do(({ content }) => host.copy(content), say('copied')));
    this.#github.addEventListener('click', () => {
      this.#popover.toggle(false);
      host.turn('portable');
    });
    this.#scale.addEventListener('input', () => this.#refresh());
    const children = [
      this.#format.element,
      this.#palette.element,
      this.#scaleRow,
      this.#marksRow,
      this.#wholeRow,
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
    const format = this.#format.value;
    this.#palette.element.hidden = format === 'mermaid';
    this.#github.hidden = format !== 'mermaid';
    this.#scaleRow.hidden = format !== 'png';
    this.#said.textContent = say('times', this.#scale.value);
    this.#copy.hidden = format === 'png' || format === 'html';
    this.#wholeRow.hidden = this.#host.view?.scene === undefined;
  }

  #do(act: (file: PageFile) => void, done?: string): void {
    this.#file().then(
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
    const { shown } = this.#host;
    if (scene === undefined || shown === undefined) return undefined;
    const format = this.#format.value;
    const name = `${nameOf(shown.uri)}.${ENDINGS[format]}`;
    const file = (content: string): PageFile => ({ name, content, encoding: 'text' });
    if (format === 'mermaid') {
      const folded = scene.options?.folded;
      return file(flowchart(scene, folded && { folded }));
    }
    const svg = svgOf(scene, this.#options(scene));
    if (format === 'svg') return file(svg.text);
    if (format === 'html')
      return file(await pageOf(svg, { title: scene.title || say('page'), palette: this.#palette.value }));
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
      seen === undefined || this.#whole.checked ? diagram && { ...diagram, ...(seen && lookOf(seen)) } : seen;
    return scene === undefined || this.#marks.checked ? scene : unmarked(scene);
  }

  #options({ options, legend }: Scene): SvgOptions {
    return { palette: this.#palette.value, ...(options && { layout: options }), ...(legend && { legend }) };
  }
}

/** How a scene is drawn, with nothing folded. */
const lookOf = ({ options, legend }: Scene): Pick<Scene, 'options' | 'legend'> => ({
  ...(options && { options: { ...options, folded: new Map() } }),
  ...(legend && { legend }),
});

/** What to call a file that is made of a chart, without an ending. */
const nameOf = (uri: string): string =>
  decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/(?:\.orgchart)?\.ya?ml$/, '') || 'orgchart';
