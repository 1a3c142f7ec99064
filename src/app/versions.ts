/** How a check becomes a version of a case, wherever cases are kept: in folders of the command line, or in the store of a host. */
import { createHash } from 'node:crypto';
import { type CheckInput, checkAgain } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Version } from '../core/publish/case.ts';
import { caseIdOf, identityOf } from '../core/publish/case-id.ts';
import { type Publishing, publishing } from '../core/publish/publishing.ts';
import { type Rechecking, rechecking } from '../core/publish/rechecking.ts';
import type { Report } from '../core/report/report.ts';
import type { Day } from '../core/time/day.ts';
import { packageVersion } from '../package-root.ts';

/** A checked text on its way into a case. */
export interface VersionToMake {
  readonly input: CheckInput;
  readonly report: Report;
  readonly register: Register;
  /** Of the bytes that were given, in hexadecimal; null where only the words were. */
  readonly sha256: string | null;
  /** The id of the case; null to have it made from the address, or the title and the text. */
  readonly id: string | null;
}

/** Which case it is, and what follows the newest version there. */
export function publishingOf({ input, report, register, sha256, id }: VersionToMake) {
  const { title, url, text } = input;
  const textSha256 = sha256Of(text);
  const hashed = { sha256: sha256 ?? textSha256, textSha256, length: text.length };
  const known = id ?? caseIdOf({ title, url, hash: sha256Of(identityOf(url, text)) });
  const publish = (before: Version | null): Publishing =>
    publishing({ case: known, text, input: hashed, report, register, before });
  return { id: known, publish };
}

/** Derives a version again from the record as it is believed on a day. */
export function recheckingOn(register: Register, knownAt: Day): (before: Version) => Rechecking {
  const context = { register, knownAt, version: packageVersion(), language: null };
  return (before) => rechecking(before, checkAgain(before.report, context), register);
}

/** Of words in UTF-8, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
