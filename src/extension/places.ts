import * as vscode from 'vscode';
import type { Position, Range } from '../server/protocol';

/** The commands that the server's lenses lead to. */
export const SHOW_PLACES = 'orgchart.showPlaces';
export const SHOW_PROBLEM = 'orgchart.showProblem';

/** A place as LSP has it. */
interface Location {
  readonly uri: string;
  readonly range: Range;
}

/** Shows places that the server names by the editor's own means: a list of locations, or the problem at one. */
export const showPlaces = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(SHOW_PLACES, (uri: string, position: Position, places: readonly Location[]) =>
      vscode.commands.executeCommand(
        'editor.action.showReferences',
        vscode.Uri.parse(uri),
        positionOf(position),
        places.map(locationOf),
      ),
    ),
    vscode.commands.registerCommand(SHOW_PROBLEM, async (place: Location) => {
      const { uri, range } = locationOf(place);
      await vscode.window.showTextDocument(uri, { selection: new vscode.Range(range.start, range.start) });
      await vscode.commands.executeCommand('editor.action.marker.next');
    }),
  );

const positionOf = ({ line, character }: Position): vscode.Position => new vscode.Position(line, character);

const locationOf = ({ uri, range: { start, end } }: Location): vscode.Location =>
  new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(positionOf(start), positionOf(end)));
