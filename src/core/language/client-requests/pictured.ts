import type { Location, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Position } from '../../model';
import { metricsOf } from '../../model';
import type { Fix } from '../../text';
import { findingWithKey } from '../../text';
import type { Snapshot } from '../../workspace';
import { soundFixes } from '../../workspace';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';
import { location, locationOf } from '../location';

/** An item in a diagram, by its key: a position, one of its areas or metrics, or a problem. */
export type Pictured = { readonly card: string; readonly term?: string } | { readonly problem: string };

/** The current location of an item in a diagram, in any file of the chart. */
export function locatePictured(snapshot: Snapshot, shown: Pictured): Location | null {
  if ('problem' in shown) {
    const finding = findingWithKey(snapshot.findings, shown.problem);
    return finding ? locationOf(snapshot, finding) : null;
  }
  const position = snapshot.organization.position(shown.card);
  if (!position) return null;
  return (
    (shown.term === undefined ? null : locateTerm(snapshot, position, shown.term)) ?? location(snapshot, position.id)
  );
}

/** Titles of the quick fixes of a problem. */
export const fixTitles = (snapshot: Snapshot, problem: string): string[] =>
  fixesOf(snapshot, problem).map(({ title }) => title);

/** The edits of a quick fix, by its title. */
export function fixEdit(snapshot: Snapshot, problem: string, title: string, client: Client): WorkspaceEdit | null {
  const fix = fixesOf(snapshot, problem).find((each) => each.title === title);
  return fix ? workspaceEdit(snapshot, fix.edits, client) : null;
}

/** The quick fixes that are offered for a problem. */
function fixesOf(snapshot: Snapshot, problem: string): readonly Fix[] {
  const finding = findingWithKey(snapshot.findings, problem);
  return finding ? soundFixes(snapshot)(finding) : [];
}

/** The location where a position names an area or a metric. */
function locateTerm(snapshot: Snapshot, position: Position, term: string): Location | null {
  const { organization } = snapshot;
  const area = [...position.owns, ...position.contributesTo, ...position.consultedOn].find(
    (claim) => claim.term.value === term || organization.areasOf(claim).some(({ id }) => id === term),
  );
  const metric = [...position.metrics, ...position.tracks].find((claim) =>
    metricsOf(organization)
      .allOf(claim)
      .some(({ id }) => id === term),
  );
  const claim = area ?? metric;
  return claim ? location(snapshot, claim.term) : null;
}
