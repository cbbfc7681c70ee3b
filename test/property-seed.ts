import { configureGlobal } from 'fast-check';

/**
 * Property tests look at the same charts in every run, so that a commit is never blamed for what chance found.
 * `PROPERTY_SEED=random` looks at others; a number repeats what a failure names.
 */
const seed = process.env.PROPERTY_SEED || '20261130';

if (seed !== 'random') configureGlobal({ seed: Number(seed) });
