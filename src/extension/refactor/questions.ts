import * as vscode from 'vscode';
import type { Roster, RosterPosition } from '../../server/protocol';
import { positionItem } from '../go-to/items';
import { find, heirsFor, managersFor, neighborsOf, proposedId } from './candidates';
import { type Choice, pick, pickMany, type Question, type Reply, type } from './dialog';

/** What is known about a requested change; more with every answer. */
export interface Draft {
  readonly position?: string;
  /** The other position that the change is about; null for none. */
  readonly to?: string | null;
  readonly area?: string;
  readonly id?: string;
  readonly title?: string;
  readonly areas?: readonly string[];
  readonly metrics?: readonly string[];
  readonly reports?: readonly string[];
}

type Ask = (roster: Roster) => Question<Draft>;

/** Which position the change is about. */
export const which =
  (placeholder: string): Ask =>
  (roster) =>
  async (given, frame) =>
    answered(given, await pick(frame, placeholder, roster.positions.map(choice)), (position) => ({ position }));

/** The new manager of a position. */
export const newManager: Ask = (roster) => async (given, frame) => {
  const isTop = find(roster, given.position)?.manager === undefined;
  const choices: Choice<string | null>[] = [
    ...managersFor(roster, given.position ?? '').map(choice),
    ...(isTop ? [] : [noManager()]),
  ];
  return answered(
    given,
    await pick(frame, vscode.l10n.t('Who should {0} report to?', nameIn(roster, given)), choices),
    (to) => ({ to }),
  );
};

/** The new manager of a position's direct reports. */
export const newManagerOfReports: Ask = (roster) => async (given, frame) => {
  const choices = heirsFor(roster, given.position ?? '').map(choice);
  return answered(
    given,
    await pick(frame, vscode.l10n.t('Who should the direct reports of {0} move to?', nameIn(roster, given)), choices),
    (to) => ({ to }),
  );
};

/** The same for a position that is deleted, whose direct reports need a new manager. */
export const heir: Ask = (roster) => async (given, frame) => {
  if (find(roster, given.position)?.reports === 0) return { value: given, preview: false };
  const isTop = find(roster, given.position)?.manager === undefined;
  const choices: Choice<string | null>[] = [
    ...(isTop ? [noManager()] : []),
    ...heirsFor(roster, given.position ?? '').map(choice),
  ];
  return answered(
    given,
    await pick(
      frame,
      vscode.l10n.t('Delete {0}. Who should its direct reports move to?', nameIn(roster, given)),
      choices,
    ),
    (to) => ({ to }),
  );
};

/** Which area of a position. */
export const ownedArea: Ask = (roster) => async (given, frame) => {
  const owned = find(roster, given.position)?.areas ?? [];
  const choices = owned.map(({ id, name }) => ({ label: name, description: id, value: id }));
  return answered(
    given,
    await pick(frame, vscode.l10n.t('Which area of {0}?', nameIn(roster, given)), choices),
    (area) => ({ area }),
  );
};

/** Who should own an area. */
export const newOwner: Ask = (roster) => async (given, frame) => {
  const name = roster.areas.find(({ id }) => id === given.area)?.name ?? given.area ?? '';
  const choices = neighborsOf(roster, given.position ?? '').map(choice);
  return answered(given, await pick(frame, vscode.l10n.t('Who should own {0}?', name), choices), (to) => ({ to }));
};

/** Into which position another one goes. */
export const mergeInto: Ask = (roster) => async (given, frame) => {
  const choices = neighborsOf(roster, given.position ?? '').map(choice);
  return answered(
    given,
    await pick(frame, vscode.l10n.t('Which position takes over everything from {0}?', nameIn(roster, given)), choices),
    (to) => ({ to }),
  );
};

/** What a new position is called. */
export const newTitle: Ask = () => async (given, frame) =>
  answered(
    given,
    await type(frame, vscode.l10n.t('Title of the new position'), given.title ?? '', untitled),
    (title) => ({ title }),
  );

const untitled = (title: string): string | undefined =>
  title === '' ? vscode.l10n.t('A position needs a title.') : undefined;

/** Which id a new position has; one is proposed. */
export const newId: Ask = (roster) => async (given, frame) => {
  const prompt = vscode.l10n.t('Id of the new position; other positions use it in reports_to');
  return answered(
    given,
    await type(frame, prompt, proposedId(roster, given.title ?? ''), (id) => objection(roster, id)),
    (id) => ({ id }),
  );
};

function objection(roster: Roster, id: string): string | undefined {
  if (id === '') return vscode.l10n.t('A position needs an id.');
  if (find(roster, id)) return vscode.l10n.t('The id "{0}" is already used.', id);
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(id)
    ? undefined
    : vscode.l10n.t('An id is made of letters, digits and dashes, such as "head-of-support".');
}

/** What a new position takes over from the one beside it. */
export const share: Ask = (roster) => async (given, frame) => {
  const { areas = [], metrics = [] } = find(roster, given.position) ?? {};
  const reports = roster.positions.filter(({ manager }) => manager === given.position);
  const choices: Choice<Share>[] = [
    ...group(
      vscode.l10n.t('Areas'),
      areas.map(({ id, name }) => ({ label: name, description: id, value: { areas: [id] } })),
    ),
    ...group(
      vscode.l10n.t('Metrics'),
      metrics.map(({ id, name }) => ({ label: name, description: id, value: { metrics: [id] } })),
    ),
    ...group(
      vscode.l10n.t('Reports'),
      reports.map((report) => ({ ...choice(report), value: { reports: [report.id] } })),
    ),
  ];
  return answered(
    given,
    await pickMany(frame, vscode.l10n.t('What should {0} take over?', given.title ?? ''), choices),
    (chosen) => ({
      areas: chosen.flatMap((each) => each.areas ?? []),
      metrics: chosen.flatMap((each) => each.metrics ?? []),
      reports: chosen.flatMap((each) => each.reports ?? []),
    }),
  );
};

type Share = Pick<Draft, 'areas' | 'metrics' | 'reports'>;

const group = (label: string, choices: readonly Choice<Share>[]): readonly Choice<Share>[] =>
  choices.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...choices];

const choice = (position: RosterPosition): Choice<string> => {
  const { label, description } = positionItem(position);
  return { label, ...(description !== undefined && { description }), value: position.id };
};

const noManager = (): Choice<null> => ({ label: vscode.l10n.t('No one: move it to the top'), value: null });

const nameIn = (roster: Roster, { position }: Draft): string => find(roster, position)?.name ?? position ?? '';

const answered = <T>(given: Draft, reply: Reply<T> | undefined, more: (value: T) => Draft): Reply<Draft> | undefined =>
  reply === undefined || reply === 'back'
    ? reply
    : { value: { ...given, ...more(reply.value) }, preview: reply.preview };
