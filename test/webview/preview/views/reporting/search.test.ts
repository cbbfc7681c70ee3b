import { expect, test } from 'vitest';
import { cardsWith } from '../../../../../src/webview/preview/views/reporting/search';
import { diagramOf } from '../../kit/diagrams';

const diagram = {
  ...diagramOf({
    coo: { title: 'Chief Operating Officer', holders: ['Łukasz Zieliński'], areas: ['Field service'] },
    cfo: { title: 'Chief Financial Officer', holders: ['Ana Ruiz'] },
    ops: { title: 'Leiterin Großkunden', holders: ['Bjørn Ås'] },
  }),
  metrics: [{ id: 'nps', name: 'Net Promoter Score', parts: [{ card: 'n1', part: 'answers' as const }] }],
};

test.each([
  ['chief', 'n0 n1'],
  ['CHIEF fin', 'n1'],
  ['zielinski lukasz', 'n0'],
  ['field', 'n0'],
  ['cfo', 'n1'],
  ['promoter', 'n1'],
  ['grosskunden', 'n2'],
  ['Bjorn as', 'n2'],
  ['(.*', ''],
  ['chief nobody', ''],
])('"%s" is found in "%s"', (words, ids) => {
  expect([...cardsWith(diagram, words)].join(' ')).toBe(ids);
});
