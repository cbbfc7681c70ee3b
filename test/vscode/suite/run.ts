import 'mocha/mocha';

/** Milliseconds after which a test counts as hanging, however busy the machine is. */
const TIMEOUT_MS = 600_000;

/** Prints each test on a line, and at the end the line that the test run is read by. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()}`));
    runner.on('fail', (test, error: Error) => console.log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('retry', (test, error: Error) => console.log(`  ↻ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.once('end', () => {
      const { passes, failures } = this.stats;
      console.log(`${passes} passed, ${failures} failed`);
    });
  }
}

const suite = new Mocha({
  ui: 'bdd',
  reporter: Lines,
  timeout: TIMEOUT_MS,
  retries: Number(process.env.TEST_RETRIES),
});
suite.suite.emit('pre-require', globalThis, '', suite);

/** Runs the tests that were loaded after this module; called by VS Code. */
export const run = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const runner = suite.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (!runner.stats?.tests) reject(new Error('No test was run.'));
      else resolve();
    });
  });
