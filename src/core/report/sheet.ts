import type { Organization } from '../model';
import { type Figures, figuresOf } from './figures';

/** Figures with the names of the areas in them, as a page shows them: plain JSON. */
export interface FigureSheet {
  readonly figures: Figures;
  /** By the area's id. */
  readonly areaNames: Readonly<Record<string, string>>;
}

export function figureSheetOf(organization: Organization): FigureSheet {
  const figures = figuresOf(organization);
  const names = figures.singlePoints.map(({ area }) => [area, organization.areas.all.get(area)?.name ?? area]);
  return { figures, areaNames: Object.fromEntries(names) };
}
