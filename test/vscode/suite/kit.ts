/** Throws unless the value is truthy. */
export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Throws unless both are the same, member by member. */
export const equal = (actual: unknown, expected: unknown): void => {
  const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify(value, null, 2));
  ok(is === shouldBe, `Expected ${shouldBe}\nbut it is ${is}`);
};

/** Repeats what fails until it succeeds or the time is up; then its last failure counts. */
export const eventually = async <T>(attempt: () => T | Promise<T>, timeout = 600_000): Promise<T> => {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
