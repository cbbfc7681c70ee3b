import type { Organization, Position } from '../../model';
import { scalarText, setKey } from '../../model';
import type { ForgottenLimit } from '../analysis/unit-heads';
import type { ProposedFix } from '../rule';
import { called } from '../words/say';

/** Writes the limit that a position's siblings have; nothing if its value is unknown. */
export function limitTo(organization: Organization, position: Position, { key, value }: ForgottenLimit): ProposedFix[] {
  if (value === undefined) return [];
  const edits = setKey(position.source, 'only', `{${key}: ${scalarText(value)}}`, ['title', 'role', 'reports_to']);
  return [{ title: `Limit ${called(organization, position)} to ${key} ${value}`, safe: false, edits }];
}
