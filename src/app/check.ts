/** The wiring of checks: the core bound to a register and a clock. `app.ts` loads it for the faces. */
import { type CheckContext, type CheckInput, check } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Report } from '../core/report/report.ts';
import type { Day } from '../core/time/day.ts';
import { packageVersion } from '../package-root.ts';

/** What the command line knows of a document comes before what the document says of itself. */
export type Given = Partial<Pick<CheckInput, 'published' | 'outlet' | 'language'>>;

export type Checker = (input: CheckInput, given?: Given) => Report;

/** A check bound to its register and clock, for one document or for many; the language is that of texts that do not tell theirs. */
export function checkerOf(register: Register, knownAt: Day, language: string | null = null): Checker {
  return checkerIn({ register, knownAt, version: packageVersion(), language });
}

/** The same for drafts: one that bears no date is being written on the day up to which the record is known. */
export function draftCheckerOf(register: Register, knownAt: Day, language: string | null): Checker {
  return checkerIn({ register, knownAt, version: packageVersion(), language, writtenOn: knownAt });
}

function checkerIn(context: CheckContext): Checker {
  return (input, given = {}) => check({ ...input, ...given }, context);
}
