import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { plain } from '../../knowledge';
import { nameOfFile } from '../../model';
import type { Refusal } from '../../refactor';
import { unfitId } from '../../refactor';
import { replaceWord } from '../../syntax';
import type { Snapshot } from '../../workspace';
import type { Anchor } from '../anchors';
import { anchorAt, anchorRefusal } from '../anchors';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';
import type { Mention, Subject } from '../mentions';
import { mentionAt, mentions } from '../mentions';

/** The name that a rename would change. */
export function prepareRename(
  snapshot: Snapshot,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const anchor = anchorAt(snapshot, snapshot.lines.offset(position));
  if (anchor) return { range: snapshot.lines.range(anchor.here.span), placeholder: anchor.here.name };
  const mention = mentionAt(snapshot, snapshot.lines.offset(position));
  const refused = refusal(snapshot, mention);
  if (refused !== undefined || !mention) return { refused: refused ?? NOTHING_HERE };
  return { range: snapshot.lines.range(snapshot.reading.place(mention.at)), placeholder: mention.subject.id };
}

/** Changes the id of the position, area or metric under the cursor, here and in all references. */
export function rename(
  snapshot: Snapshot,
  position: Position,
  newName: string,
  client: Client,
): WorkspaceEdit | Refusal {
  const offset = snapshot.lines.offset(position);
  const name = newName.trim();
  const anchor = anchorAt(snapshot, offset);
  if (anchor) return renameAnchor(snapshot, anchor, name, client);
  const mention = mentionAt(snapshot, offset);
  const refused = refusal(snapshot, mention) ?? (mention && nameRefusal(snapshot, mention.subject, name));
  if (refused !== undefined || !mention) return { refused: refused ?? NOTHING_HERE };
  const { kind, id } = mention.subject;
  const named = mentions(snapshot, mention.subject).filter(
    ({ at }) => kind === 'position' || plain(at.value) === plain(id),
  );
  const edits = named.map(({ at }) => {
    const edit = replaceWord(at, name);
    return { ...snapshot.organization.place(edit), text: edit.text };
  });
  return workspaceEdit(snapshot, edits, client);
}

function renameAnchor(snapshot: Snapshot, anchor: Anchor, name: string, client: Client): WorkspaceEdit | Refusal {
  const refused = anchorRefusal(snapshot, anchor, name);
  if (refused !== undefined) return { refused };
  const places = [...(anchor.definition ? [anchor.definition] : []), ...anchor.uses];
  return workspaceEdit(
    snapshot,
    places.map(({ span }) => ({ uri: snapshot.uri, span, text: name })),
    client,
  );
}

const NOTHING_HERE = 'Only positions and your own areas and metrics can be renamed.';

function refusal(snapshot: Snapshot, mention: Mention | undefined): string | undefined {
  if (!mention) return NOTHING_HERE;
  const { kind, id } = mention.subject;
  if (mentions(snapshot, mention.subject).some(({ declares }) => declares)) return undefined;
  return kind === 'position'
    ? `There is no position "${id}" in this chart.`
    : `"${id}" is not defined in this chart. ${NOTHING_HERE}`;
}

function nameRefusal(snapshot: Snapshot, { kind, id }: Subject, name: string): string | undefined {
  const odd = unfitId(name);
  if (odd) return odd.refused;
  const taken = name === id ? undefined : mentions(snapshot, { kind, id: name }).find(({ declares }) => declares);
  return taken && `The ${kind} "${name}" already exists${elsewhere(snapshot, taken)}.`;
}

/** The file of a location, if it is not the current one. */
function elsewhere({ uri, organization }: Snapshot, { at }: Mention): string {
  const place = organization.place(at);
  return place.uri === uri ? '' : ` in ${nameOfFile(organization.charts, place.uri)}`;
}
