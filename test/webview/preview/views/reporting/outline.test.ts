import { describe, expect, test } from 'vitest';
import { Outline } from '../../../../../src/webview/preview/views/reporting/outline';
import { diagramOf } from '../../kit/diagrams';

const SKETCH = {
  ceo: {},
  coo: { under: 'ceo' },
  ops: { under: 'coo' },
  plant: { under: 'ops' },
  cfo: { under: 'ceo' },
  tax: { under: 'cfo' },
};

function outlined(sketch: Parameters<typeof diagramOf>[0] = SKETCH) {
  const outline = new Outline();
  outline.show(diagramOf(sketch));
  const id = (key: string): string => outline.diagram.cards.find((card) => card.key === key)!.id;
  const shown = (): string => outline.visible.cards.map(({ key }) => key).join(' ');
  return { outline, id, shown };
}

describe('a chart that is read', () => {
  test('folds and unfolds one team', () => {
    const { outline, id, shown } = outlined();
    outline.toggle(id('coo'));
    expect(shown()).toBe('ceo coo cfo tax');
    outline.toggle(id('coo'));
    expect(shown()).toBe('ceo coo ops plant cfo tax');
    outline.toggle(id('tax'));
    expect(shown()).toBe('ceo coo ops plant cfo tax');
  });

  test('unfolds all below one manager, and nothing beside', () => {
    const { outline, id, shown } = outlined();
    outline.foldTo(1);
    expect(shown()).toBe('ceo');
    outline.toggle(id('ceo'));
    outline.unfoldAll(id('coo'));
    expect(shown()).toBe('ceo coo ops plant cfo');
  });

  test('keeps what is folded by the keys of positions, over edits', () => {
    const { outline, id, shown } = outlined();
    outline.toggle(id('coo'));
    outline.show(diagramOf({ chair: {}, ...SKETCH, ceo: { under: 'chair' } }));
    expect(shown()).toBe('chair ceo coo cfo tax');
  });

  test('uncovers what is hidden, and unfolds no more than the way to it', () => {
    const { outline, id, shown } = outlined();
    outline.foldTo(1);
    outline.uncover(id('ops'));
    expect(shown()).toBe('ceo coo ops cfo');
  });
});

describe('a team in focus', () => {
  test('has a trail to the top, and is unfolded', () => {
    const { outline, id, shown } = outlined();
    outline.foldTo(2);
    outline.focusOn(id('coo'));
    expect(outline.trail.map(({ key }) => key)).toEqual(['ceo', 'coo']);
    expect(shown()).toBe('coo ops');
    expect(outline.depth).toBe(3);
    outline.focusOn(undefined);
    expect(outline.trail).toEqual([]);
    expect(outline.depth).toBe(4);
  });

  test('is left for what is outside of it, not for what is inside', () => {
    const { outline, id } = outlined();
    outline.focusOn(id('coo'));
    outline.toggle(id('ops'));
    outline.uncover(id('plant'));
    expect(outline.focus).toBe(id('coo'));
    outline.uncover(id('tax'));
    expect(outline.focus).toBeUndefined();
    expect(outline.isSeen(id('tax'))).toBe(true);
  });

  test('whose manager is gone shows everything', () => {
    const { outline, id, shown } = outlined();
    outline.focusOn(id('coo'));
    outline.show(diagramOf({ ceo: {}, cfo: { under: 'ceo' } }));
    expect(shown()).toBe('ceo cfo');
    expect(outline.trail).toEqual([]);
  });
});
