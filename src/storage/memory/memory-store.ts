/** The store in the memory of one process: for tests, and for whoever wants nothing kept. */
import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import type { Version } from '../../core/publish/case.ts';
import { ratedLaws } from '../../core/report/summary.ts';
import { compareTexts } from '../../core/text/compare-texts.ts';
import { firstDay, lastDay } from '../../core/time/partial-date.ts';
import { articleJson, caseEntry, checkEntry, sameVersion } from '../kept-json.ts';
import { compareKeys, keyText } from '../key-text.ts';
import { keysIn, pageOf } from '../page-cursor.ts';
import type {
  ArticlesAsked,
  Kept,
  Loaded,
  SavedCheck,
  SavedChecks,
  ScannedArticles,
  Store,
  StoredCases,
} from '../store.ts';
import { memoryScans } from './memory-scans.ts';

interface Held {
  readonly checks: Map<string, SavedCheck>;
  readonly cases: Map<string, readonly Version[]>;
  readonly articles: Map<string, ScannedArticle>;
}

export function memoryStore(): Store {
  let held: Held = { checks: new Map(), cases: new Map(), articles: new Map() };
  return {
    checks: checksIn(() => held.checks),
    cases: casesIn(() => held.cases),
    articles: articlesIn(() => held.articles),
    scans: memoryScans(() => held.articles),
    everything: (take) => everything(held, take),
    load: async (entries, into) => {
      const loaded = await load(held, entries, into);
      if ('kind' in loaded) return loaded;
      held = loaded.held;
      return loaded.loaded;
    },
    ready: async () => undefined,
    close: async () => undefined,
  };
}

function byKey<T>(entries: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => compareKeys(keyText(a), keyText(b)));
}

function checksIn(checks: () => Map<string, SavedCheck>): SavedChecks {
  return {
    save: async (check) => {
      const kept = checks().get(check.id);
      if (kept !== undefined) return { check: kept, created: false };
      checks().set(check.id, check);
      return { check, created: true };
    },
    byId: async (id) => checks().get(id) ?? null,
    list: async ({ limit, after }) => {
      const keys = after === null ? null : keysIn(after, 2);
      const keyed = [...checks().values()].map((check) => ({ check, keys: [check.savedAt, keyText(check.id)] }));
      const newest = keyed.sort((a, b) => compareLists(b.keys, a.keys));
      const rest = newest.filter((one) => keys === null || compareLists(one.keys, keys) < 0);
      return pageOf(rest.slice(0, limit + 1), limit, {
        entry: (one) => checkEntry(one.check),
        keys: (one) => one.keys,
      });
    },
    remove: async (id) => checks().delete(id),
  };
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  return a.reduce((order, key, at) => (order === 0 ? compareKeys(key, b[at] ?? '') : order), 0);
}

function casesIn(cases: () => Map<string, readonly Version[]>): StoredCases {
  return {
    add: async (version) => addVersion(cases(), version),
    versions: async (id) => cases().get(id) ?? [],
    newest: async (id) => cases().get(id)?.at(-1) ?? null,
    list: async ({ limit, after }) => {
      const [key = ''] = after === null ? [] : keysIn(after, 1);
      const entries = byKey(cases()).flatMap(([, versions]) => versions.at(-1) ?? []);
      const rest = entries.filter(({ file }) => compareKeys(keyText(file.case), key) > 0);
      const keys = ({ file }: Version) => [keyText(file.case)];
      return pageOf(rest.slice(0, limit + 1), limit, { entry: caseEntry, keys });
    },
    latest: async (law, limit) => {
      const newest = byKey(cases()).flatMap(([, versions]) => versions.at(-1) ?? []);
      const ofLaw = newest.filter(({ report }) => law === null || ratedLaws(report).includes(law));
      return ofLaw
        .map(caseEntry)
        .sort((a, b) => compareTexts(b.on, a.on))
        .slice(0, limit);
    },
    remove: async (id) => cases().delete(id),
  };
}

function addVersion(cases: Map<string, readonly Version[]>, version: Version): boolean {
  const { case: id, version: number } = version.file;
  const there = cases.get(id) ?? [];
  if (number <= there.length) return false;
  if (number > there.length + 1) throw new RangeError(`version ${number} of ${id} cannot follow ${there.length}`);
  cases.set(id, [...there, version]);
  return true;
}

function articlesIn(articles: () => Map<string, ScannedArticle>): ScannedArticles {
  return {
    add: async (some) => {
      const before = articles().size;
      // one that cannot be kept keeps all from being kept
      some.forEach(articleJson);
      for (const article of some) if (!articles().has(article.id)) articles().set(article.id, article);
      return articles().size - before;
    },
    kept: async (ids) => new Set(ids.filter((id) => articles().has(id))),
    read: async function* (asked) {
      for (const [, article] of byKey(articles())) if (isAsked(article, asked)) yield article;
    },
    count: async () => articles().size,
  };
}

function isAsked({ outlet, published, sightings }: ScannedArticle, asked: ArticlesAsked): boolean {
  const since = asked.since === null || (published !== null && lastDay(published) >= asked.since);
  const until = asked.until === null || (published !== null && firstDay(published) <= asked.until);
  const by = asked.outlet === null || outlet === asked.outlet;
  return since && until && by && (asked.law === null || sightings.some(({ law }) => law === asked.law));
}

async function everything({ checks, cases, articles }: Held, take: (entry: Kept) => Promise<void>): Promise<void> {
  const entries: readonly Kept[] = [
    ...byKey(checks).map(([, check]) => ({ kind: 'check', check }) as const),
    ...byKey(cases).flatMap(([, versions]) => versions.map((version) => ({ kind: 'version', version }) as const)),
    ...byKey(articles).map(([, article]) => ({ kind: 'article', article }) as const),
  ];
  for (const entry of entries) await take(entry);
}

type Undone = Exclude<Loaded, { kind: 'loaded' }>;

async function load(
  before: Held,
  entries: AsyncIterable<Kept>,
  into: 'empty' | 'any',
): Promise<Undone | { readonly held: Held; readonly loaded: Loaded }> {
  if (into === 'empty' && Object.values(before).some((some: Map<string, unknown>) => some.size > 0))
    return { kind: 'notEmpty' };
  const held: Held = {
    checks: new Map(before.checks),
    cases: new Map(before.cases),
    articles: new Map(before.articles),
  };
  let [added, already] = [0, 0];
  for await (const entry of entries) {
    const done = await put(held, entry);
    if (typeof done !== 'boolean') return done;
    if (done) added += 1;
    else already += 1;
  }
  return { held, loaded: { kind: 'loaded', added, already } };
}

async function put({ checks, cases, articles }: Held, entry: Kept): Promise<boolean | Undone> {
  if (entry.kind === 'check') return (await checksIn(() => checks).save(entry.check)).created;
  if (entry.kind === 'article') return (await articlesIn(() => articles).add([entry.article])) > 0;
  const { case: id, version: number } = entry.version.file;
  const kept = cases.get(id) ?? [];
  const same = kept[number - 1];
  if (same !== undefined && sameVersion(same, entry.version)) return false;
  if (same === undefined && number === kept.length + 1) return addVersion(cases, entry.version);
  return { kind: 'conflict', case: id, version: number };
}
