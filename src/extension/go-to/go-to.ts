import * as vscode from 'vscode';
import type { Roster, RosterPosition } from '../../server/protocol';
import { isSame } from '../documents';
import type { Server } from '../server';
import { areaItems, ownerItems, positionItem } from './items';
import { goTo, pickPlace } from './pick';
import * as say from './say';

/**
 * The commands that lead from position to position. Each takes the address of a chart and the id of a position; without them,
 * it is about the chart in the active editor, and about the position that the cursor is in, or that a person picks.
 */
export const goToCommands = (server: Server): vscode.Disposable => {
  const withRoster =
    (go: (roster: Roster, at: RosterPosition | undefined) => Promise<void>) =>
    async (chart?: unknown, position?: unknown): Promise<void> => {
      const roster = await ask(server, chart);
      if (roster && isEmpty(roster)) tell(say.noPositions());
      else if (roster) await go(roster, find(roster, typeof position === 'string' ? position : roster.at));
    };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('orgchart.goToManager', withRoster(goToManager)),
    vscode.commands.registerCommand('orgchart.goToReports', withRoster(goToReports)),
    vscode.commands.registerCommand('orgchart.goToPosition', withRoster(goToPosition)),
    vscode.commands.registerCommand('orgchart.findOwner', withRoster(findOwner)),
  );
};

const ask = async (server: Server, chart: unknown): Promise<Roster | undefined> => {
  const editor = vscode.window.activeTextEditor;
  const uri = chart instanceof vscode.Uri ? chart : editor?.document.uri;
  if (uri === undefined) return undefined;
  await vscode.workspace.openTextDocument(uri);
  await server.start();
  const cursor = editor && isSame(editor.document.uri, uri) ? editor.selection.active : undefined;
  const roster = await server.positions({
    uri: uri.toString(),
    ...(cursor && { position: { line: cursor.line, character: cursor.character } }),
  });
  if (!roster) void vscode.window.showWarningMessage(say.noServer());
  return roster;
};

const goToManager = async (roster: Roster, at: RosterPosition | undefined): Promise<void> => {
  const position =
    at ?? (await pick(roster, roster.positions, { title: say.manager(), placeholder: say.whoseManager() }));
  if (!position) return;
  const manager = find(roster, position.manager);
  if (manager) await goTo(positionItem(manager).place);
  else tell(say.hasNoManager(position.name));
};

const goToReports = async (roster: Roster, at: RosterPosition | undefined): Promise<void> => {
  const position =
    at ?? (await pick(roster, roster.positions, { title: say.reports(), placeholder: say.whoseReports() }));
  if (!position) return;
  const reports = roster.positions.filter(({ manager }) => manager === position.id);
  if (reports.length > 0)
    await pick(roster, reports, { title: say.reports(), placeholder: say.whichReport(position.name) });
  else tell(say.hasNoReports(position.name));
};

const goToPosition = async (roster: Roster): Promise<void> => {
  await pick(roster, roster.positions, { title: say.position(), placeholder: say.whichPosition() });
};

const findOwner = async (roster: Roster): Promise<void> => {
  const area = (await pickPlace(areaItems(roster), { title: say.owner(), placeholder: say.whichArea() }))?.area;
  if (!area) return;
  const owners = ownerItems(roster, area);
  if (owners.length === 0) tell(say.hasNoOwner(area.name));
  else if (owners.length > 1) await pickPlace(owners, { title: say.owner(), placeholder: say.whichOwner(area.name) });
};

/** Lets a person choose one of some positions, from the one that the cursor is in. */
const pick = async (
  roster: Roster,
  positions: readonly RosterPosition[],
  question: Parameters<typeof pickPlace>[1],
): Promise<RosterPosition | undefined> => {
  const items = positions.map(positionItem);
  return (
    await pickPlace(
      items,
      question,
      items.find(({ position }) => position.id === roster.at),
    )
  )?.position;
};

const find = ({ positions }: Roster, id: string | undefined): RosterPosition | undefined =>
  positions.find((position) => position.id === id);

const isEmpty = ({ positions }: Roster): boolean => positions.length === 0;

const tell = (message: string): void => void vscode.window.showInformationMessage(message);
