/** The wiring of a watch that several processes share on one store. `app.ts` hands it on to the faces. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lawById } from '../core/law/register.ts';
import { MOST_ENTRIES, watchFeed } from '../core/narrative/watch/watch-feed.ts';
import type { Problem } from '../core/problem.ts';
import { dayAt } from '../core/time/day.ts';
import { replaceFile } from '../disk/durable.ts';
import { postJson } from '../fetching/post-json.ts';
import { packageVersion } from '../package-root.ts';
import type { Store } from '../storage/store.ts';
import { passingFailure, storeFailure } from '../storage/store-failure.ts';
import { ListChanged } from '../watching/shared/place.ts';
import type { SharedPorts } from '../watching/shared/shared-ports.ts';
import { sharedWatch } from '../watching/shared/shared-watch.ts';
import { fetchingFor } from './fetching.ts';
import { type OpenPlace, placeIn } from './watch-place.ts';
import { askTextBy, takeInBy } from './watch-ports.ts';
import type { WatchOrder } from './watching.ts';

export interface SharedWatchOrder extends Omit<WatchOrder, 'folder' | 'sink'> {
  /** What the watch is called: who shares it says the same. */
  readonly name: string;
  readonly store: Store;
  /** How long a host stays with a process that says nothing any more. */
  readonly leaseSeconds: number;
  /** Whether the list is put in the place of the one that the watch had. */
  readonly listChanged: boolean;
  /** Where this process writes the feed of claims; null for nowhere. */
  readonly folder: string | null;
}

/** Takes part in the watch until the signal, or in a single round; resolves with why it cannot, or null. */
export async function watchTogether(order: SharedWatchOrder): Promise<Problem | null> {
  const { name, list, store, listChanged, leaseSeconds, once, signal } = order;
  const digest = createHash('sha256').update(JSON.stringify(list)).digest('hex');
  let place: OpenPlace | null = null;
  try {
    if (order.folder !== null) mkdirSync(order.folder, { recursive: true });
    if ((await store.watches.begin(name, digest, listChanged)) !== digest) return anotherList(name);
    place = placeIn({ watches: store.watches, watch: name, list: digest, leaseMs: leaseSeconds * 1000 });
    await sharedWatch(list, portsOf(order, place), { once, signal });
    return null;
  } catch (error) {
    const problem = problemOf(error, order);
    if (problem === null) throw error;
    return problem;
  } finally {
    place?.close();
  }
}

function portsOf(order: SharedWatchOrder, place: OpenPlace): SharedPorts {
  const { list, register, language, clock, chance, tell, allowPrivate } = order;
  const fetching = fetchingFor(allowPrivate, list.contact);
  const context = () => ({ register, knownAt: dayAt(clock.now()), version: packageVersion(), language });
  return {
    ...{ place, clock, chance, tell },
    askText: askTextBy(fetching),
    takeInto: ({ articles, claims }) =>
      takeInBy({
        ...{ fetching, context, wanted: list },
        sink: { add: async (some) => articles.push(...some) },
        found: (some) => void claims.push(...some),
      }),
    claimsAre: feedWriter(order, place),
    digest: list.webhook === null ? null : digestTo(list.webhook, order, fetching),
    passing: (error) => passingFailure(error, DATABASE),
  };
}

const DATABASE = 'the database of DATABASE_URL';

function digestTo(
  url: string,
  { name, list, digestFailed }: SharedWatchOrder,
  fetching: ReturnType<typeof fetchingFor>,
) {
  return {
    host: `digest of ${name}`,
    version: packageVersion(),
    every: list.digest,
    post: (json: string, idempotencyKey: string) => postJson({ url, json, idempotencyKey }, fetching),
    failed: ({ problem }: { readonly problem: Problem }) => digestFailed(problem),
  };
}

/** Writes the feed anew where there are more claims than it has, whoever told of them. */
function feedWriter({ folder, list, register, clock }: SharedWatchOrder, place: OpenPlace): SharedPorts['claimsAre'] {
  const laws = list.laws.map((id) => lawById(register, id)?.title ?? id);
  let written = -1;
  return async (count) => {
    if (folder === null || count === written) return;
    const claims = await place.claims(Math.max(0, count - MOST_ENTRIES), MOST_ENTRIES);
    const feed = watchFeed(claims, { on: dayAt(clock.now()), version: packageVersion(), laws });
    replaceFile(folder, join(folder, 'claims.atom'), feed);
    written = count;
  };
}

function anotherList(name: string): Problem {
  const hint =
    'If you changed it, add --list-changed: whoever goes by the old one ends. If it is another, give its file another name.';
  return problem(name, 'is in this database already, with another list', hint);
}

/** Null where the error is a broken promise of ours. */
function problemOf(error: unknown, { name, folder }: SharedWatchOrder): Problem | null {
  if (error instanceof ListChanged)
    return problem(name, 'goes by another list by now', 'Start this again with the file as it was changed.');
  const { path, code } = error as { readonly path?: string; readonly code?: string };
  if (folder === null || path === undefined || code === undefined) return storeFailure(error, DATABASE);
  const message = `cannot be written to (${code})`;
  const hint = 'Make room for it, or name another folder with --to.';
  return { severity: 'error', code: 'watch-shared', message, at: { file: folder, line: 0, path: '' }, hint };
}

function problem(watch: string, message: string, hint: string): Problem {
  const at = { file: `the watch ${watch}`, line: 0, path: '' };
  return { severity: 'error', code: 'watch-shared', message, at, hint };
}
