import * as vscode from 'vscode';
import type { Range, Roster, RosterArea, RosterPosition } from '../../server/protocol';
import type { PlacedItem } from './pick';
import * as say from './say';

/** A position in a list: its title, and beside it who fills it and its id. */
export interface PositionItem extends PlacedItem {
  readonly position: RosterPosition;
  readonly place: vscode.Location;
}

export const positionItem = (position: RosterPosition): PositionItem => ({
  label: position.name,
  description: [holdersOf(position), position.id].filter((part) => part !== '').join(' · '),
  place: placeOf(position.uri, position.range),
  position,
});

/** An area in a list, with who owns it beside it; a heading has none. */
export interface AreaItem extends PlacedItem {
  readonly area?: RosterArea;
}

/** All areas: first those with an owner, then the parts of those, then those without one. */
export const areaItems = (roster: Roster): AreaItem[] => {
  const byName = roster.areas.toSorted((a, b) => a.name.localeCompare(b.name));
  const under = (label: string, isHere: (area: RosterArea) => boolean): AreaItem[] => [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...byName.filter(isHere).map((area) => areaItem(roster, area)),
  ];
  return [
    ...under(say.owned(), ({ owners, within }) => owners.length > 0 && within === undefined),
    ...under(say.ownedWithin(), ({ within }) => within !== undefined),
    ...under(say.unowned(), ({ owners }) => owners.length === 0),
  ];
};

/** The owners of an area, each at the place that says so. */
export const ownerItems = (roster: Roster, area: RosterArea): PositionItem[] =>
  roster.positions
    .filter(({ id }) => area.owners.includes(id))
    .map((owner) => ({ ...positionItem(owner), place: placeOf(owner.uri, claimOf(owner, area) ?? owner.range) }));

const areaItem = (roster: Roster, area: RosterArea): AreaItem => {
  const owners = ownerItems(roster, area);
  const names = owners.map(({ label }) => label).join(', ');
  const wider = roster.areas.find(({ id }) => id === area.within);
  return {
    label: area.name,
    description: wider ? say.asPartOf(names, wider.name) : names,
    ...(owners[0] && { place: owners[0].place }),
    area,
  };
};

const claimOf = ({ areas }: RosterPosition, { id, within = id }: RosterArea): Range | undefined =>
  areas.find((claim) => claim.id === within)?.range;

const holdersOf = ({ status, holders }: RosterPosition): string => {
  switch (status) {
    case 'filled':
      return holders.join(', ');
    case 'vacant':
      return say.vacant();
    case 'proposed':
      return say.proposed();
    case 'eliminated':
      return say.eliminated();
  }
};

const placeOf = (uri: string, { start, end }: Range): vscode.Location =>
  new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character));
