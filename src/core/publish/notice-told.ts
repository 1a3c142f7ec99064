/** A notice as it is told wherever it stands: its heading, and claims that changed for the same reasons told together. */
import { dateInWords } from '../verdict/words.ts';
import type { Notice, NoticedChange } from './notice.ts';

/** “Correction”, “Update”. */
export function noticeTitle({ kind }: Notice): string {
  return kind === 'correction' ? 'Correction' : 'Update';
}

/** “Correction of 24 November 2026 to version 1”. */
export function noticeHeading(notice: Notice): string {
  return `${noticeTitle(notice)} of ${dateInWords(notice.on)} to version ${notice.from}`;
}

export interface ToldTogether {
  readonly changes: readonly NoticedChange[];
  readonly because: readonly string[];
}

/** Changes in order, those with the same reasons behind the first of them. */
export function toldTogether(changes: readonly NoticedChange[]): readonly ToldTogether[] {
  const groups = new Map<string, NoticedChange[]>();
  for (const change of changes) {
    const key = JSON.stringify([change.kind, change.tense, change.law?.id, change.because]);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()].map((group) => ({ changes: group, because: group[0]?.because ?? [] }));
}
