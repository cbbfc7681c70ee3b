import { exports } from '../export/export';
import { problems } from '../problems/problems';
import { search } from '../search/search';
import type { PartKind } from './part';

/** All parts, in the order of their buttons. */
export const PARTS: readonly PartKind[] = [search, problems, exports];
