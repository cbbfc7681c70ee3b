import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/refactor';
import { changed } from './kit';

const CHART = `positions:
  # above mayor
  mayor: {title: Mayor}
  # agreed in council
  parks: # until the vote
    title: Head of Parks
    reports_to: mayor # for now
    holder: Ada Fern # on leave
    level: director # once
    owns: [brand] # shared soon
  roads:
    title: Head of Roads
    reports_to: parks # after the vote
`;

const comments = (text: string): string[] => (text.match(/#.*/g) ?? []).sort();

describe('comments', () => {
  it.each<Change>([
    { kind: 'vacate', position: 'parks' },
    { kind: 'move', position: 'parks' },
    { kind: 'move', position: 'roads', to: 'mayor' },
    { kind: 'transfer-area', area: 'brand', from: 'parks', to: 'roads' },
    { kind: 'move-reports', from: 'parks', to: 'mayor' },
    { kind: 'retitle', position: 'parks', title: 'Head of Green' },
    { kind: 'insert-manager', position: 'roads', id: 'works', title: 'Head of Works' },
  ])('are all there after %j', (change) => expect(comments(changed(CHART, change))).toEqual(comments(CHART)));

  it('of a merged position go to the one that takes it over', () => {
    const text = changed(CHART, { kind: 'merge', position: 'parks', into: 'roads' });
    expect(comments(text).filter((comment) => comments(CHART).includes(comment))).toEqual(comments(CHART));
  });

  it('of a deleted position go with it, those of others stay', () => {
    const text = changed(CHART, { kind: 'delete', position: 'parks' });
    expect(comments(text)).toEqual(['# above mayor', '# after the vote']);
  });
});
