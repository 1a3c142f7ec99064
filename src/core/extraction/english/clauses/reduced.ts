/**
 * Subjects before a mark: of a participle that tells of the law named right before it, and of a verb behind an aside. In: a verb group
 * and the boundary on its left. Out: the phrase, or null.
 */
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { PART_NOUNS, TARGET_NOUNS } from '../../lexicon/en/nouns.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { BEFORE_UNITS, UNITS } from '../phrases/time-units.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, standsAt, word } from '../words/sentence-view.ts';
import { billBefore } from './bill-before.ts';
import { type Boundary, boundaryBefore, inList, isDash, isEmpty, isStop } from './clause-boundary.ts';
import { CONCEDING } from './fronted.ts';

/** `X (| repealed in 2015)`, `X – | repealed in 2015 –`, `spoke of X, | repealed in 2015`: no object of its own stands behind it. */
export function reducedFrom(view: SentenceView, group: VerbGroup, boundary: Boundary, floor: number): Phrase | null {
  const { kind, at } = besideConceding(view, boundary);
  const opens = kind === 'comma' || (kind === 'stop' && (word(view, at) === '(' || isDash(view, at)));
  const bare = group.main === group.from && (group.form === 'past' || group.form === 'participle');
  if (!opens || !bare || view.mentionAt[at - 1] == null || !takesNoObject(view, group)) return null;
  const name = view.mentionAt[at - 1];
  let from = at - 1;
  while (view.mentionAt[from - 1] === name) from--;
  // `Mr. Berg, a critic of X, ended …`: the aside is about somebody else
  if ((kind === 'comma' && isInAside(view, from, floor)) || hangsOn(view, from)) return null;
  const bill = billBefore(view, from, group);
  if (bill !== null) return { from: bill, to: at };
  return { from: withNumber(view, DETERMINERS.has(word(view, from - 1)) ? from - 1 : from), to: at };
}

/** `Section 3 of | X, struck down in 2013`: the part of which the number is told, and not the whole. */
function withNumber(view: SentenceView, from: number): number {
  const numbered = word(view, from - 1) === 'of' && view.tokens[from - 2]?.kind === 'number';
  return numbered && NUMBERED.test(word(view, from - 3)) ? from - 3 : from;
}

const NUMBERED = /^(?:section|article|title|part|chapter|paragraph|clause)$/;

/** `X, | though | signed in January, …`, `X, | long since | repealed, …`: the comma before the word that concedes, or tells when. */
function besideConceding(view: SentenceView, boundary: Boundary): Pick<Boundary, 'kind' | 'at'> {
  const { kind, at } = boundary;
  const text = word(view, at);
  const comma = text === 'since' && word(view, at - 1) === 'long' ? at - 2 : at - 1;
  const concedes = kind === 'subordinator' && (CONCEDING.test(text) || text === 'since') && word(view, comma) === ',';
  return concedes ? { kind: 'comma', at: comma } : boundary;
}

/** `the waiver of | X, lapsed in 2023`: what follows tells of what hangs on the law; `from` is the first token of its name. */
export function hangsOn(view: SentenceView, from: number): boolean {
  const before = DETERMINERS.has(word(view, from - 1)) ? from - 2 : from - 1;
  const noun = word(view, before - 1);
  return (
    /^(?:of|to|from|under|on|for|against)$/.test(word(view, before)) &&
    (NOUNS.has(noun) || TARGET_NOUNS.has(noun) || PART_NOUNS.has(noun))
  );
}

/** Behind the participle the sentence ends, or a time, a place, or who did it follows; and it is a verb of which something is the object. */
function takesNoObject(view: SentenceView, { lemma, to }: VerbGroup): boolean {
  if (view.mentionAt[to] != null) return false;
  return verbsOf(lemma).some(({ on, rest }) => {
    const next = view.tokens[to + rest.length];
    const ends = next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.text) || isAdverb(next.text);
    return (on === 'object' || on === 'both') && ends && standsAt(view, to, rest);
  });
}

/** `can be ended through legislation | passed by Parliament`: the noun right before a participle that can be no verb of the sentence. */
export function toldByParticiple(
  view: SentenceView,
  { from, to }: Phrase,
  group: VerbGroup,
  last: { readonly relative: boolean; readonly group: VerbGroup } | undefined,
): Phrase | null {
  const bare = group.main === group.from && (group.form === 'past' || group.form === 'participle');
  if (!bare || last === undefined || last.relative || !last.group.finite) return null;
  const behind = PREPOSITIONS.has(word(view, group.to)) || opensTime(view, group.to);
  if (!PREPOSITIONS.has(word(view, from)) || !behind) return null;
  const named = view.mentionAt.slice(from, to).some((mention) => mention !== null);
  return named || to - from < 2 || /^(?:it|them|that|this)$/.test(word(view, to - 1)) ? null : { from: from + 1, to };
}

/** `signed | Friday`, `passed | last week`. */
function opensTime(view: SentenceView, at: number): boolean {
  const unit = BEFORE_UNITS.test(word(view, at)) ? at + 1 : at;
  return UNITS.test(word(view, unit)) && view.mentionAt[unit] == null;
}

/** Whether a comma opens before the name, with more than an article between. */
function isInAside(view: SentenceView, from: number, floor: number): boolean {
  for (let at = from - 1; at >= floor; at--) {
    if (view.mentionAt[at] !== null) continue;
    if (isStop(view, at)) return false;
    if (word(view, at) === ',' && !inList(view, at)) return from - at > 2;
  }
  return false;
}

/** `X (passed in 1992) | was repealed`, `X — the law that bars aid — | was repealed`: what stands before the aside. */
export function asideBefore(view: SentenceView, close: number): Phrase | null {
  const mark = word(view, close);
  const open = mark === ')' ? '(' : isDash(view, close) ? mark : null;
  if (open === null) return null;
  for (let at = close - 1; at > 0; at--) {
    if (word(view, at) !== open || (open !== '(' && !isDash(view, at))) continue;
    // `the Relief Act (RA) — the last of its kind — | was repealed`
    const to = open !== '(' && word(view, at - 1) === ')' ? openOf(view, at - 1) : at;
    const from = boundaryBefore(view, to, 0).after;
    return isEmpty(view, { from, to }) ? null : { from, to };
  }
  return null;
}

function openOf(view: SentenceView, close: number): number {
  const within = view.tokens.slice(0, close).findLastIndex(({ text }) => text === '(');
  return within > 0 ? within : close + 1;
}
