import * as vscode from 'vscode';
import { LocationPeek } from './location-peek';

/** An item of a list that has a place in a chart. */
export interface PlacedItem extends vscode.QuickPickItem {
  readonly place?: vscode.Location;
}

export interface Question {
  readonly title: string;
  readonly placeholder: string;
}

/**
 * Asks for one of several things, and shows where each is while the user moves through them.
 * @param active the one that the list begins at
 * @returns the chosen one, whose place is then in the editor; undefined if none is chosen
 */
export const pickPlace = <Item extends PlacedItem>(
  items: readonly Item[],
  { title, placeholder }: Question,
  active?: Item,
): Promise<Item | undefined> =>
  new Promise((resolve, reject) => {
    const glance = new LocationPeek();
    const list = vscode.window.createQuickPick<Item>();
    let chosen: Item | undefined;
    list.title = title;
    list.placeholder = placeholder;
    list.matchOnDescription = true;
    list.items = items;
    if (active) list.activeItems = [active];
    list.onDidChangeActive(([item]) => {
      if (item?.place) glance.at(item.place).catch(reject);
    });
    list.onDidAccept(() => {
      [chosen] = list.activeItems;
      list.hide();
    });
    list.onDidHide(() => {
      list.dispose();
      glance.end(chosen?.place).then(() => resolve(chosen), reject);
    });
    list.show();
  });

/** Goes to a place at once. */
export const goTo = (place: vscode.Location): Promise<void> => new LocationPeek().end(place);
