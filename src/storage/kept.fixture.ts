/** Things to keep, on a law of the test's own. */
import { type CheckInput, check } from '../core/check.ts';
import { type ScannedArticle, scannedArticle } from '../core/narrative/scanned-article.ts';
import type { Version } from '../core/publish/case.ts';
import { actWith, published, registerOf, TEXT } from '../core/publish/published.fixture.ts';
import { addDays } from '../core/time/day.ts';
import type { SavedCheck, Store } from './store.ts';

const REGISTER = registerOf(actWith(''));
const CONTEXT = { register: REGISTER, knownAt: '2021-07-01', version: '0.1.0', language: null };

export interface CheckWith extends Partial<CheckInput> {
  readonly id: string;
  readonly savedAt?: string;
}

export function checkWith({ id, savedAt = '2026-01-02T03:04:05.678Z', ...given }: CheckWith): SavedCheck {
  const input = { text: TEXT, title: null, url: null, outlet: null, published: '2021-06-01', language: 'en', ...given };
  return { id, savedAt, input, report: check(input, CONTEXT) };
}

const VERSION = published(actWith(''), { knownAt: '2021-07-01' });

/** A version of the case; each has a day of its own. */
export function versionOf(id: string, number: number, title: string | null = null): Version {
  const knownAt = addDays('2021-06-30', number);
  const document = { ...VERSION.report.document, title };
  return {
    file: { ...VERSION.file, case: id, version: number, knownAt },
    report: { ...VERSION.report, document },
  };
}

export interface ArticleWith extends Partial<Omit<ScannedArticle, 'id' | 'sightings'>> {
  readonly id: string;
  /** The laws that it has a claim about. */
  readonly laws?: readonly string[];
}

const SEEN = scannedArticle(checkWith({ id: 'x' }).report, {
  ...{ id: 'x', source: 'feed.jsonl', record: 1 },
  ...{ textSha256: 'a'.repeat(64), fingerprint: '0123456789abcdef' },
});

export function articleWith({ id, laws = ['xx/act'], ...given }: ArticleWith): ScannedArticle {
  const [sighting] = SEEN.sightings;
  if (sighting === undefined) throw new Error('the text of the fixture makes a claim');
  return { ...SEEN, ...given, id, sightings: laws.map((law) => ({ ...sighting, law })) };
}

/** All of an iterable. */
export async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** All entries of a list, a page at a time. */
export async function allPages<T>(
  list: (page: { readonly limit: number; readonly after: string | null }) => Promise<{
    readonly entries: readonly T[];
    readonly next: string | null;
  }>,
  limit: number,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let after: string | null = null; ; ) {
    const page: { readonly entries: readonly T[]; readonly next: string | null } = await list({ limit, after });
    found.push(...page.entries);
    if (page.next === null) return found;
    after = page.next;
  }
}

/** The store, where it could be opened. */
export function opened(store: Store | { readonly message: string }): Store {
  if ('message' in store) throw new Error(store.message);
  return store;
}
