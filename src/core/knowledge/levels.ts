/** The levels of positions, the highest first. */
export const levels = ['board', 'executive', 'director', 'head', 'manager', 'lead', 'individual'] as const;
export type Level = (typeof levels)[number];

/** Whether a position is filled. All but an eliminated one count as owners of what they own. */
export const statuses = ['filled', 'vacant', 'proposed', 'eliminated'] as const;
export type Status = (typeof statuses)[number];
