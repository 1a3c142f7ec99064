/**
 * Properties draw the same examples on every run, so that a change is judged by what it changed. LAWSTATE_SEED draws others: a
 * number, or `random`, by which strange texts are looked for.
 */
import { configureGlobal } from 'fast-check';

const SEED = process.env.LAWSTATE_SEED ?? '1992';

configureGlobal(SEED === 'random' ? {} : { seed: Number(SEED) });
