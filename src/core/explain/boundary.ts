/** A boundary as the neighbor's name and the line between them. @param line "this versus that" @param isFirst whether "this" is the side it is seen from */
export const boundary = (neighbor: string, line: string, isFirst: boolean): string =>
  `${neighbor}: ${isFirst ? line : line.split(' versus ').reverse().join(' versus ')}.`;
