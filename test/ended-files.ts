/** Run for every file of tests: what its fixtures began is ended after it. */
import { afterAll } from 'vitest';
import { endFile } from './per-file.ts';

afterAll(endFile, 120_000);
