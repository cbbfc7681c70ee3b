import type { PreviewPage } from './page';

/** A thing with its color and that of what it stands on. */
export type Colored = readonly [name: string, color: string, ground: string];

/** How much lighter the lighter of color and ground is, as WCAG counts it. */
export const contrastsIn = (
  preview: PreviewPage,
  things: readonly Colored[],
): Promise<readonly (readonly [string, number])[]> =>
  preview.page.evaluate((all) => {
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
    return all.map(([name, color, ground]) => {
      const [a, b] = [luminance(color), luminance(ground)];
      return [name, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)] as const;
    });
  }, things);

/**
 * How much things in cards stand out from what they stand on.
 * @param selector of the things
 * @param ground of what is behind them, in the same card
 */
export const contrastsOf = async (
  preview: PreviewPage,
  selector: string,
  ground: string,
): Promise<readonly (readonly [string, number])[]> =>
  contrastsIn(
    preview,
    await preview.page.locator(`.card ${selector}`).evaluateAll(
      (things, selectorOfGround) =>
        things.map((thing) => {
          const card = thing.closest('.card')!;
          const name = `${thing.getAttribute('class')} on ${card.getAttribute('class')}`;
          return [
            name,
            getComputedStyle(thing).fill,
            getComputedStyle(card.querySelector(selectorOfGround)!).fill,
          ] as const;
        }),
      ground,
    ),
  );
