/**
 * Reads a noun phrase and says what of which law it means: the law by name, carried on by a pronoun or a common noun, a
 * part of it, or something that hangs on it (a waiver, a bill, its application). In: tokens [from, to). Out: what is acted on.
 */
import type { ClaimedScope, Target } from '../../../claim/claim.ts';
import { COUNTED_OUT, NEW_TEXTS, PART_NOUNS, POINTING, TARGET_NOUNS, WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Mention } from '../../mentions.ts';
import type { Sense } from '../../sense.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { doneByPaper, isAnotherText, isEnacted, isOfWhatItConcerns } from './another-text.ts';
import { calledBehind, isOfYear, wholeNamed } from './around-name.ts';
import { carriedBehind } from './carried-behind.ts';
import { DEFINITE, hasPossessive, mayBeTheirs, modifiersOf, possessedByStranger } from './modifiers.ts';
import { isBareNoun, partCarried, shareBefore, tellsOfProvision } from './part-carried.ts';
import {
  behindShare,
  behindWhatIsLeft,
  coreOf,
  firstMention,
  headOf,
  joinedName,
  lastTokenOf,
  linkedMention,
  type Phrase,
  trim,
} from './phrase-parts.ts';
import {
  CARRYING_PRONOUNS,
  GENERIC,
  isAnotherAct,
  isRuleOfAct,
  newUses,
  objectOf,
  ofAnother,
  partNamed,
  scopeOf,
  WHOLE,
} from './phrase-scope.ts';

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
  /** For a pronoun that goes on with the subject before it, the law named there. */
  readonly goesOnWith?: Mention;
  /** The act by which the law is carried on. */
  readonly deed?: Sense;
}

export function readPhrase(view: SentenceView, phrase: Phrase, calledA: ReadonlySet<string>): PhraseMeaning | null {
  const inner = trim(view, phrase);
  if (inner.from >= inner.to) return null;
  const joined = joinedName(view, inner) ?? wholeNamed(view, inner);
  if (joined !== null) return readPhrase(view, joined, calledA);
  const some = someOf(view, inner, calledA);
  if (some !== null) return some;
  // `half of its X cases`: a share of another thing than the law that it is called by
  const share = behindShare(view, inner);
  if (share !== null && firstMention(view, share) !== null && readPhrase(view, share, calledA) === null) return null;
  const left = behindWhatIsLeft(view, inner.from);
  const whole = left === null ? null : linkedMention(view, { from: left, to: inner.to });
  if (whole !== null) return meaning(readAs(view, inner, 'rest', whole, null), 'law', partNamed('what was left'));
  const core = coreOf(view, inner);
  const mention = firstMention(view, core);
  return mention === null ? withoutName(view, inner, core, calledA) : withName(view, inner, core, mention);
}

/** `two of the four sections of X`, `one of X’s provisions`: so many of the parts that the words behind tell of. */
function someOf(view: SentenceView, inner: Phrase, calledA: ReadonlySet<string>): PhraseMeaning | null {
  const of = shareBefore(view, inner);
  const parts = of === null ? null : readPhrase(view, { from: of + 1, to: inner.to }, calledA);
  if (of === null || parts === null || parts.pronoun || parts.scope.extent !== 'part') return null;
  return { ...parts, phrase: inner, scope: partNamed(`${wordsOf(view, inner.from, of + 1)} ${parts.scope.text}`) };
}

/** Words of which a phrase without a law’s name needs one to mean a law, beside the nouns that the text’s own laws are called by. */
export const CARRIER = wordClass((text) =>
  [CARRYING_PRONOUNS, GENERIC, TARGET_NOUNS, WHOLE_NOUNS, PART_NOUNS, CLAUSES, POINTING].some((words) =>
    words.has(text),
  ),
);

/** Before the smallest part of a law: the whole of it, or nothing. */
const COUNTING = /^(?:every|an?|one|any|not|no)$/;

/** Everything but what is acted on and how much of it. */
type Read = Omit<PhraseMeaning, 'target' | 'scope'>;

function readAs(
  view: SentenceView,
  phrase: Phrase,
  head: string,
  mention: Mention | null,
  carriedBy: string | null,
  pronoun = false,
  modifiers: readonly string[] = [],
): Read {
  const first = word(view, phrase.from);
  const negative = first === 'no' || first === 'none' || first === 'neither' || first === 'nothing';
  const indefinite = first === 'a' || first === 'an' || first === 'another' || first === 'any';
  return { phrase, mention, carriedBy, pronoun, negative, indefinite, head, modifiers };
}

function meaning(read: Read, target: Target, scope: ClaimedScope): PhraseMeaning {
  const { phrase, mention, carriedBy, pronoun, negative, indefinite, head, modifiers } = read;
  return { phrase, mention, carriedBy, pronoun, target, scope, negative, indefinite, head, modifiers };
}

/** “It”, at its place, or left out there: `| Expired in March.` */
export function pronounIt(at: number, to = at): PhraseMeaning {
  return {
    ...{ phrase: { from: at, to }, mention: null, carriedBy: 'it', pronoun: true, target: 'law', scope: WHOLE },
    ...{ negative: false, indefinite: false, head: 'it', modifiers: [] },
  };
}

/** The law's name stands in the core: it is the head, or what follows it is. */
function withName(view: SentenceView, inner: Phrase, core: Phrase, mention: Mention): PhraseMeaning | null {
  const last = lastTokenOf(view, mention, core);
  const after = headOf(view, { from: last + 1, to: core.to });
  const read = readAs(view, inner, after ?? word(view, last), mention, null);
  // the title of a bill is a bill, and `Section 907 waiver` may itself be a name
  return after === null
    ? meaning(read, targetInName(mention), scopeOf(view, inner, core))
    : describe(view, inner, core, after, read);
}

function targetInName({ law, name }: Mention): Target {
  if (/\bwaiver$/i.test(name.text)) return 'waiver';
  return law.type === 'measure' || OF_ITS_END.test(name.text) ? 'measure' : 'law';
}

/** Names that a law lends to the paper that ends it. */
const OF_ITS_END = /(?:withdrawal|repeal|exit) (?:law|act|bill)$/i;

/** A head noun beside the law: what hangs on it, a part of it, or another word for it; anything else is another thing. */
function describe(view: SentenceView, inner: Phrase, core: Phrase, head: string, read: Read): PhraseMeaning | null {
  if (read.mention !== null && isAnotherAct(read.mention.law, head)) return null;
  // `a measure that would kill X`, `a resolution to undo X`
  const draft = read.indefinite && /^(?:measure|resolution|motion)$/.test(head) && read.mention !== null;
  const target = targetOf(view, core, head) ?? (draft ? 'measure' : null);
  if (target !== null) return meaning(read, target, scopeOf(view, inner, core));
  // `all four sections of X`
  const all = [core.from - 1, core.from].some((at) => /^(?:all|every|each)$/.test(word(view, at)));
  if (PART_NOUNS.has(head)) return meaning(read, 'law', all ? WHOLE : partNamed(withNumber(view, core, head)));
  const uses = read.mention === null ? null : newUses(view, core, head);
  if (uses !== null) return meaning(read, 'enforcement', uses);
  if (read.mention !== null && isRuleOfAct(view, core, head, read.mention))
    return meaning(read, 'law', partNamed(head));
  return WHOLE_NOUNS.has(head) ? meaning(read, 'law', scopeOf(view, inner, core)) : null;
}

/** `section 3` of `section 3 of the act`, `sections 16 and 21`. */
function withNumber(view: SentenceView, { from, to }: Phrase, head: string): string {
  let at = to - 1;
  while (at > from && (view.tokens[at]?.kind === 'number' || /^(?:and|or|,)$/.test(word(view, at)))) at--;
  return word(view, at) === head && view.tokens[to - 1]?.kind === 'number' ? wordsOf(view, at, to) : head;
}

function targetOf(view: SentenceView, core: Phrase, head: string): Target | null {
  // `the bulk collection under X`: of what the law lets somebody collect, and no levy
  if (head === 'collection' && /^(?:of \S+ )?under /.test(wordsOf(view, core.to, core.to + 4))) return null;
  if (head === 'legislation' && isEnacted(view, core)) return null;
  const target = TARGET_NOUNS.get(head) ?? null;
  const before = word(view, core.to - 2);
  // `the withdrawal law`, `the repeal act`: a paper of its own, which ends the law
  const ending = /^(?:law|act)$/.test(head) && core.to - 2 >= core.from && view.mentionAt[core.to - 2] === null;
  if (ending && ENDED_BY.has(NOUNS.get(before) ?? 'amend')) return 'measure';
  return target === 'power' && !/^(?:waiver|waiving|the|its|this|that|such|president's|'s|repeal)$/.test(before)
    ? 'power'
    : target;
}

const ENDED_BY: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'leave', 'rescind', 'denounce']);

/** No name in the core: a pronoun, `the ban`, `another one`, or a head whose `of …` names the law. */
function withoutName(
  view: SentenceView,
  inner: Phrase,
  core: Phrase,
  calledA: ReadonlySet<string>,
): PhraseMeaning | null {
  const head = headOf(view, core);
  if (head === null) return null;
  const carried = partCarried(view, inner, core);
  if (carried !== null) return meaning(readAs(view, inner, head, null, carried.carriedBy, true), 'law', carried.scope);
  const linked = linkedMention(view, { from: core.to, to: inner.to });
  // `every cent of X`, `not a word of X`
  const counted = COUNTED_OUT.has(head) && word(view, core.to) === 'of' && COUNTING.test(word(view, core.from));
  if (linked !== null && counted) {
    const negative = /^(?:not|no)$/.test(word(view, core.from));
    return { ...meaning(readAs(view, inner, head, linked, null), 'law', WHOLE), indefinite: false, negative };
  }
  const doing = linked === null ? null : doneByPaper(view, core, inner, head);
  if (linked !== null && doing !== null) return meaning(readAs(view, inner, head, linked, null), doing, WHOLE);
  // `restrictions on the spread of X broadcasts`: what they restrict
  if (linked !== null && WHOLE_NOUNS.has(head) && isOfWhatItConcerns(view, core.to, linked)) return null;
  if (linked !== null) return describe(view, inner, core, head, readAs(view, inner, head, linked, null));
  const called = calledBehind(view, head, inner.to);
  if (called !== null) return { ...meaning(readAs(view, inner, head, called, null), 'law', WHOLE), indefinite: false };
  const held = carriedBehind(view, { from: core.to, to: inner.to }, calledA);
  if (head === 'rest' && tellsOfProvision(view, core.from)) return null;
  // `Part 1 of the act`, `Article 8 of it`, `the rest of the law`
  if (held !== null && PART_NOUNS.has(head) && (held.bare || view.tokens[core.to - 1]?.kind === 'number'))
    return meaning(
      readAs(view, inner, head, null, held.carriedBy, held.pronoun),
      'law',
      partNamed(wordsOf(view, core.from, core.to)),
    );
  if (held !== null && HELD.has(targetOf(view, core, head) ?? 'law'))
    return describe(view, inner, core, head, readAs(view, inner, head, null, held.carriedBy, held.pronoun));
  const first = word(view, core.from);
  // `struck down the former`: of two laws that were named
  if (/^(?:former|latter)$/.test(head) && first === 'the' && core.to - core.from === 2)
    return meaning(readAs(view, inner, head, null, head, true), 'law', WHOLE);
  if (head === 'one' && first === 'not')
    return { ...pronounIt(core.from, core.to), carriedBy: 'none', head: 'none', negative: true };
  if (head === 'one' && first === 'another') return meaning(readAs(view, inner, head, null, 'bill'), 'measure', WHOLE);
  const dated = head === 'one' && first === 'the' && isOfYear(view, core.to);
  if (dated) return meaning(readAs(view, inner, head, null, 'law'), 'law', WHOLE);
  if (
    core.to - core.from === 1 &&
    (CARRYING_PRONOUNS.has(first) || /^(?:nothing|anything|none|neither)$/.test(first))
  ) {
    return meaning(readAs(view, inner, head, null, first, true), 'law', WHOLE);
  }
  return carriedByNoun(view, inner, core, head, calledA);
}

/** What hangs on a law alone: `enforcement of it`, `a challenge to the law`. */
const HELD: ReadonlySet<Target> = new Set<Target>(['enforcement', 'application', 'challenge', 'waiver']);

/** `the amendment`, `its application`, `last summer’s waiver`, `three provisions`. */
function carriedByNoun(
  view: SentenceView,
  inner: Phrase,
  core: Phrase,
  head: string,
  calledA: ReadonlySet<string>,
): PhraseMeaning | null {
  const first = word(view, core.from);
  // `an act of Congress` is a statute, `an act` is a draft
  const statute = word(view, core.to) === 'of' && /^(?:congress|parliament)$/.test(word(view, core.to + 1));
  const draft = ['a', 'an', 'another'].includes(first) && NEW_TEXTS.has(head) && !statute;
  if (isAnotherText(view, core, head, draft)) return null;
  const passable = ['that', 'this'].includes(first) && /^(?:extension|renewal|reauthorization|repeal)$/.test(head);
  const target = draft || passable ? 'measure' : targetOf(view, core, head);
  const own = calledA.has(head) || GENERIC.has(head);
  if (target === null && !own && !PART_NOUNS.has(head) && !WHOLE_NOUNS.has(head) && !CLAUSES.has(head)) return null;
  const possessed = hasPossessive(view, core);
  const definite =
    statute || DEFINITE.has(first) || possessed || view.tokens[core.from]?.kind === 'number' || NUMBER_WORDS.has(first);
  // `the injunction in one case`: where it holds, not another thing
  const place = word(view, core.to) === 'in' && target !== null;
  const another = !place && ofAnother(view, inner, core, calledA);
  const its = first === 'its' || first === 'their';
  const ofPronoun = its ? readAs(view, inner, head, null, head, true) : null;
  if (ofPronoun !== null && PART_NOUNS.has(head)) return meaning(ofPronoun, 'law', partNamed(`${first} ${head}`));
  if (ofPronoun !== null && WHOLE_NOUNS.has(head)) return meaning(ofPronoun, 'law', WHOLE);
  if (another && word(view, core.to) !== 'on') return null;
  // suits and cases there are many, and `two challenges` may be any; `the challenge` is that of the law spoken of
  if (target === 'challenge' && (!head.startsWith('challenge') || NUMBER_WORDS.has(first))) return null;
  // `the ban on aid` is that of a law that is about aid
  const modifiers = [...modifiersOf(view, core, head), ...(another ? objectOf(view, inner, core) : [])];
  const read = readAs(view, inner, head, null, head, false, modifiers);
  if (target !== null)
    return definite || target === 'waiver' || target === 'measure' || read.negative || isBareNoun(view, core)
      ? meaning(read, target, scopeOf(view, inner, core))
      : null;
  if (definite && CLAUSES.has(head) && !possessedByStranger(view, core))
    return meaning({ ...read, pronoun: true }, 'law', partNamed(`the ${head}`));
  if (!own) return null;
  const plural = NUMBER_WORDS.has(first) || view.tokens[core.from]?.kind === 'number';
  if (plural && PART_NOUNS.has(head)) return meaning(read, 'law', partNamed(`${first} ${head}`));
  // `took two war authorizations off the books`: of the one law there are not two
  if (plural && head.endsWith('s') && !/^(?:some|most)$/.test(first)) return null;
  return definite && mayBeTheirs(view, core) ? meaning(read, 'law', scopeOf(view, inner, core)) : null;
}

/** `the clauses on abortion`: parts of the law spoken of. */
const CLAUSES = new Set(['clauses', 'provisions', 'articles', 'sections', 'obligations', 'requirements']);

const NUMBER_WORDS = new Set(['two', 'three', 'four', 'five', 'several', 'some', 'most']);
