import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats what fails until it succeeds or the time is up; then its last failure counts.
 * @template T
 * @param {() => T | Promise<T>} attempt
 * @param {{ timeout?: number, interval?: number }} [options] milliseconds
 */
export const eventually = async (attempt, { timeout = 600_000, interval = 100 } = {}) => {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await sleep(interval);
  }
};
