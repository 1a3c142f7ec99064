import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results counted from; nowhere in daily work. */
const results = process.env.LAWSTATE_TEST_RESULTS;

/** Tests of threads, of clocks and of what a process has open: each has its modules, and so its process, for itself. */
const APART = ['src/threads/**/*.test.ts', 'test/{cli,fuzz,scan,watching}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      // what is read once serves all files; what a file began is ended after it (test/per-file.ts)
      {
        extends: true,
        test: { name: 'together', include: ['{src,test}/**/*.test.{ts,tsx}'], exclude: APART, isolate: false },
      },
    ],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // what is waited for comes late on a busy machine, and on no machine never
    expect: { poll: { timeout: 60_000 } },
    setupFiles: ['test/same-examples.ts', 'test/ended-files.ts'],
    // most of the long tests wait, for processes of their own or for what is slow on purpose: more than two cores' worth
    maxWorkers: Math.max(3, availableParallelism() - 1),
    ...(results === undefined ? {} : { reporters: ['default', 'json'], outputFile: { json: results } }),
  },
});
