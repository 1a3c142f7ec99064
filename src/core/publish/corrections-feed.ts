/** The notices of all versions of all cases as an Atom feed, newest first. An entry’s id is that of the derivation it tells of. */
import { type AtomEntry, atomFeed } from '../calendar/atom.ts';
import { urn } from '../calendar/urn.ts';
import { shortened } from '../report/excerpt.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Day } from '../time/day.ts';
import type { CaseFile } from './case.ts';
import type { Notice, NoticedChange } from './notice.ts';
import { noticeTitle, toldTogether } from './notice-told.ts';

/** A version with what its report says of the text. */
export interface Noticed {
  readonly file: CaseFile;
  readonly title: string | null;
  readonly url: string | null;
  /** The page of the case, where it is known. */
  readonly page: string | null;
}

export interface CorrectionsFeedMade {
  /** For a feed without entries. */
  readonly on: Day;
  readonly version: string;
  readonly author: { readonly name: string; readonly uri: string | null } | null;
  readonly self: string | null;
  readonly alternate: string | null;
}

export function correctionsFeed(all: readonly Noticed[], made: CorrectionsFeedMade): string {
  const entries = all.flatMap(entryOf).sort((a, b) => compareTexts(`${b.updated} ${b.id}`, `${a.updated} ${a.id}`));
  return atomFeed({
    id: made.author?.uri ? urn('corrections', made.author.uri) : urn('corrections'),
    title: 'Corrections',
    subtitle: 'Published checks that came out otherwise when they were derived again.',
    language: 'en',
    author: made.author ?? { name: 'Lawstate', uri: null },
    self: made.self,
    alternate: made.alternate,
    updated: made.on,
    version: made.version,
    entries,
  });
}

const LABELS = {
  correction: 'Correction',
  update: 'Update',
  past: 'The record of the past changed',
  present: 'Time went on',
};

function entryOf({ file, title, url, page }: Noticed): readonly AtomEntry[] {
  const { notice } = file;
  if (notice === null || notice.changes.length === 0) return [];
  return [
    {
      id: urn('case', file.case, file.input.textSha256.slice(0, 16), String(file.version)),
      title: `${noticeTitle(notice)}: ${shortened(title ?? file.case, 120)}`,
      updated: notice.on,
      published: notice.on,
      alternate: page,
      via: url === null ? [] : [url],
      categories: categoriesOf(notice),
      content: toldTogether(notice.changes).flatMap(({ changes, because }) => [
        ...changes.map(({ says }) => says),
        ...because,
      ]),
    },
  ];
}

function categoriesOf({ kind, changes }: Notice): AtomEntry['categories'] {
  const tenses = (['past', 'present'] as const).filter((tense) => changes.some((one) => one.tense === tense));
  const laws = new Map(changes.flatMap(lawOf));
  return [
    ...[kind, ...tenses].map((term) => ({ term, label: LABELS[term] })),
    ...[...laws].map(([term, label]) => ({ term, label })),
  ];
}

function lawOf({ law }: NoticedChange): readonly (readonly [string, string])[] {
  return law === null ? [] : [[law.id, law.title]];
}
