/** The path of a value, from the root inwards: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];
