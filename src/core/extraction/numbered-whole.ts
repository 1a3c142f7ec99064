/**
 * Names that are a number in some whole: `Section 907` of an act is none of the fire code. In: where names were found, and a language’s
 * words for wholes and their parts. Out: whether the whole that the text gives is another than the law’s, and where a name of the whole
 * goes on with the part.
 */
import type { Law } from '../law/law.ts';
import type { NameHit } from '../law/name-index.ts';
import { nameKey, nameWords } from '../law/name-key.ts';
import { isInCapitals } from '../law/written-name.ts';
import type { TextDocument } from '../text/document.ts';

/** How a language says of which whole a number is. In folded words, save what is told of a name’s key. */
export interface WholeWords {
  /** At the head of a name’s key: `section 907`, `27th`. */
  readonly number: RegExp;
  /** Before the name of a whole: `section 3 of the`. */
  readonly numberOf: RegExp;
  /** All that stands between a number and the name of its whole: ` of the `. */
  readonly of: RegExp;
  /** ` of the fire code`, right behind a number; the words for the whole are group 1. */
  readonly ofWhole: RegExp;
  /** `’s | Section 215`, right behind the name of a whole; its part is group 1. */
  readonly provision: RegExp;
  /** Nouns of what has sections and articles. */
  readonly nouns: RegExp;
  /** Those of them that are no law. */
  readonly noLaw: RegExp;
}

/** `the Patriot Act’s | Section 215`: the whole act, with the provision that the record is about behind it. */
export function withProvision(
  { folded }: TextDocument,
  { title, partOf }: Law,
  end: number,
  words?: WholeWords,
): number {
  if (partOf === null) return end;
  const provision = words?.provision.exec(folded.slice(end, end + 30)) ?? null;
  const named = ` ${nameKey(title)} `.includes(` ${nameKey(provision?.[1] ?? '-')} `);
  return provision !== null && named ? end + provision[0].length : end;
}

/** Whether a hit is no name of its laws, since it is a number in another whole. `next` is the hit behind it. */
export function numberedElsewhere(
  document: TextDocument,
  words: WholeWords | undefined,
): (hit: NameHit, next: NameHit | undefined) => boolean {
  if (words === undefined) return () => false;
  return (hit, next) =>
    isNumber(document, hit, words) && (isOtherThing(document, hit, words) || isOfNextWhole(document, hit, next, words));
}

function isNumber({ folded }: TextDocument, { start, end }: NameHit, { number }: WholeWords): boolean {
  const written = folded.slice(start, end);
  return /\d/.test(written) && number.test(nameKey(written));
}

/** `Section 907 of the fire code`: a numbered name followed by the name of another whole. */
function isOtherThing({ folded }: TextDocument, { end, entries }: NameHit, words: WholeWords): boolean {
  const after = words.ofWhole.exec(folded.slice(end, end + 90));
  const named = nameWords(after?.[1] ?? '').slice(0, 4);
  const noun = named.findIndex((word) => words.nouns.test(word));
  if (noun < 0) return false;
  const whole = named.slice(0, noun + 1);
  return !entries.some((entry) => agrees(entry.law, whole, words));
}

/** `Section 2 of DOMA`, of which no law of the name `Section 2` is a part: what is named behind it tells whose section it is. */
function isOfNextWhole(
  { folded, text }: TextDocument,
  hit: NameHit,
  next: NameHit | undefined,
  words: WholeWords,
): boolean {
  if (next === undefined || next.start - hit.end > 14 || !words.of.test(folded.slice(hit.end, next.start)))
    return false;
  const whole = nameWords(folded.slice(next.start, next.end));
  const own = (law: Law) => next.entries.some((entry) => entry.law === law || entry.law.id === law.partOf);
  return (
    isInCapitals(text.slice(next.start, next.end)) &&
    !hit.entries.some(({ law }) => own(law) || agrees(law, whole, words))
  );
}

/** Whether the whole's words are those of the law's own names. */
function agrees(law: Law, whole: readonly string[], { nouns, noLaw }: WholeWords): boolean {
  const own = new Set(
    [law.title, law.partOf ?? '', ...law.names.map((name) => name.text)].flatMap((text) => nameWords(text)),
  );
  const telling = whole.filter((word) => !nouns.test(word) && word.length > 2);
  if (telling.length === 0) return !whole.some((word) => noLaw.test(word));
  return telling.slice(0, 2).every((word) => own.has(word));
}

/**
 * `Section 2`, in a text that has spoken of `Section 3 of the Marriage Act`: a number goes on with the whole that was named with one; a
 * low one, which every act has, with any other law that was named, where the text tells other sections too.
 */
export function ofNamedWhole(
  document: TextDocument,
  hits: readonly NameHit[],
  words: WholeWords | undefined,
): (hit: NameHit) => boolean {
  if (words === undefined) return () => false;
  let wholes: readonly NameHit[] | null = null;
  const isLow = lowNumbers(document);
  return (hit) => {
    if (!isNumber(document, hit, words)) return false;
    const isOther = (whole: NameHit) =>
      whole.end <= hit.start && !whole.entries.some(({ law }) => hit.entries.some((own) => own.law === law));
    wholes ??= numberedWholes(document, hits, words);
    return wholes.some(isOther) || (isLow(hit) && hits.slice(0, LOOKED_AT).some(isOther));
  };
}

/** A section or article of an act, by a number that hardly any act lacks, beside another of them: each is looked for once. */
function lowNumbers({ folded }: TextDocument): (hit: NameHit) => boolean {
  const known = new Map<string, boolean>();
  return ({ start, end, entries }) => {
    const written = folded.slice(start, end);
    const [, noun = '', number] = /^(\p{L}+) (\d{1,2})$/u.exec(written) ?? [];
    if (noun === '' || entries.some(({ law }) => law.partOf === null)) return false;
    const others = () => [...folded.matchAll(new RegExp(`(?<!\\p{L})${noun} (\\d{1,2})(?!\\d)`, 'gu'))];
    const low = known.get(written) ?? others().some(([, other]) => other !== number);
    known.set(written, low);
    return low;
  };
}

/** Names at the head of a text. */
const LOOKED_AT = 60;

/** Where wholes are first named with a number of theirs; each set of laws that a name can mean once, so that they stay few. */
function numberedWholes(
  { folded }: TextDocument,
  hits: readonly NameHit[],
  { numberOf }: WholeWords,
): readonly NameHit[] {
  const first = new Map<string, NameHit>();
  for (const hit of hits) {
    const from = Math.max(0, hit.start - 30);
    const numbered = numberOf.test(folded.slice(from, hit.end)) && numberOf.test(folded.slice(from, hit.start + 14));
    const laws = numbered ? hit.entries.map(({ law }) => law.id).join(' ') : '';
    if (numbered && !first.has(laws)) first.set(laws, hit);
  }
  return [...first.values()];
}
