import * as vscode from 'vscode';
import type { Change, Roster } from '../../server/protocol';
import { find } from './candidates';
import type { Question } from './dialog';
import {
  type Draft,
  heir,
  mergeInto,
  newId,
  newManager,
  newManagerOfReports,
  newOwner,
  newTitle,
  ownedArea,
  share,
  which,
} from './questions';

/** A change that people make by a command: what it has to know, and what it comes to. */
export interface Refactoring {
  readonly title: string;
  /** What is still to be asked, given what is known. */
  readonly questions: (roster: Roster, given: Draft) => readonly Question<Draft>[];
  /** The change; undefined while something is missing. */
  readonly change: (answers: Draft) => Change | undefined;
}

export type Kind = Exclude<Change['kind'], 'retitle' | 'fill' | 'set'>;

/** Asks which position is meant, where that is not known. */
const first = (roster: Roster, { position }: Draft, placeholder: string): readonly Question<Draft>[] =>
  position === undefined ? [which(placeholder)(roster)] : [];

export const refactoring = (kind: Kind): Refactoring => {
  switch (kind) {
    case 'move':
      return {
        title: vscode.l10n.t('Move Position'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Which position should be moved, with all below it?')),
          ...(given.to === undefined ? [newManager(roster)] : []),
        ],
        change: ({ position, to }) =>
          position === undefined || to === undefined ? undefined : { kind, position, ...(to !== null && { to }) },
      };
    case 'move-reports':
      return {
        title: vscode.l10n.t('Move Direct Reports'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Whose direct reports should be moved?')),
          ...(given.to === undefined ? [newManagerOfReports(roster)] : []),
        ],
        change: ({ position, to }) =>
          position === undefined || typeof to !== 'string' ? undefined : { kind, from: position, to },
      };
    case 'transfer-area':
      return {
        title: vscode.l10n.t('Transfer Area'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Who owns the area now?')),
          ...(given.area === undefined ? [ownedArea(roster)] : []),
          ...(given.to === undefined ? [newOwner(roster)] : []),
        ],
        change: ({ position, area, to }) =>
          position === undefined || area === undefined || typeof to !== 'string'
            ? undefined
            : { kind, area, from: position, to },
      };
    case 'split':
      return {
        title: vscode.l10n.t('Split Position'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Which position should be split?')),
          newTitle(roster),
          newId(roster),
          share(roster),
        ],
        change: ({ position, id, title, areas = [], metrics = [], reports = [] }) =>
          position === undefined || id === undefined || title === undefined
            ? undefined
            : { kind, position, id, title, areas, metrics, reports },
      };
    case 'merge':
      return {
        title: vscode.l10n.t('Merge Positions'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Which position should be removed?')),
          ...(given.to === undefined ? [mergeInto(roster)] : []),
        ],
        change: ({ position, to }) =>
          position === undefined || typeof to !== 'string' ? undefined : { kind, into: to, position },
      };
    case 'vacate':
      return {
        title: vscode.l10n.t('Mark as Vacant'),
        questions: (roster, given) => first(roster, given, vscode.l10n.t('Which position is vacant?')),
        change: ({ position }) => (position === undefined ? undefined : { kind, position }),
      };
    case 'delete':
      return {
        title: vscode.l10n.t('Delete Position'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Which position should be deleted?')),
          ...(given.to === undefined && find(roster, given.position)?.reports !== 0 ? [heir(roster)] : []),
        ],
        change: ({ position, to }) =>
          position === undefined ? undefined : { kind, position, ...(typeof to === 'string' && { reportsTo: to }) },
      };
    case 'insert-manager':
      return {
        title: vscode.l10n.t('Insert Manager'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Above which position?')),
          newTitle(roster),
          newId(roster),
        ],
        change: ({ position, id, title }) =>
          position === undefined || id === undefined || title === undefined ? undefined : { kind, position, id, title },
      };
    case 'add-report':
      return {
        title: vscode.l10n.t('Add Direct Report'),
        questions: (roster, given) => [
          ...first(roster, given, vscode.l10n.t('Under which position?')),
          newTitle(roster),
          newId(roster),
        ],
        change: ({ position, id, title }) =>
          position === undefined || id === undefined || title === undefined
            ? undefined
            : { kind, manager: position, id, title },
      };
    case 'sort':
      return {
        title: vscode.l10n.t('Sort Positions by Reporting Line'),
        questions: () => [],
        change: () => ({ kind }),
      };
  }
};
