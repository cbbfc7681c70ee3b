import type { Location } from 'vscode-languageserver-types';
import type { Located } from '../syntax';
import type { Place } from '../text';
import type { Snapshot } from '../workspace';

/** The location of an item, in any file of the chart, as editors count it. */
export const location = (snapshot: Snapshot, at: Pick<Located<unknown>, 'entry' | 'span'>): Location =>
  locationOf(snapshot, snapshot.organization.place(at));

/** A place in one of the chart's files, as editors count it. */
export const locationOf = (snapshot: Snapshot, { uri, span }: Place): Location => ({
  uri,
  range: (snapshot.file(uri) ?? snapshot).lines.range(span),
});
