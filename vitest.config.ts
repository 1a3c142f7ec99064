import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results counted from; nowhere in daily work. */
const results = process.env.LAWSTATE_TEST_RESULTS;

/** Tests with servers, processes, threads, clocks or folders that their fixtures keep for the file: each has its modules for itself. */
const APART = [
  'src/{disk,fetching,register,server,storage,threads,watching}/**/*.test.ts',
  'test/{cli,fuzz,mcp,scan,serve,watching,web}/**/*.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      // what is read once serves all files: values in, values out
      {
        extends: true,
        test: { name: 'together', include: ['{src,test}/**/*.test.{ts,tsx}'], exclude: APART, isolate: false },
      },
    ],
    testTimeout: 180_000,
    setupFiles: ['test/same-examples.ts'],
    // most of the long tests wait, for processes of their own or for what is slow on purpose: more than two cores' worth
    maxWorkers: Math.max(3, availableParallelism() - 1),
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
  },
});
