import type { PreviewPage } from './page';

/**
 * How much things in cards stand out from what they stand on, as WCAG counts it.
 * @param selector of the things
 * @param ground of what is behind them, in the same card
 */
export const contrastsOf = (preview: PreviewPage, selector: string, ground: string): Promise<readonly (readonly [string, number])[]> =>
  preview.page.evaluate(
    ([selectorOfThings, selectorOfGround]) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const luminance = (color: string): number => {
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      return [...document.querySelectorAll(`.card ${selectorOfThings}`)].map((thing) => {
        const behind = thing.closest('.card')!.querySelector(selectorOfGround!)!;
        const [a, b] = [luminance(getComputedStyle(thing).fill), luminance(getComputedStyle(behind).fill)];
        return [`${thing.getAttribute('class')} on ${thing.closest('.card')!.getAttribute('class')}`, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)] as const;
      });
    },
    [selector, ground],
  );
