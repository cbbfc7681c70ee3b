import type { CodeAction } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Position } from '../../model';
import { stakesOf } from '../../model';
import type { Change } from '../../refactor';
import { plan } from '../../refactor';
import { wordAt } from '../../syntax';
import { touches } from '../../text';
import type { Snapshot } from '../../workspace';
import type { Client } from '../client';
import { workspaceEdit } from '../edit';

/** The kinds of refactorings. */
export const REFACTORINGS = [
  CodeActionKind.RefactorMove,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  CodeActionKind.RefactorInline,
] as const;
type Kind = (typeof REFACTORINGS)[number];

/** A refactoring to offer: with questions if the editor can ask them, or with the likeliest answers if it cannot. */
interface Offer {
  readonly kind: Kind;
  readonly asking: string;
  /** The known details, for the editor's command. */
  readonly draft: { readonly kind: Change['kind']; readonly position?: string; readonly area?: string };
  /** The likeliest change of this kind. */
  readonly likeliest?: { readonly title: string; readonly change: Change } | undefined;
}

/**
 * The refactorings that make sense at the cursor.
 * @param asked whether the user requested refactorings, so that all for the position are welcome
 */
export function refactorActions(snapshot: Snapshot, offset: number, asked: boolean, client: Client): CodeAction[] {
  return offersAt(snapshot, offset, asked).flatMap((offer) => action(snapshot, offer, client));
}

function action(snapshot: Snapshot, { kind, asking, draft, likeliest }: Offer, client: Client): CodeAction[] {
  const { refactorCommand } = client;
  if (refactorCommand !== undefined) {
    return [
      {
        title: asking,
        kind,
        command: { title: asking, command: refactorCommand, arguments: [{ uri: snapshot.uri, ...draft }] },
      },
    ];
  }
  const planned = likeliest && plan(snapshot.organization, likeliest.change);
  if (!planned || 'refused' in planned || planned.edits.length === 0) return [];
  return [{ title: likeliest.title, kind, edit: workspaceEdit(snapshot, planned.edits, client) }];
}

function offersAt(snapshot: Snapshot, offset: number, asked: boolean): Offer[] {
  const position = snapshot.positionAt(offset);
  if (!position) return atSection(snapshot, offset) ? [SORT] : [];
  if (snapshot.organization.position(position.id.value) !== position) return [];
  const key = keyAt(snapshot, position, offset);
  const all = asked || key === 'id' || key === 'title';
  return [
    ...(all || key === 'reports_to' ? lineOffers(snapshot, position) : []),
    ...(key === 'owns' ? areaOffers(snapshot, position, offset) : []),
    ...(all || key === 'holder' || key === 'status' ? vacancyOffers(position) : []),
    ...(all ? positionOffers(snapshot, position) : []),
    ...(asked ? [SORT] : []),
  ];
}

const SORT: Offer = {
  kind: CodeActionKind.RefactorRewrite,
  asking: 'Sort positions by reporting line',
  draft: { kind: 'sort' },
  likeliest: { title: 'Sort positions by reporting line', change: { kind: 'sort' } },
};

/** Whether an offset is at the key that contains all positions. */
const atSection = ({ reading }: Snapshot, offset: number): boolean =>
  reading.head.some(
    (keyed) =>
      keyed.key.text === 'positions' && touches(reading.place({ entry: keyed.entry, span: keyed.key.span }), offset),
  );

/** The key of a position at an offset; `id` for the id itself. */
function keyAt({ reading }: Snapshot, position: Position, offset: number): string | undefined {
  if (touches(reading.place(position.id), offset)) return 'id';
  const key = wordAt(reading, offset)?.path[2];
  return typeof key === 'string' ? key : undefined;
}

function lineOffers({ organization }: Snapshot, position: Position): Offer[] {
  const { lines, nameOf } = organization;
  const manager = lines.manager(position);
  const upper = manager && lines.manager(manager);
  if (organization.positions.length < 2) return [];
  return [
    {
      kind: CodeActionKind.RefactorMove,
      asking: 'Move to…',
      draft: { kind: 'move', position: position.id.value },
      likeliest: upper && {
        title: `Move to ${nameOf(upper)}`,
        change: { kind: 'move', position: position.id.value, to: upper.id.value },
      },
    },
  ];
}

function areaOffers({ organization, reading }: Snapshot, position: Position, offset: number): Offer[] {
  const claim = position.owns.find(({ node }) =>
    touches(reading.place({ entry: position.source.entry, span: node.span }), offset),
  );
  const area = claim && organization.areaOf(claim);
  const manager = organization.lines.manager(position);
  if (!area || organization.positions.length < 2) return [];
  const id = position.id.value;
  return [
    {
      kind: CodeActionKind.RefactorMove,
      asking: `Transfer ${area.name} to…`,
      draft: { kind: 'transfer-area', position: id, area: area.id },
      likeliest: manager && {
        title: `Transfer ${area.name} to ${organization.nameOf(manager)}`,
        change: { kind: 'transfer-area', area: area.id, from: id, to: manager.id.value },
      },
    },
  ];
}

function vacancyOffers({ id, holders, status }: Position): Offer[] {
  if (status === 'eliminated' || holders.length === 0) return [];
  const title = 'Mark as vacant';
  const change = { kind: 'vacate', position: id.value } as const;
  return [{ kind: CodeActionKind.RefactorRewrite, asking: title, draft: change, likeliest: { title, change } }];
}

function positionOffers({ organization }: Snapshot, position: Position): Offer[] {
  const { lines, nameOf } = organization;
  const id = position.id.value;
  const manager = lines.manager(position);
  const reports = lines.reports(position).length;
  const parts = stakesOf(organization).of(position).length + position.metrics.length + reports;
  const fresh = newId(organization.position);
  const title = 'New Position';
  return [
    ...(reports > 0 && organization.positions.length > 2
      ? [
          {
            kind: CodeActionKind.RefactorMove,
            asking: 'Move direct reports to…',
            draft: { kind: 'move-reports' as const, position: id },
            likeliest: manager && {
              title: `Move the direct reports to ${nameOf(manager)}`,
              change: { kind: 'move-reports' as const, from: id, to: manager.id.value },
            },
          },
        ]
      : []),
    {
      kind: CodeActionKind.RefactorExtract,
      asking: 'Insert a manager above…',
      draft: { kind: 'insert-manager', position: id },
      likeliest: {
        title: 'Insert a manager above',
        change: { kind: 'insert-manager', position: id, id: fresh, title },
      },
    },
    {
      kind: CodeActionKind.RefactorExtract,
      asking: 'Add a direct report…',
      draft: { kind: 'add-report', position: id },
      likeliest: { title: 'Add a direct report', change: { kind: 'add-report', manager: id, id: fresh, title } },
    },
    ...(parts > 1
      ? [
          {
            kind: CodeActionKind.RefactorExtract,
            asking: 'Split this position…',
            draft: { kind: 'split' as const, position: id },
          },
        ]
      : []),
    ...(organization.positions.length > 1
      ? [
          {
            kind: CodeActionKind.RefactorInline,
            asking: 'Merge into…',
            draft: { kind: 'merge' as const, position: id },
            likeliest: manager && {
              title: `Merge into ${nameOf(manager)}`,
              change: { kind: 'merge' as const, into: manager.id.value, position: id },
            },
          },
        ]
      : []),
    {
      kind: CodeActionKind.RefactorInline,
      asking: reports > 0 ? 'Delete this position…' : 'Delete this position',
      draft: { kind: 'delete', position: id },
      likeliest: {
        title:
          reports > 0 && manager
            ? `Delete this position; its direct reports go to ${nameOf(manager)}`
            : 'Delete this position',
        change: { kind: 'delete', position: id },
      },
    },
  ];
}

/** An unused id for a new position. */
function newId(find: (id: string) => Position | undefined): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? 'new-position' : `new-position-${count}`;
    if (!find(id)) return id;
  }
}
