/** One name that several laws have: which of them a text means. In: the name where it stands, and what the text names besides. */
import type { Law } from '../law/law.ts';
import type { NameEntry, NameHit } from '../law/name-index.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { sentenceAt, type TextDocument } from '../text/document.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay } from '../time/partial-date.ts';

/** What two laws are called is the one of which something was known when the text was written. */
export function ofTheirTime(hits: readonly NameHit[], days: TextDays | null): readonly NameHit[] {
  if (days === null) return hits;
  return hits.map((hit) => {
    if (hit.entries.every(({ law }) => law === hit.entries[0]?.law)) return hit;
    const entries = hit.entries.filter(({ law }) => !isKnownAfter(law, days.published));
    return entries.length === 0 ? hit : { ...hit, entries };
  });
}

/** Nothing is said of a law long before anything of it was known: a text of that time means another that was called so. */
export function isToCome({ entries: [first, ...others] }: NameHit, days: TextDays | null): boolean {
  const written = days?.written ?? null;
  if (written === null || first === undefined || others.some(({ law }) => law !== first.law)) return false;
  return first.law.events.length > 0 && isKnownAfter(first.law, addDays(written, SPOKEN_OF_BEFORE));
}

/** The day that a text is taken to be of, and the one that it bears. */
export interface TextDays {
  readonly published: Day;
  readonly written: Day | null;
}

const isKnownAfter = ({ events }: Law, day: Day): boolean => !events.some(({ on }) => firstDay(on) <= day);

/** In days: so long a law is in the news before the first thing that its record tells of it. */
const SPOKEN_OF_BEFORE = 120;

/**
 * `Ecevit hükümeti 1978’de sıkıyönetim ilan etti`: a name that needs its context, in a sentence that tells of years long before the
 * law’s first event, and of nothing of its own, means another thing of that name.
 */
export function isOfOtherYears(document: TextDocument, hit: NameHit, { name, law }: NameEntry): boolean {
  if (name.context.length === 0) return false;
  const [start, end] = document.sentences[sentenceAt(document, hit.start)]?.span ?? [hit.start, hit.end];
  const words = ` ${nameWords(document.folded.slice(start, end)).join(' ')} `;
  // `Впервые с 1980 года в Южной Корее …`
  if (name.context.some((context) => words.includes(` ${nameKey(context)} `))) return false;
  const years = document.folded.slice(start, end).match(/(?<![\p{L}\p{N}-])(?:1[89]|20)\d\d(?!\p{N})/gu) ?? [];
  const first = Math.min(...law.events.map(({ on }) => Number(on.slice(0, 4))));
  return years.length > 0 && years.every((year) => Number(year) < first - LONG);
}

/** In years: no slip of who dates the law. */
const LONG = 10;

/**
 * One name, several laws: the one whose own context, which the others do not share, stands in the same sentence or in one of those right
 * before it, else the one that the text also names plainly.
 */
export function meantOf(
  document: TextDocument,
  hit: NameHit,
  entries: readonly NameEntry[],
  plain: ReadonlySet<string>,
): Law | undefined {
  const isShared = (context: string) => entries.every(({ name }) => name.context.includes(context));
  const at = sentenceAt(document, hit.start);
  for (const { span } of document.sentences.slice(Math.max(0, at - SPOKEN_OF), at + 1).reverse()) {
    const words = ` ${nameWords(document.folded.slice(...span)).join(' ')} `;
    const near = entries.filter((entry) =>
      entry.name.context.some((context) => !isShared(context) && words.includes(` ${nameKey(context)} `)),
    );
    const [law, other] = new Set(near.map((entry) => entry.law));
    if (law !== undefined && other === undefined) return law;
    if (law !== undefined) break;
  }
  const named = [...new Set(entries.map((entry) => entry.law))].filter((law) => plain.has(law.id));
  return named.length === 1 ? named[0] : undefined;
}

/** In sentences: so long a text that has named a state goes on with it. */
const SPOKEN_OF = 3;
