import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results counted from; nowhere in daily work. */
const results = process.env.LAWSTATE_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    // most of the long tests wait for processes of their own
    maxWorkers: Math.max(2, availableParallelism() - 1),
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
  },
});
