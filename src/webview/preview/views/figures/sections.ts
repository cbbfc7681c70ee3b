import type { FigureSheet } from '../../../../core/report';
import { say } from '../../say';
import type { TextKey } from '../../texts';

/** A number with its name. */
export interface Tile {
  readonly name: string;
  readonly value: string;
}

/** A row of a section: a name, a bar as long as its number, and the positions that it counts. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** What is written behind the bar instead of the number. */
  readonly text?: string;
  /** Ids of positions. */
  readonly positions: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly about?: string;
  readonly bars: readonly Bar[];
}

/** Longer lists are cut. */
const MAX_BARS = 12;

const GROUP_TITLES = {
  department: 'seatsByDepartment',
  location: 'seatsByLocation',
  level: 'seatsByLevel',
} as const satisfies Readonly<Record<string, TextKey>>;

/** The numbers at the top. */
export function tilesOf({ figures }: FigureSheet): Tile[] {
  const { spans, expected } = figures;
  const tile = (name: TextKey, value: number | string): Tile => ({ name: say(name), value: String(value) });
  return [
    tile('positionsCount', figures.positions),
    tile('seatsCount', figures.seats),
    tile('vacantCount', figures.vacantSeats),
    tile('proposedCount', figures.proposedSeats),
    tile('fteCount', figures.fte),
    tile('actingCount', figures.acting),
    tile('layersCount', figures.layers),
    tile('managersCount', `${figures.managers} : ${figures.contributors}`),
    tile('meanSpan', spans.mean),
    tile('medianSpan', spans.median),
    ...(expected.areas === 0 ? [] : [tile('expectedOwned', say('ofSome', expected.owned, expected.areas))]),
  ];
}

/** @param titleOf the title of a position, by its id */
export function sectionsOf({ figures, areaNames }: FigureSheet, titleOf: (id: string) => string): Section[] {
  const { spans, seatsByLayer, positionsByLayer, groups, singlePoints, load } = figures;
  const one = (id: string, value: number, text?: string): Bar => ({
    name: titleOf(id),
    value,
    positions: [id],
    ...(text !== undefined && { text }),
  });
  const spanOf = (id: string): number => spans.sizes[id] ?? 0;
  const bySpan = (ids: readonly string[]): Bar[] =>
    [...ids].sort((a, b) => spanOf(b) - spanOf(a)).map((id) => one(id, spanOf(id)));
  const all: Section[] = [
    {
      title: say('seatsByLayer'),
      bars: seatsByLayer.map((seats, index) => ({
        name: say('layer', index + 1),
        value: seats,
        positions: positionsByLayer[index] ?? [],
      })),
    },
    {
      title: say('managersBySpan'),
      bars: spans.distribution.map(({ label, managers, positions }) => ({
        name: label === '1' ? say('directReport') : say('directReports', label),
        value: managers,
        positions,
      })),
    },
    ...(['department', 'location', 'level'] as const).map((key) => ({
      title: say(GROUP_TITLES[key]),
      bars:
        groups[key].length < 2
          ? []
          : groups[key].map(({ value, seats, vacant, positions }) => ({
              name: value,
              value: seats,
              positions,
              ...(vacant > 0 && { text: say('withVacant', seats, vacant) }),
            })),
    })),
    { title: say('wideSpans'), about: say('wideSpansAbout'), bars: bySpan(spans.wide) },
    { title: say('narrowSpans'), about: say('narrowSpansAbout'), bars: bySpan(spans.narrow) },
    {
      title: say('load'),
      about: say('loadAbout'),
      bars: load.map(({ position, areas, metrics }) => one(position, areas + metrics, loadText(areas, metrics))),
    },
    {
      title: say('singlePoints'),
      about: say('singlePointsAbout'),
      bars: singlePoints.map(({ area, position }) => ({
        name: areaNames[area] ?? area,
        value: 0,
        text: titleOf(position),
        positions: [position],
      })),
    },
  ];
  return all.filter(({ bars }) => bars.some(({ positions }) => positions.length > 0));
}

const loadText = (areas: number, metrics: number): string =>
  [
    ...(areas === 0 ? [] : [areas === 1 ? say('oneArea') : say('someAreas', areas)]),
    ...(metrics === 0 ? [] : [metrics === 1 ? say('oneMetric') : say('someMetrics', metrics)]),
  ].join(', ');

/** The bars that are shown of a section, and how many are not. */
export const shownBars = ({ bars }: Section): { readonly bars: readonly Bar[]; readonly left: number } => ({
  bars: bars.slice(0, MAX_BARS),
  left: Math.max(0, bars.length - MAX_BARS),
});
