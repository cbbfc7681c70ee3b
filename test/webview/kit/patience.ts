/** Milliseconds after which a page that does not answer counts as hanging, however busy the machine is. */
export const PATIENCE_MS = 300_000;
