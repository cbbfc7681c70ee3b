import { changes } from './changes/changes';
import { figures } from './figures/figures';
import { ownership } from './ownership/ownership';
import { portable } from './portable/portable';
import { reporting } from './reporting/reporting';
import type { ViewKind } from './view';

/** All views, in the order of their tabs. */
export const VIEWS: readonly ViewKind[] = [reporting, ownership, figures, changes, portable];
