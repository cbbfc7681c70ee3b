import { expect, test } from 'vitest';
import { svgOf } from '../../../src/picture/export';
import { diagramOf } from '../../webview/preview/kit/diagrams';

const fileOf = (title: string, holders: readonly string[] = []): string =>
  svgOf(diagramOf({ boss: { title: 'Boss' }, report: { under: 'boss', title, holders } }), { palette: 'light' }).text;

test.each(['Руководитель отдела международных перевозок', 'Υπεύθυνη Σχέσεων με Επενδυτές και Μετόχους'])(
  '%s is not cut',
  (title) => expect(fileOf(title)).not.toContain('…'),
);

test('what is cut is whole in a tooltip, and escaped', () => {
  const title = `Director of ${'<very> long '.repeat(12)}matters & the rest`;
  const file = fileOf(title, ['Ana Ruiz']);
  expect(file).toContain('…');
  expect(file).toContain(
    `<title>${title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}\nAna Ruiz</title>`,
  );
});

test('what is shown whole has no tooltip', () => expect(fileOf('Clerk').match(/<title>/g)).toHaveLength(1));
