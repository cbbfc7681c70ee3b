import type { Location, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Diagram, Mark } from '../../../picture/diagram/diagram';
import { metricsOf } from '../../model';
import type { Finding, Fix } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';
import { location, locationOf } from '../location';
import { locatePosition } from './cards';

/** Something that a picture shows: a position, one of its areas or metrics, or a problem; by the ids that the picture gives them. */
export type Pictured = { readonly card: string; readonly term?: string } | { readonly problem: string };

/** Where something that a picture shows is written now, in whichever file of the chart. The picture may be an older one. */
export function locatePictured(snapshot: Snapshot, picture: Diagram, shown: Pictured): Location | null {
  if ('problem' in shown) {
    const finding = findingOf(snapshot, picture, shown.problem);
    return finding ? locationOf(snapshot, finding) : null;
  }
  const key = picture.cards.find(({ id }) => id === shown.card)?.key;
  if (key === undefined) return null;
  return (shown.term === undefined ? null : locateTerm(snapshot, key, shown.term)) ?? locatePosition(snapshot, key);
}

/** Titles of the ways out of a problem of a picture. */
export const fixTitles = (snapshot: Snapshot, picture: Diagram, problem: string): string[] =>
  fixesOf(snapshot, picture, problem).map(({ title }) => title);

/** The edits of one of them, by its place among them. */
export function fixEdit(
  snapshot: Snapshot,
  picture: Diagram,
  problem: string,
  index: number,
  client: Client,
): WorkspaceEdit | null {
  const fix = fixesOf(snapshot, picture, problem)[index];
  return fix ? workspaceEdit(snapshot, fix.edits, client) : null;
}

/** Those that change only what is part of the chart. */
const fixesOf = (snapshot: Snapshot, picture: Diagram, problem: string): readonly Fix[] =>
  findingOf(snapshot, picture, problem)?.fixes.filter(({ edits }) => edits.every(({ uri }) => snapshot.file(uri))) ??
  [];

/** What is found now and was shown as a problem: it says the same, and as many that say the same come before it. */
function findingOf({ findings }: Snapshot, { problems }: Diagram, id: string): Finding | undefined {
  const at = problems.findIndex((each) => each.id === id);
  const problem = problems[at];
  if (problem === undefined) return undefined;
  const isSame = ({ code, message }: Mark): boolean => code === problem.code && message === problem.message;
  return findings.filter(isSame)[problems.slice(0, at).filter(isSame).length];
}

function locateTerm(snapshot: Snapshot, positionId: string, term: string): Location | null {
  const { organization } = snapshot;
  const position = organization.position(positionId);
  if (!position) return null;
  const area = [...position.owns, ...position.contributesTo, ...position.consultedOn].find(
    (claim) => (organization.areaOf(claim)?.id ?? claim.term.value) === term,
  );
  const metric = [...position.metrics, ...position.tracks].find(
    (claim) => metricsOf(organization).of(claim)?.id === term,
  );
  const claim = area ?? metric;
  return claim ? location(snapshot, claim.term) : null;
}
