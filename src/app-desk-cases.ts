/** What a desk keeps: checks under an id made of what was checked, and published cases in versions. */
import { createHash } from 'node:crypto';
import { type CheckInput, checkAgain } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import type { Version } from './core/publish/case.ts';
import { caseIdOf, identityOf } from './core/publish/case-id.ts';
import { type Publishing, publishing } from './core/publish/publishing.ts';
import { nowKnown, type RecheckedCase, rechecking } from './core/publish/rechecking.ts';
import type { Report } from './core/report/report.ts';
import type { Desk, ToPublishAt } from './desk.ts';
import { packageVersion } from './package-root.ts';
import type { Store } from './storage/store.ts';

export interface Keeping {
  readonly register: Register;
  readonly store: Store;
  /** The moment, in ISO 8601 and UTC. */
  readonly now: () => string;
}

export function casesOf({ register, store, now }: Keeping): Pick<Desk, 'save' | 'publish' | 'recheck'> {
  return {
    save: (input, report) => store.checks.save({ id: checkIdOf(input, report), savedAt: now(), input, report }),
    publish: (check) => publishIn(store, register, check),
    recheck: (id, write) => recheckIn(store, { register, today: now().slice(0, 10), id, write }),
  };
}

/** The same words with the same data, held against the same record as known on the same day, by the same version. */
function checkIdOf({ text, title, url, outlet, published, language }: CheckInput, report: Report): string {
  const { digest, knownAt } = report.register;
  const made = [text, title, url, outlet, published, language, digest, knownAt, report.tool.version];
  return sha256(JSON.stringify(made)).slice(0, 32);
}

async function publishIn(store: Store, register: Register, check: ToPublishAt): Promise<Publishing> {
  const { input, report } = check;
  const { title, url, text } = input;
  const textSha256 = sha256(text);
  const id = check.id ?? caseIdOf({ title, url, hash: sha256(identityOf(url, text)) });
  const hashed = { sha256: check.sha256 ?? textSha256, textSha256, length: text.length };
  return added(store, id, (before) => {
    const made = publishing({ case: id, text, input: hashed, report, register, before });
    return { made, version: made.kind === 'new' ? made.version : null };
  });
}

interface Recheck {
  readonly register: Register;
  readonly today: string;
  readonly id: string;
  readonly write: boolean;
}

async function recheckIn(store: Store, { register, today, id, write }: Recheck): Promise<RecheckedCase | null> {
  const context = { register, knownAt: today, version: packageVersion(), language: null };
  const derive = (before: Version | null) => {
    if (before === null) return { made: null, version: null };
    const result = rechecking(before, checkAgain(before.report, context), register);
    const made = { id, before, result, nowKnown: nowKnown(before.report, register) };
    return { made, version: write && result.kind === 'changed' ? result.version : null };
  };
  return added(store, id, derive);
}

interface Derived<T> {
  readonly made: T;
  /** What is to be added; null where nothing is. */
  readonly version: Version | null;
}

/** Adds what follows the newest version; where another adds one meanwhile, what follows that one is worked out anew. */
async function added<T>(store: Store, id: string, derive: (before: Version | null) => Derived<T>): Promise<T> {
  for (;;) {
    const { made, version } = derive(await store.cases.newest(id));
    if (version === null || (await store.cases.add(version))) return made;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
