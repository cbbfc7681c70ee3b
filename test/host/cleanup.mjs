const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const INTERRUPTED = 130;

/**
 * Runs an action, then what it deferred, last first: at its end, at an error and when the process is told to stop.
 * @template T
 * @param {(defer: (task: () => unknown) => void) => Promise<T>} action
 */
export const withCleanup = async (action) => {
  /** @type {(() => unknown)[]} */
  const tasks = [];
  const clean = async () => {
    for (const task of tasks.splice(0).reverse())
      await Promise.resolve()
        .then(task)
        .catch(() => {});
  };
  /** @type {Promise<never> | undefined} */
  let stopping;
  const stop = () => {
    stopping ??= clean().then(() => process.exit(INTERRUPTED));
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    return await action((task) => tasks.push(task));
  } finally {
    await (stopping ?? clean());
    for (const signal of SIGNALS) process.off(signal, stop);
  }
};
