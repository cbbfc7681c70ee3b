import type { Point, Rect } from '../../../../src/picture';
import { named, type XmlElement } from './xml';

const numbers = (element: XmlElement, ...names: readonly string[]): number[] =>
  names.map((name) => Number(element.attributes[name] ?? 0));

/** A shape's place, in EMU. */
export function placeOf(shape: XmlElement): Rect {
  const [x = 0, y = 0] = numbers(named(shape, 'a:off')[0]!, 'x', 'y');
  const [width = 0, height = 0] = numbers(named(shape, 'a:ext')[0]!, 'cx', 'cy');
  return { x, y, width, height };
}

/** The connection sites of a rectangle, by their number. */
export const sitesOf = ({ x, y, width, height }: Rect): readonly Point[] => [
  { x: x + width / 2, y },
  { x, y: y + height / 2 },
  { x: x + width / 2, y: y + height },
  { x: x + width, y: y + height / 2 },
];

/** The way of a connector, as the presets are defined in ECMA-376, mirrored and then turned. */
export function wayOf(shape: XmlElement): readonly Point[] {
  const { x, y, width, height } = placeOf(shape);
  const [geometry, transform] = [named(shape, 'a:prstGeom')[0]!, named(shape, 'a:xfrm')[0]!];
  const share = named(geometry, 'a:gd').map(({ attributes }) => Number(attributes.fmla!.slice(4)) / 100_000);
  const [a = 0.5, b = 0.5, c = 0.5] = share;
  const ways: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
    bentConnector2: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
    bentConnector3: [
      [0, 0],
      [a, 0],
      [a, 1],
      [1, 1],
    ],
    bentConnector4: [
      [0, 0],
      [a, 0],
      [a, b],
      [1, b],
      [1, 1],
    ],
    bentConnector5: [
      [0, 0],
      [a, 0],
      [a, b],
      [c, b],
      [c, 1],
      [1, 1],
    ],
  };
  const turn = (Number(transform.attributes.rot ?? 0) / 60_000 / 180) * Math.PI;
  return ways[geometry.attributes.prst!]!.map(([across, down]) => {
    const u = (across - 0.5) * width * (transform.attributes.flipH === '1' ? -1 : 1);
    const v = (down - 0.5) * height * (transform.attributes.flipV === '1' ? -1 : 1);
    return {
      x: x + width / 2 + u * Math.cos(turn) - v * Math.sin(turn),
      y: y + height / 2 + u * Math.sin(turn) + v * Math.cos(turn),
    };
  });
}
