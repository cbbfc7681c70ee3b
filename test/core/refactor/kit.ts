import type { Chart, Organization } from '../../../src/core/model';
import { organize, readChart } from '../../../src/core/model';
import type { Change } from '../../../src/core/refactor';
import { plan } from '../../../src/core/refactor';
import { read } from '../../../src/core/syntax';
import { applyEdits } from '../../../src/core/text';

/** The chart that some files make, the one with the head first. */
export function organizationOf(...texts: readonly string[]): Organization {
  const [first, ...others] = texts.map((text, index): Chart => readChart(uriOf(index), read(text)));
  if (!first) throw new Error('A chart has a file.');
  return organize([first, ...others]);
}

const uriOf = (index: number): string => `file:///${index}.orgchart.yaml`;

/** The texts after a change; where it is refused, the reason instead. */
export function changedFiles(texts: readonly string[], change: Change): readonly string[] | string {
  const planned = plan(organizationOf(...texts), change);
  if ('refused' in planned) return `refused: ${planned.refused}`;
  return texts.map((text, index) =>
    applyEdits(
      text,
      planned.edits.filter(({ uri }) => uri === uriOf(index)),
    ),
  );
}

/** The text after a change of a chart that is one file; where it is refused, the reason. */
export function changed(text: string, change: Change): string {
  const files = changedFiles([text], change);
  return typeof files === 'string' ? files : (files[0] ?? '');
}
