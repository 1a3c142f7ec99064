/** One name that several laws have: which of them a text means. In: the name where it stands, and what the text names besides. */
import type { Law } from '../law/law.ts';
import type { NameEntry, NameHit } from '../law/name-index.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import type { Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';

/** What two laws are called is the one of which something was known when the text was written. */
export function ofTheirTime(hits: readonly NameHit[], written: Day | null): readonly NameHit[] {
  if (written === null) return hits;
  return hits.map((hit) => {
    if (hit.entries.every(({ law }) => law === hit.entries[0]?.law)) return hit;
    const entries = hit.entries.filter(({ law: { events } }) => events.some(({ on }) => firstDay(on) <= written));
    return entries.length === 0 ? hit : { ...hit, entries };
  });
}

/**
 * One name, several laws: the one whose own context, which the others do not share, stands in the same sentence, else the one that the
 * text also names plainly.
 */
export function meantOf(
  document: TextDocument,
  hit: NameHit,
  entries: readonly NameEntry[],
  plain: ReadonlySet<string>,
): Law | undefined {
  const [start, end] = document.sentences[sentenceAt(document, hit.start)]?.span ?? [hit.start, hit.end];
  const words = ` ${nameWords(document.folded.slice(start, end)).join(' ')} `;
  const isShared = (context: string) => entries.every(({ name }) => name.context.includes(context));
  const near = entries.filter((entry) =>
    entry.name.context.some((context) => !isShared(context) && words.includes(` ${nameKey(context)} `)),
  );
  const laws = new Set(near.map((entry) => entry.law));
  if (laws.size === 1) return near[0]?.law;
  const named = [...new Set(entries.map((entry) => entry.law))].filter((law) => plain.has(law.id));
  return named.length === 1 ? named[0] : undefined;
}
