/**
 * Reads a noun phrase and says what of which law it means: the law by name, carried on by a pronoun or a common noun, a
 * part of it, or something that hangs on it (a waiver, a bill, its application). In: tokens [from, to). Out: what is acted on.
 */
import type { ClaimedScope, Target } from '../../claim/claim.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from '../lexicon/en/closed-classes.ts';
import { CARRYING, PART_NOUNS, TARGET_NOUNS, WHOLE_NOUNS } from '../lexicon/en/nouns.ts';
import type { Mention } from '../mentions.ts';
import { type SentenceView, word } from './sentence-view.ts';

export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What a phrase acts on: the mention in it, or the word that carries a law on, still to be resolved. */
export interface PhraseMeaning {
  readonly phrase: Phrase;
  readonly mention: Mention | null;
  /** `it`, or a noun such as `ban`; null where the law is named. */
  readonly carriedBy: string | null;
  readonly pronoun: boolean;
  readonly target: Target;
  readonly scope: ClaimedScope;
  /** `no court`, `none of the bills`. */
  readonly negative: boolean;
  /** `a bill`, `another ban`: something new, not what was spoken of. */
  readonly indefinite: boolean;
  readonly head: string;
  readonly modifiers: readonly string[];
}

const WHOLE: ClaimedScope = { extent: 'whole', addressees: [], text: null };
const LINKS = new Set(['of', 'under', 'in', 'to', 'from', 'behind', 'on', 'against', 'for', 'by']);
const CARRYING_PRONOUNS = new Set(['it', 'they', 'them', 'this', 'that', 'these', 'those', 'both', 'itself']);
const GENERIC = new Set(Object.values(CARRYING).flatMap((nouns) => [...nouns]));

export function readPhrase(view: SentenceView, phrase: Phrase, calledA: ReadonlySet<string>): PhraseMeaning | null {
  const inner = trim(view, phrase);
  if (inner.from >= inner.to) return null;
  const core = coreOf(view, inner);
  const mention = firstMention(view, core);
  return mention === null ? withoutName(view, inner, core, calledA) : withName(view, inner, core, mention);
}

function trim(view: SentenceView, { from, to }: Phrase): Phrase {
  let start = from;
  let end = to;
  if (['with', 'despite', 'without'].includes(word(view, start)) && view.mentionAt[start] === null) start++;
  if (
    start + 2 < end &&
    BEFORE_UNITS.test(word(view, start)) &&
    UNITS.test(word(view, start + 1)) &&
    word(view, start + 2) !== "'s"
  )
    start += 2;
  while (
    start < end &&
    (view.tokens[start]?.kind === 'mark' || (isAdverb(word(view, start)) && view.mentionAt[start] === null))
  )
    start++;
  while (
    end > start &&
    (view.tokens[end - 1]?.kind === 'mark' || (isAdverb(word(view, end - 1)) && view.mentionAt[end - 1] === null))
  )
    end--;
  return { from: start, to: withoutTime(view, start, end) };
}

const UNITS =
  /^(?:weeks?|months?|years?|days?|spring|summer|autumn|fall|winter|night|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|ago|earlier)$/;
const BEFORE_UNITS =
  /^(?:last|this|next|that|each|every|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|several|some|few)$/;

/** `the law last month`, `124A two years ago`: a time behind a noun does not belong to it. */
function withoutTime(view: SentenceView, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && view.mentionAt[end - 1] === null && UNITS.test(word(view, end - 1))) end--;
  while (
    end < to &&
    end > from + 1 &&
    view.mentionAt[end - 1] === null &&
    (BEFORE_UNITS.test(word(view, end - 1)) || view.tokens[end - 1]?.kind === 'number')
  )
    end--;
  return end;
}

/** Up to the first preposition outside a name: `the ban | on aid`. */
function coreOf(view: SentenceView, { from, to }: Phrase): Phrase {
  for (let at = from; at < to; at++) {
    if (at > from && view.mentionAt[at] === null && (PREPOSITIONS.has(word(view, at)) || isPostponed(view, at, to)))
      return { from, to: at };
  }
  return { from, to };
}

/** `the tariffs imposed | under X`: a participle behind its noun, with a preposition behind it. */
function isPostponed(view: SentenceView, at: number, to: number): boolean {
  return (
    /[^e]ed$|^(?:built|made|written|hung|known|set|sent)$/.test(word(view, at)) &&
    at + 1 < to &&
    PREPOSITIONS.has(word(view, at + 1))
  );
}

function firstMention(view: SentenceView, { from, to }: Phrase): Mention | null {
  for (let at = from; at < to; at++) if (view.mentionAt[at] != null) return view.mentionAt[at] ?? null;
  return null;
}

function lastTokenOf(view: SentenceView, mention: Mention, { to }: Phrase): number {
  for (let at = to - 1; at >= 0; at--) if (view.mentionAt[at] === mention) return at;
  return to;
}

function base(view: SentenceView, phrase: Phrase, head: string) {
  const first = word(view, phrase.from);
  return {
    phrase,
    pronoun: false,
    modifiers: [] as readonly string[],
    negative: first === 'no' || first === 'none' || first === 'neither' || first === 'nothing',
    indefinite: first === 'a' || first === 'an' || first === 'another' || first === 'any',
    head,
  };
}

/** The law's name stands in the core: it is the head, or what follows it is. */
function withName(view: SentenceView, inner: Phrase, core: Phrase, mention: Mention): PhraseMeaning | null {
  const last = lastTokenOf(view, mention, core);
  const after = headOf(view, { from: last + 1, to: core.to });
  const shared = { ...base(view, inner, after ?? word(view, last)), mention, carriedBy: null };
  if (after === null) {
    // the title of a bill is a bill, and `Section 907 waiver` may itself be a name
    const target = targetInName(mention);
    return { ...shared, target, scope: scopeOf(view, inner, core) };
  }
  return describe(view, inner, core, after, shared);
}

function targetInName(mention: Mention): Target {
  return mention.law.type === 'measure' ? 'measure' : 'law';
}

type Shared = Pick<
  PhraseMeaning,
  'phrase' | 'pronoun' | 'modifiers' | 'negative' | 'indefinite' | 'head' | 'mention' | 'carriedBy'
>;

/** A head noun beside the law: what hangs on it, a part of it, or another word for it; anything else is another thing. */
function describe(view: SentenceView, inner: Phrase, core: Phrase, head: string, shared: Shared): PhraseMeaning | null {
  const target = targetOf(view, core, head);
  if (target !== null) return { ...shared, target, scope: scopeOf(view, inner, core) };
  if (PART_NOUNS.has(head)) return { ...shared, target: 'law', scope: { extent: 'part', addressees: [], text: head } };
  return WHOLE_NOUNS.has(head) ? { ...shared, target: 'law', scope: scopeOf(view, inner, core) } : null;
}

function targetOf(view: SentenceView, core: Phrase, head: string): Target | null {
  const target = TARGET_NOUNS.get(head) ?? null;
  const before = word(view, core.to - 2);
  return target === 'power' && !/^(?:waiver|waiving|the|its|this|that|such|president's|'s|repeal)$/.test(before)
    ? 'power'
    : target;
}

/** The last word of [from, to) that can be a head noun; possessive endings and adverbs are passed over. */
function headOf(view: SentenceView, { from, to }: Phrase): string | null {
  for (let at = to - 1; at >= from; at--) {
    const token = view.tokens[at];
    if (token?.kind === 'word' && token.text !== "'s" && token.text !== "s'" && !isAdverb(token.text))
      return token.text;
  }
  return null;
}

/** No name in the core: a pronoun, `the ban`, or a head whose `of …` names the law. */
function withoutName(
  view: SentenceView,
  inner: Phrase,
  core: Phrase,
  calledA: ReadonlySet<string>,
): PhraseMeaning | null {
  const head = headOf(view, core);
  if (head === null) return null;
  const linked = linkedMention(view, { from: core.to, to: inner.to });
  if (linked !== null)
    return describe(view, inner, core, head, { ...base(view, inner, head), mention: linked, carriedBy: null });
  const first = word(view, core.from);
  if (
    core.to - core.from === 1 &&
    (CARRYING_PRONOUNS.has(first) || first === 'nothing' || first === 'none' || first === 'neither')
  ) {
    return { ...base(view, inner, head), pronoun: true, mention: null, carriedBy: first, target: 'law', scope: WHOLE };
  }
  return carriedByNoun(view, inner, core, head, calledA);
}

/** The law named behind `of`, `under`, `in` …, the nearest one. */
function linkedMention(view: SentenceView, { from, to }: Phrase): Mention | null {
  for (let at = from; at < to; at++) {
    const mention = view.mentionAt[at];
    if (mention != null) return mention;
    if (view.mentionAt[at] === null && PREPOSITIONS.has(word(view, at)) && !LINKS.has(word(view, at))) return null;
  }
  return null;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'both', 'all', 'such']);

/** `the amendment`, `its application`, `last summer’s waiver`, `three provisions`. */
function carriedByNoun(
  view: SentenceView,
  inner: Phrase,
  core: Phrase,
  head: string,
  calledA: ReadonlySet<string>,
): PhraseMeaning | null {
  const first = word(view, core.from);
  const draft = ['a', 'an', 'another'].includes(first) && NEW_TEXTS.has(head);
  const passable = ['that', 'this'].includes(first) && /^(?:extension|renewal|reauthorization|repeal)$/.test(head);
  const target = draft || passable ? 'measure' : targetOf(view, core, head);
  const own = calledA.has(head) || GENERIC.has(head);
  const possessed = hasPossessive(view, core);
  const definite =
    DEFINITE.has(first) || possessed || view.tokens[core.from]?.kind === 'number' || NUMBER_WORDS.has(first);
  const shared = {
    ...base(view, inner, head),
    modifiers: modifiersOf(view, core, head),
    mention: null,
    carriedBy: head,
  };
  if (ofAnother(view, inner, core, calledA)) return null;
  if (target !== null)
    return definite || target === 'waiver' || target === 'measure' || shared.negative
      ? { ...shared, target, scope: scopeOf(view, inner, core) }
      : null;
  const its = first === 'its' || first === 'their';
  if (its && PART_NOUNS.has(head))
    return {
      ...shared,
      modifiers: [],
      target: 'law',
      scope: { extent: 'part', addressees: [], text: `${first} ${head}` },
    };
  if (its && WHOLE_NOUNS.has(head)) return { ...shared, modifiers: [], pronoun: true, target: 'law', scope: WHOLE };
  if (!own) return null;
  const plural = NUMBER_WORDS.has(first) || view.tokens[core.from]?.kind === 'number';
  if (plural && PART_NOUNS.has(head))
    return { ...shared, target: 'law', scope: { extent: 'part', addressees: [], text: `${first} ${head}` } };
  return definite && !possessedByStranger(view, core)
    ? { ...shared, target: 'law', scope: scopeOf(view, inner, core) }
    : null;
}

/** `The annual US defense law`: the words between determiner and head. */
function modifiersOf(view: SentenceView, { from, to }: Phrase, head: string): readonly string[] {
  return view.tokens
    .slice(from, to)
    .filter(
      (token) =>
        token.kind === 'word' &&
        token.text !== head &&
        !DEFINITE.has(token.text) &&
        !DETERMINERS.has(token.text) &&
        token.text !== "'s" &&
        !isAdverb(token.text) &&
        !PLAIN.has(token.text) &&
        !UNITS.test(token.text) &&
        !/(?:ous|ive|al|ful|ic|ible|able|ory|ed|ing|ular|ish)$/.test(token.text),
    )
    .map((token) => token.text);
}

/** Say nothing about which law it is. */
const PLAIN = new Set(
  'waiver repeal authority power whole entire same said old new original underlying controversial outdated landmark federal national american us u.s remaining existing current present latest last annual yearly presidential disputed very famous sweeping key two three four five both no only first second year-old decades-old century-old temporary'.split(
    ' ',
  ),
);

/** `the waiver on late fees`: it hangs on something else, unless that is carried on too (`the repeal of the law`). */
function ofAnother(view: SentenceView, inner: Phrase, core: Phrase, calledA: ReadonlySet<string>): boolean {
  const link = word(view, core.to);
  const next = view.tokens[core.to + 1];
  if (!['of', 'on', 'for', 'under', 'from'].includes(link) || next === undefined || core.to + 1 >= inner.to)
    return false;
  if (
    next.kind === 'number' ||
    next.capital ||
    /^(?:aid|assistance|monday|friday|now|good|years?|months?|decades|another|some|all|everyone|everybody)$/.test(
      next.text,
    )
  )
    return false;
  return !view.tokens
    .slice(core.to + 1, inner.to)
    .some((token) => CARRYING_PRONOUNS.has(token.text) || calledA.has(token.text) || GENERIC.has(token.text));
}

/** With “a” before them they are no law yet: `passed an amendment allowing …`. */
const NEW_TEXTS = new Set(['amendment', 'law', 'act', 'resolution', 'statute', 'provision']);

const NUMBER_WORDS = new Set(['two', 'three', 'four', 'five', 'several', 'some', 'most']);

function hasPossessive(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (["'s", "s'"].includes(word(view, at))) return true;
  return false;
}

/** `Iran’s law`, `the league’s ban`: somebody else’s. */
function possessedByStranger(view: SentenceView, core: Phrase): boolean {
  return hasPossessive(view, core) && !DEFINITE.has(word(view, core.from));
}

/** `for Russia`, `to Moldova`, `parts of`: how much of the law, and for whom. */
function scopeOf(view: SentenceView, inner: Phrase, core: Phrase): ClaimedScope {
  const first = word(view, core.from);
  if (PART_NOUNS.has(first) && word(view, core.from + 1) === 'of')
    return { extent: 'part', addressees: [], text: first };
  const link = word(view, core.to);
  if ((link === 'for' || link === 'to' || link === 'against' || link === 'on') && core.to + 1 < inner.to) {
    const names = capitalWords(view, { from: core.to + 1, to: inner.to });
    if (names.length > 0) return { extent: 'whole', addressees: names, text: names.join(', ') };
  }
  return WHOLE;
}

function capitalWords(view: SentenceView, { from, to }: Phrase): readonly string[] {
  return view.tokens
    .slice(from, to)
    .filter((token, offset) => token.capital && view.mentionAt[from + offset] === null && !DETERMINERS.has(token.text))
    .map((token) => view.document.text.slice(token.start, token.end));
}
