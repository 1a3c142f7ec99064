/** What a desk keeps: checks under an id made of what was checked, and published cases in versions. */

import type { CheckInput } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Version } from '../core/publish/case.ts';
import type { Publishing } from '../core/publish/publishing.ts';
import { nowKnown, type RecheckedCase } from '../core/publish/rechecking.ts';
import type { Report } from '../core/report/report.ts';
import type { Desk, ToPublishAt } from '../desk.ts';
import type { Store } from '../storage/store.ts';
import { publishingOf, recheckingOn, sha256Of } from './versions.ts';

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
  return sha256Of(JSON.stringify(made)).slice(0, 32);
}

async function publishIn(store: Store, register: Register, check: ToPublishAt): Promise<Publishing> {
  const { id, publish } = publishingOf({ ...check, register });
  return added(store, id, (before) => {
    const made = publish(before);
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
  const recheck = recheckingOn(register, today);
  const derive = (before: Version | null) => {
    if (before === null) return { made: null, version: null };
    const result = recheck(before);
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
