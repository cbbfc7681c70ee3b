import { edit } from '../edit/edit';
import { exports } from '../export/export';
import { help } from '../help/help';
import { present } from '../present/present';
import { problems } from '../problems/problems';
import { search } from '../search/search';
import type { PartKind } from './part';

/** All parts, in the order of their buttons. */
export const PARTS: readonly PartKind[] = [present, search, problems, exports, help, edit];
