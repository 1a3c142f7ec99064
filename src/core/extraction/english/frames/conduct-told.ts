/**
 * Where words tell of conduct that a law speaks of. In: a law, and a stretch of a sentence. Out: what the law makes of that conduct, and
 * where the deed stands.
 */
import type { Norm } from '../../../law/conduct.ts';
import type { Law } from '../../../law/law.ts';
import { toldOf } from '../../../text/told-once.ts';
import { formsOf } from '../../lexicon/en/inflect.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

/** Tokens [from, to) of the deed. */
export interface ConductFound {
  readonly norm: Norm;
  readonly from: number;
  readonly to: number;
  /** Where the words of its other groups begin, and the deed. */
  readonly told: readonly number[];
}

/** Words by each form that the first of them can take, and the forms of those behind it. */
type Words = ReadonlyMap<string, readonly (readonly ReadonlySet<string>[])[]>;

interface ConductWords {
  readonly norm: Norm;
  readonly groups: readonly Words[];
  readonly unlike: Words;
}

/** The conduct of a law, word by word. */
const wordsOfConduct = toldOf((law: Law): readonly ConductWords[] =>
  law.conduct.map(({ norm, of, unlike }) => ({ norm, groups: of.map(inForms), unlike: inForms(unlike) })),
);

function inForms(group: readonly string[]): Words {
  const found = new Map<string, (readonly ReadonlySet<string>[])[]>();
  for (const text of group) {
    const [first = EMPTY, ...behind] = text.split(' ').map((one) => new Set(formsOf(one).map(([form]) => form)));
    for (const form of first) found.set(form, [...(found.get(form) ?? []), behind]);
  }
  return found;
}

const EMPTY: ReadonlySet<string> = new Set();

/** Whether a word of the sentence begins a deed of the law: most sentences have none. */
export function mayTellConduct({ tokens }: SentenceView, law: Law): boolean {
  const conduct = wordsOfConduct(law);
  return (
    conduct.length > 0 && tokens.some(({ text }) => conduct.some(({ groups: [deed] }) => deed?.has(text) === true))
  );
}

/** Conduct of the law of which tokens [from, to) have a word of every group, outside the law’s own name. */
export function conductIn(view: SentenceView, law: Law, from: number, to: number): readonly ConductFound[] {
  const found: ConductFound[] = [];
  for (const { norm, groups, unlike } of wordsOfConduct(law)) {
    const places = groups.map((group) => placeOf(view, group, from, to));
    const [deed] = places;
    if (deed == null || places.includes(null) || placeOf(view, unlike, from, to) !== null) continue;
    const told = places.flatMap((place) => place?.from ?? []);
    // `firms registered here must still | report`: a deed may be told twice
    for (let place: Place | null = deed; place !== null; place = placeOf(view, groups[0] ?? unlike, place.to, to))
      found.push({ norm, ...place, told: [place.from, ...told.slice(1)] });
  }
  return found;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeOf(view: SentenceView, words: Words, from: number, to: number): Place | null {
  for (let at = from; at < to; at++) {
    if (view.mentionAt[at] !== null) continue;
    const behind = words
      .get(word(view, at))
      ?.find((rest) => rest.every((forms, offset) => forms.has(word(view, at + 1 + offset))));
    if (behind !== undefined && at + behind.length < to) return { from: at, to: at + 1 + behind.length };
  }
  return null;
}
