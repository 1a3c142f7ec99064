/** A text on a law of the test's own, published on one record and derived again on another. */
import { lawWith } from '../../../test/status/law.fixture.ts';
import { check, checkAgain } from '../check.ts';
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Version } from './case.ts';
import type { Notice } from './notice.ts';
import { publishing } from './publishing.ts';
import { type Rechecking, rechecking } from './rechecking.ts';

export const TEXT = '“The Harbour Act has been repealed,” Ann Reed said in Riverton on 1 June 2021.';
export const ENTRY = '{id: entry, kind: entryIntoForce, on: 1990-01-01}';
export const HASH = 'a'.repeat(64);

export function registerOf(...laws: readonly Law[]): Register {
  return { laws, jurisdictions: [], digest: `sha256:${laws.map((law) => law.events.length).join('-')}` };
}

/** The law as its events, one a line, with the day through which it was verified. */
export function actWith(events: string, verified = '2030-01-01'): Law {
  return lawWith(`${ENTRY}\n${events}`.trim(), `verifiedThrough: ${verified}`);
}

export interface On {
  readonly knownAt: string;
  readonly text?: string;
  readonly tool?: string;
}

export function published(
  law: Law,
  { knownAt, text = TEXT, tool = '0.1.0' }: On,
  before: Version | null = null,
): Version {
  const made = publishAgain(law, { knownAt, text, tool }, before);
  if (made.kind !== 'new') throw new Error(`nothing new: ${made.kind}`);
  return made.version;
}

export function publishAgain(law: Law, { knownAt, text = TEXT, tool = '0.1.0' }: On, before: Version | null) {
  const register = registerOf(law);
  const input = { text, title: null, url: null, outlet: null, published: '2021-06-01', language: 'en' };
  const report = check(input, { register, knownAt, version: tool, language: null });
  const hashes = { sha256: HASH, textSha256: text === TEXT ? HASH : 'b'.repeat(64), length: text.length };
  return publishing({ case: 'reed', text, input: hashes, report, register, before });
}

export function recheckedOn(before: Version, law: Law | null, { knownAt, tool = '0.1.0' }: On): Rechecking {
  const register = registerOf(...(law === null ? [] : [law]));
  const again = checkAgain(before.report, { register, knownAt, version: tool, language: null });
  return rechecking(before, again, register);
}

/** The notice of the version that follows; throws where nothing changed. */
export function noticeAfter(before: Version, law: Law, on: On): Notice {
  const result = recheckedOn(before, law, on);
  if (result.kind !== 'changed' || result.version.file.notice === null)
    throw new Error(`nothing changed: ${result.kind}`);
  return result.version.file.notice;
}
