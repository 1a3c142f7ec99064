/** Published cases as the pages need them: one with all its versions, some in a list, and what was said in them of a law. */
import type { Law } from '../core/law/law.ts';
import { type CheckSummary, newestFirst, summaryOf } from '../core/page/check-summary.ts';
import type { SaidOfLaw } from '../core/page/law/said-of-it.tsx';
import type { PublishedCase } from '../core/publish/published-case.ts';
import type { Store } from '../storage/store.ts';
import type { Web } from './web.ts';

/** The case as it was when a version of it was the newest, with all the versions there are; null where there is none. */
export async function publishedCase(store: Store, id: string, version: number | null): Promise<PublishedCase | null> {
  const versions = await store.cases.versions(id);
  const newest = version === null ? versions.at(-1) : versions.find(({ file }) => file.version === version);
  return newest === undefined ? null : { id, files: versions.map(({ file }) => file), newest };
}

export async function summariesOf(store: Store, ids: readonly string[]): Promise<readonly CheckSummary[]> {
  const cases = await Promise.all(ids.map((id) => publishedCase(store, id, null)));
  return cases.flatMap((one) => (one === null ? [] : [summaryOf(one)]));
}

/** Cases looked at for what was said of a law, and for narratives, the latest ones: what a page can show of very many is little. */
const MOST = 200;

/** Of those that speak of a law, or of all; newest first. */
export async function newestSummaries({ desk: { store } }: Web, law: Law | null): Promise<readonly CheckSummary[]> {
  const latest = await store.cases.latest(law?.id ?? null, MOST);
  const ids = latest.map(({ id }) => id);
  return newestFirst(await summariesOf(store, ids));
}

export async function saidOf(law: Law, web: Web): Promise<readonly SaidOfLaw[]> {
  const checks = await newestSummaries(web, law);
  return checks.flatMap((check) =>
    check.claims.filter((claim) => claim.law === law.id).map((claim) => ({ check, claim })),
  );
}
