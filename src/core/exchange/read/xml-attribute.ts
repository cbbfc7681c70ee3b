import { decodeEntities } from './boxes';

/** The value of an attribute in a tag; undefined where it has none. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decodeEntities(found);
};
