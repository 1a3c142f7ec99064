import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results counted from; nowhere in daily work. */
const results = process.env.LAWSTATE_TEST_RESULTS;

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
  },
});
