/**
 * Reads a noun phrase and says what of which law it means: the law by name, carried on by a pronoun or a common noun, a
 * part of it, or something that hangs on it (a waiver, a bill, its application). In: tokens [from, to). Out: what is acted on.
 */
import type { ClaimedScope, Target } from '../../claim/claim.ts';
import { PART_NOUNS, TARGET_NOUNS, WHOLE_NOUNS } from '../lexicon/en/nouns.ts';
import { NOUNS } from '../lexicon/en/predicates.ts';
import type { Mention } from '../mentions.ts';
import { coreOf, firstMention, headOf, lastTokenOf, linkedMention, type Phrase, trim } from './phrase-parts.ts';
import {
  CARRYING_PRONOUNS,
  DEFINITE,
  GENERIC,
  hasPossessive,
  modifiersOf,
  objectOf,
  ofAnother,
  possessedByStranger,
  scopeOf,
  WHOLE,
} from './phrase-scope.ts';
import { type SentenceView, word } from './sentence-view.ts';

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
}

export function readPhrase(view: SentenceView, phrase: Phrase, calledA: ReadonlySet<string>): PhraseMeaning | null {
  const inner = trim(view, phrase);
  if (inner.from >= inner.to) return null;
  const core = coreOf(view, inner);
  const mention = firstMention(view, core);
  return mention === null ? withoutName(view, inner, core, calledA) : withName(view, inner, core, mention);
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

/** “It”, left out at a place: `| Expired in March.` */
export function pronounIt(at: number): PhraseMeaning {
  return {
    ...{ phrase: { from: at, to: at }, mention: null, carriedBy: 'it', pronoun: true, target: 'law', scope: WHOLE },
    ...{ negative: false, indefinite: false, head: 'it', modifiers: [] },
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
  const doing = linked === null ? null : doneByPaper(view, core, inner, head);
  if (linked !== null && doing !== null)
    return { ...base(view, inner, head), mention: linked, carriedBy: null, target: doing, scope: WHOLE };
  if (linked !== null)
    return describe(view, inner, core, head, { ...base(view, inner, head), mention: linked, carriedBy: null });
  const held = carriedBehind(view, { from: core.to, to: inner.to }, calledA);
  if (held !== null && HELD.has(targetOf(view, core, head) ?? 'law'))
    return describe(view, inner, core, head, { ...base(view, inner, head), ...held, mention: null });
  const first = word(view, core.from);
  // `struck down the former`: of two laws that were named
  if (/^(?:former|latter)$/.test(head) && first === 'the' && core.to - core.from === 2)
    return { ...base(view, inner, head), pronoun: true, mention: null, carriedBy: head, target: 'law', scope: WHOLE };
  // `passed another one`: a bill of the same kind
  if (head === 'one' && first === 'another')
    return { ...base(view, inner, head), mention: null, carriedBy: 'bill', target: 'measure', scope: WHOLE };
  if (
    core.to - core.from === 1 &&
    (CARRYING_PRONOUNS.has(first) || first === 'nothing' || first === 'none' || first === 'neither')
  ) {
    return { ...base(view, inner, head), pronoun: true, mention: null, carriedBy: first, target: 'law', scope: WHOLE };
  }
  return carriedByNoun(view, inner, core, head, calledA);
}

/** `the law on the suspension of X`, `the bill on leaving X`: a paper of its own, which suspends X or would change it. */
function doneByPaper(view: SentenceView, core: Phrase, inner: Phrase, head: string): Target | null {
  if (!/^(?:law|act|bill|legislation)$/.test(head) || !/^(?:on|for|of)$/.test(word(view, core.to))) return null;
  for (let at = core.to + 1; at < Math.min(inner.to, core.to + 5) && view.mentionAt[at] === null; at++) {
    const sense = NOUNS.get(word(view, at));
    if (sense !== undefined && sense !== 'amend') return sense === 'suspend' ? 'limit' : 'measure';
  }
  return null;
}

/** What hangs on a law alone: `enforcement of it`, `a challenge to the law`. */
const HELD: ReadonlySet<Target> = new Set<Target>(['enforcement', 'application', 'challenge', 'waiver']);

/** The law carried on behind `of` or `to`: by a pronoun, or by a noun for it. */
function carriedBehind(
  view: SentenceView,
  { from, to }: Phrase,
  calledA: ReadonlySet<string>,
): Pick<PhraseMeaning, 'carriedBy' | 'pronoun'> | null {
  if (!/^(?:of|to|from|under|against)$/.test(word(view, from)) || from + 1 >= to) return null;
  const inner = coreOf(view, { from: from + 1, to });
  const head = headOf(view, inner);
  if (head === null) return null;
  if (inner.to - inner.from === 1 && (head === 'it' || head === 'them')) return { carriedBy: head, pronoun: true };
  const own = (calledA.has(head) || GENERIC.has(head)) && !ofAnother(view, { from: inner.from, to }, inner, calledA);
  return own && /^(?:the|this|that)$/.test(word(view, inner.from)) ? { carriedBy: head, pronoun: false } : null;
}

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
  const passable = ['that', 'this'].includes(first) && /^(?:extension|renewal|reauthorization|repeal)$/.test(head);
  const target = draft || passable ? 'measure' : targetOf(view, core, head);
  const own = calledA.has(head) || GENERIC.has(head);
  const possessed = hasPossessive(view, core);
  const definite =
    statute || DEFINITE.has(first) || possessed || view.tokens[core.from]?.kind === 'number' || NUMBER_WORDS.has(first);
  // `the injunction in one case`: where it holds, not another thing
  const place = word(view, core.to) === 'in' && target !== null;
  const another = !place && ofAnother(view, inner, core, calledA);
  const shared = {
    ...base(view, inner, head),
    // `the ban on aid` is that of a law that is about aid
    modifiers: [...modifiersOf(view, core, head), ...(another ? objectOf(view, inner, core) : [])],
    mention: null,
    carriedBy: head,
  };
  const its = first === 'its' || first === 'their';
  if (its && PART_NOUNS.has(head))
    return {
      ...shared,
      modifiers: [],
      pronoun: true,
      target: 'law',
      scope: { extent: 'part', addressees: [], text: `${first} ${head}` },
    };
  if (its && WHOLE_NOUNS.has(head)) return { ...shared, modifiers: [], pronoun: true, target: 'law', scope: WHOLE };
  if (another && word(view, core.to) !== 'on') return null;
  // suits and cases there are many; `the challenge` is that of the law spoken of
  if (target === 'challenge' && !head.startsWith('challenge')) return null;
  if (target !== null)
    return definite || target === 'waiver' || target === 'measure' || shared.negative
      ? { ...shared, target, scope: scopeOf(view, inner, core) }
      : null;
  if (definite && CLAUSES.has(head) && !possessedByStranger(view, core))
    return { ...shared, pronoun: true, target: 'law', scope: { extent: 'part', addressees: [], text: `the ${head}` } };
  if (!own) return null;
  const plural = NUMBER_WORDS.has(first) || view.tokens[core.from]?.kind === 'number';
  if (plural && PART_NOUNS.has(head))
    return { ...shared, target: 'law', scope: { extent: 'part', addressees: [], text: `${first} ${head}` } };
  return definite && !possessedByStranger(view, core)
    ? { ...shared, target: 'law', scope: scopeOf(view, inner, core) }
    : null;
}

/** `the clauses on abortion`: parts of the law spoken of. */
const CLAUSES = new Set(['clauses', 'provisions', 'articles', 'sections']);

/** With “a” before them they are no law yet: `passed an amendment allowing …`. */
const NEW_TEXTS = new Set(['amendment', 'law', 'act', 'resolution', 'statute', 'provision']);

const NUMBER_WORDS = new Set(['two', 'three', 'four', 'five', 'several', 'some', 'most']);
