/** Page objects for the VS Code workbench. */
import { eventually } from './eventually.mjs';

/** Milliseconds after which keys that VS Code may not have listened to yet are pressed again. */
const RETRY_MS = 10_000;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Locator} Locator */

/** The window as a whole. */
export class Workbench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.quickInput = page.locator('.quick-input-widget:visible');
    this.notifications = page
      .locator('.notifications-toasts, .notifications-center.visible')
      .locator('.notification-list-item-message');
  }

  async ready() {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.locator('.part.statusbar .statusbar-item').first().waitFor();
  }

  /**
   * Runs a command from the palette.
   * @param {string} title in full, with its category: `Org Chart: Open Preview to the Side`
   */
  async command(title) {
    const box = await this.#openQuickInput('F1');
    await box.fill(`>${title}`);
    const label = this.page.locator('.label-name', { hasText: title });
    await this.#pick(this.quickInput.locator('.monaco-list-row').filter({ has: label }));
  }

  /**
   * Opens a file of the workspace by its name.
   * @param {string} name
   */
  async open(name) {
    const box = await this.#openQuickInput('ControlOrMeta+p');
    await box.fill(name);
    await this.#pick(this.quickInput.locator('.monaco-list-row').filter({ hasText: name }));
    return this.editor(name);
  }

  /**
   * The editor of a file that is open.
   * @param {string} name
   */
  editor(name) {
    return new Editor(this.page, this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURI(name)}"]`));
  }

  /** Rows of the Problems view; what a row says is its `aria-label`. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.command('Problems: Focus on Problems View');
    await panel.waitFor();
    return panel.locator('.monaco-list-row[aria-label]');
  }

  /**
   * The document that an extension shows in a webview.
   * @param {string} extension `publisher.name`
   */
  webview(extension) {
    return this.page
      .frameLocator(`iframe.webview.ready[src*="extensionId=${extension}"]`)
      .frameLocator('iframe#active-frame');
  }

  /**
   * The keys may be pressed before VS Code listens to them.
   * @param {string} keys
   */
  async #openQuickInput(keys) {
    const box = this.quickInput.locator('input[type=text]');
    await eventually(async () => {
      await this.page.keyboard.press(keys);
      await box.waitFor({ timeout: RETRY_MS });
    });
    return box;
  }

  /**
   * Takes the first row. The list is gone then, or another question is in its place.
   * @param {Locator} rows
   */
  async #pick(rows) {
    await rows.first().waitFor();
    await rows.first().click();
    await rows.first().waitFor({ state: 'hidden' });
  }
}

/** A text editor. */
export class Editor {
  /**
   * @param {Page} page
   * @param {Locator} root
   */
  constructor(page, root) {
    this.page = page;
    this.root = root;
    this.suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
    this.hover = page.locator('.monaco-hover:visible');
  }

  async focus() {
    await this.root
      .locator('.view-lines')
      .first()
      .click({ position: { x: 60, y: 8 } });
  }

  /** The lines in sight. */
  async text() {
    const lines = await this.root
      .locator('.view-lines .view-line')
      .evaluateAll((elements) =>
        elements.map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent })),
      );
    return lines
      .sort((a, b) => a.top - b.top)
      .map((line) => line.text)
      .join('\n')
      .replaceAll('\u00a0', ' ');
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  async toEnd() {
    await this.page.keyboard.press('ControlOrMeta+End');
  }

  /**
   * @param {number} line from 1
   * @param {number} [column] from 1
   */
  async goTo(line, column = 1) {
    await this.focus();
    await this.page.keyboard.press('Control+g');
    const box = this.page.locator('.quick-input-widget:visible input[type=text]');
    await box.fill(`:${line}:${column}`);
    await box.press('Enter');
  }

  /** @param {'error' | 'warning' | 'info'} severity */
  squiggles(severity) {
    return this.root.locator(`.squiggly-${severity}`);
  }

  async suggest() {
    await eventually(async () => {
      await this.page.keyboard.press('Control+Space');
      await this.suggestions.first().waitFor({ timeout: RETRY_MS });
    });
    return this.suggestions;
  }

  /** Titles of the quick fixes at the cursor; the menu stays open. */
  async quickFixes() {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await eventually(async () => {
      await this.page.keyboard.press('ControlOrMeta+.');
      await rows.first().waitFor({ timeout: RETRY_MS });
    });
    return rows.allTextContents();
  }

  /**
   * Takes one from the open menu, by keyboard: a click may hit the layer that blocks the pointer.
   * @param {string} title
   */
  async pickQuickFix(title) {
    const focused = this.page.locator('.action-widget .monaco-list-row.action.focused');
    for (let i = 0; i < 20; i++) {
      if ((await focused.textContent())?.includes(title)) return this.page.keyboard.press('Enter');
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`There is no quick fix "${title}".`);
  }
}
