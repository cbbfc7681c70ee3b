import { element } from '../export/element';
import { PACKAGE, RELATIONSHIP, xmlDocument } from './xml';

/** What a part of a package refers to. */
export interface Relationship {
  readonly id: string;
  /** The end of its type, such as `slide`. */
  readonly type: string;
  /** Relative to the part that refers to it. */
  readonly target: string;
}

/** The relationships of one part. Its own target is named once, however often it is referred to. */
export class Relationships {
  readonly #all: Relationship[] = [];

  /** @returns the relationship's id in this part */
  to(type: string, target: string): string {
    const known = this.#all.find((each) => each.type === type && each.target === target);
    if (known !== undefined) return known.id;
    const id = `rId${this.#all.length + 1}`;
    this.#all.push({ id, type, target });
    return id;
  }

  xml(): string {
    return xmlDocument(
      element(
        'Relationships',
        { xmlns: `${PACKAGE}/relationships` },
        ...this.#all.map(({ id, type, target }) =>
          element('Relationship', {
            Id: id,
            Type: type.includes('/') ? type : `${RELATIONSHIP}/${type}`,
            Target: target,
          }),
        ),
      ),
    );
  }
}
