import type { Organization, Position } from '../../model';
import { scalarText } from '../../model';

/** A chart as Backstage groups: one for each position, below that of its manager. */
export function backstageText({ positions, lines, nameOf }: Organization): string {
  const names = entityNames(positions);
  const nameIn = (position: Position): string => scalarText(names.get(position)!);
  return positions
    .map((position) => {
      const { purpose, department } = position;
      const manager = lines.manager(position);
      return [
        'apiVersion: backstage.io/v1alpha1',
        'kind: Group',
        'metadata:',
        `  name: ${nameIn(position)}`,
        ...(purpose === undefined ? [] : [`  description: ${scalarText(purpose.value)}`]),
        'spec:',
        `  type: ${department === undefined ? 'position' : scalarText(department.value)}`,
        `  profile: {displayName: ${scalarText(nameOf(position))}}`,
        ...(manager === undefined ? [] : [`  parent: ${nameIn(manager)}`]),
        `  children: [${lines.reports(position).map(nameIn).join(', ')}]`,
        '',
      ].join('\n');
    })
    .join('---\n');
}

/** The longest name in Backstage. */
const MAX_LETTERS = 63;

/** A unique name for each position: letters, digits and dashes. */
function entityNames(positions: readonly Position[]): ReadonlyMap<Position, string> {
  const taken = new Set<string>();
  return new Map(
    positions.map((position) => {
      const stem = (position.id.value.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? ['position'])
        .join('-')
        .slice(0, MAX_LETTERS - 5)
        .replace(/-$/, '');
      let name = stem;
      for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${stem}-${count}`;
      taken.add(name.toLowerCase());
      return [position, name];
    }),
  );
}
