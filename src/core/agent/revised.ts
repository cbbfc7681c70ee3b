import type { Snapshot } from '../workspace';
import { readSource, seenFrom, wholeOf } from '../workspace';

/** A chart as it would be with other texts in its files. Nothing is written. */
export function withTexts(chart: Snapshot, texts: ReadonlyMap<string, string>): Snapshot {
  const files = chart.files.map((file) => {
    const text = texts.get(file.uri);
    return text === undefined || text === file.text ? file : readSource(file.uri, (file.version ?? 0) + 1, text, file);
  });
  const [root, ...others] = files;
  const { inclusions } = chart.organization;
  const whole = wholeOf([root!, ...others], { today: chart.today }, { revision: chart.revision + 1, inclusions });
  return seenFrom(whole, whole.file(chart.uri)!, chart.version + 1);
}
