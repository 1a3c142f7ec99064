/** The same for programs: the contract `lawstate/recheck@1`. */
import type { Register } from '../law/register.ts';
import type { Problem } from '../problem.ts';
import type { Day } from '../time/day.ts';
import type { RecheckedCase } from './rechecking.ts';

export const RECHECK_SCHEMA = 'lawstate/recheck@1';

export interface RecheckMade {
  readonly register: Register;
  readonly knownAt: Day;
  readonly version: string;
  readonly written: boolean;
  /** Folders that are no case, or a damaged one, and cases that could not be derived again. */
  readonly problems: readonly Problem[];
}

export function recheckJson(cases: readonly RecheckedCase[], made: RecheckMade): string {
  const { register, knownAt, version, problems } = made;
  const contract = {
    schema: RECHECK_SCHEMA,
    tool: { name: 'lawstate', version },
    register: { laws: register.laws.length, digest: register.digest, knownAt },
    cases: cases.map((one) => caseJson(one, made.written)),
    problems,
  };
  return `${JSON.stringify(contract, null, 2)}\n`;
}

/** `written` is the number of the version that was added; null where none was. */
function caseJson({ id, before, result, nowKnown }: RecheckedCase, written: boolean) {
  const next = result.kind === 'changed' ? result.version.file : null;
  return {
    case: id,
    version: before.file.version,
    knownAt: before.file.knownAt,
    changed: next !== null,
    notice: next?.notice ?? null,
    written: written ? (next?.version ?? null) : null,
    nowKnown,
  };
}
