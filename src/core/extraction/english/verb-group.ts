/**
 * Finds verb groups: `has not been repealed`, `would surely pass`, `to fully implement`, `signs`. In: a sentence. Out: each
 * group with its main verb and what the auxiliaries say. Words that can be nouns are told by what stands before them.
 */
import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/en/closed-classes.ts';
import type { VerbForm } from '../lexicon/en/inflect.ts';
import { type SentenceView, word } from './sentence-view.ts';
import { verbReadings } from './verb-forms.ts';

export interface VerbGroup {
  /** Tokens [from, to) of the sentence. */
  readonly from: number;
  readonly to: number;
  /** Token of the main verb; for `is off the books` that of `be`. */
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly copular: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly infinitive: boolean;
  /** A participle or infinitive that no auxiliary carries. */
  readonly finite: boolean;
  readonly past: boolean;
}

export function verbGroups(view: SentenceView): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < view.tokens.length; ) {
    const group = view.mentionAt[at] === null ? groupAt(view, at) : null;
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.to;
  }
  return groups;
}

function groupAt(view: SentenceView, at: number): VerbGroup | null {
  const text = word(view, at);
  if (text === 'to') return infinitiveAt(view, at);
  if (text === 'may' && (PREPOSITIONS.has(word(view, at - 1)) || view.tokens[at + 1]?.kind === 'number')) return null;
  if (MODALS.has(text) || isAuxiliary(view, at)) return auxiliaryGroup(view, at);
  return isVerb(view, at) ? bareGroup(view, at) : null;
}

/** `'s` is “is” or “has” after a pronoun, a possessive anywhere else. */
function isAuxiliary(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (text === "'s")
    return PRONOUNS.has(word(view, at - 1)) || ['there', 'here', 'what', 'that', 'where'].includes(word(view, at - 1));
  return BE.has(text) || HAVE.has(text) || DO.has(text);
}

function skipSoft(view: SentenceView, at: number): { at: number; negated: boolean } {
  let negated = false;
  let next = at;
  for (; next < view.tokens.length; next++) {
    const text = word(view, next);
    if (NEGATIONS.has(text)) {
      // “is no more”, “has no effect”: the no belongs to the noun
      if (text === 'no' && word(view, next + 1) !== 'longer') break;
      negated = !(text === 'not' && word(view, next + 1) === 'only') || negated;
      if (text === 'no') next++;
    } else if (
      text === 'both' ||
      text === 'either' ||
      text === 'yet' ||
      text === 'since' ||
      (isAdverb(text) && view.mentionAt[next] === null)
    )
      continue;
    else break;
  }
  return { at: next, negated };
}

function infinitiveAt(view: SentenceView, at: number): VerbGroup | null {
  const soft = skipSoft(view, at + 1);
  if (soft.at - at > 4 || view.mentionAt[soft.at] !== null) return null;
  const text = word(view, soft.at);
  if (text === 'be' || text === 'have') {
    const rest = auxiliaryGroup(view, soft.at);
    return rest === null
      ? null
      : {
          ...rest,
          from: at,
          infinitive: true,
          finite: false,
          negated: rest.negated || soft.negated || word(view, at - 1) === 'not',
        };
  }
  const reading = verbReadings(text).find((one) => one.form === 'base');
  if (reading === undefined) return null;
  return {
    from: at,
    to: soft.at + 1,
    main: soft.at,
    lemma: reading.lemma,
    form: 'base',
    passive: false,
    copular: false,
    modal: null,
    negated: soft.negated || word(view, at - 1) === 'not',
    perfect: false,
    infinitive: true,
    finite: false,
    past: false,
  };
}

interface Parts {
  at: number;
  modal: string | null;
  negated: boolean;
  perfect: boolean;
  be: boolean;
  past: boolean;
  last: number;
}

/** Reads modal, have and be in their order, then the main verb. */
function auxiliaryGroup(view: SentenceView, from: number): VerbGroup | null {
  const parts: Parts = { at: from, modal: null, negated: false, perfect: false, be: false, past: false, last: from };
  while (parts.at < view.tokens.length && takeAuxiliary(view, parts)) {
    const soft = skipSoft(view, parts.at);
    parts.negated ||= soft.negated;
    parts.at = soft.at;
  }
  if (parts.modal === null && word(view, from) === 'be' && word(view, from - 1) !== 'to') parts.modal = 'should';
  return mainVerb(view, from, parts);
}

function takeAuxiliary(view: SentenceView, parts: Parts): boolean {
  const text = word(view, parts.at);
  if (view.mentionAt[parts.at] !== null) return false;
  if (MODALS.has(text) && parts.modal === null && !parts.be) {
    parts.modal = text;
    parts.negated ||= text === 'cannot';
  } else if (HAVE.has(text) && !parts.be) parts.perfect = true;
  else if (
    BE.has(text) ||
    (['get', 'gets', 'got', 'gotten', 'getting'].includes(text) && isParticiple(view, parts.at + 1))
  )
    parts.be = true;
  else if (!DO.has(text)) return false;
  parts.past ||= /^(?:was|were|had|did|got)$/.test(text);
  parts.last = parts.at;
  parts.at++;
  return true;
}

function isParticiple(view: SentenceView, at: number): boolean {
  return verbReadings(word(view, at)).some((reading) => reading.form === 'participle');
}

function mainVerb(view: SentenceView, from: number, parts: Parts): VerbGroup | null {
  const base = {
    from,
    modal: parts.modal,
    negated: parts.negated,
    perfect: parts.perfect,
    infinitive: false,
    finite: true,
    past: parts.past,
  };
  const wanted: readonly VerbForm[] = parts.be ? ['participle', 'ing'] : parts.perfect ? ['participle'] : ['base'];
  const reading =
    view.mentionAt[parts.at] === null
      ? verbReadings(word(view, parts.at)).find((one) => wanted.includes(one.form))
      : undefined;
  if (reading !== undefined && !(parts.be && isAdjectival(view, parts.at))) {
    return {
      ...base,
      to: parts.at + 1,
      main: parts.at,
      lemma: reading.lemma,
      form: reading.form,
      passive: parts.be && reading.form === 'participle',
      copular: false,
    };
  }
  if (parts.be)
    return { ...base, to: parts.last + 1, main: parts.last, lemma: 'be', form: 'base', passive: false, copular: true };
  const text = word(view, parts.last);
  if (HAVE.has(text) || DO.has(text))
    return {
      ...base,
      to: parts.last + 1,
      main: parts.last,
      lemma: HAVE.has(text) ? 'have' : 'do',
      form: 'base',
      passive: false,
      copular: false,
      perfect: false,
    };
  return { ...base, to: parts.at, main: parts.last, lemma: text, form: 'base', passive: false, copular: false };
}

/** `is closed` may be a state; participles that a predicate list owns are left to it. */
function isAdjectival(view: SentenceView, at: number): boolean {
  return ['gone', 'done', 'finished'].includes(word(view, at)) && !['by'].includes(word(view, at + 1));
}

/** Whether the word, which may be a noun, is a verb where it stands. */
function isVerb(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  const readings = verbReadings(text);
  if (readings.length === 0 || view.tokens[at]?.kind !== 'word') return false;
  const before = word(view, at - 1);
  const nominal =
    DETERMINERS.has(before) ||
    before === "'s" ||
    before === "s'" ||
    PREPOSITIONS.has(before) ||
    (view.tokens[at - 1]?.kind === 'number' && view.mentionAt[at - 1] === null);
  const forms = new Set(readings.map((reading) => reading.form));
  if (forms.has('past') || forms.has('participle')) {
    if (DETERMINERS.has(before) && !RELATIVES.has(before)) return false;
    return !(nominal && !RELATIVES.has(before) && !['since', 'before', 'after', 'as', 'than'].includes(before));
  }
  if (forms.has('ing')) return !DETERMINERS.has(before) && before !== "'s" && before !== "s'";
  if (capitalised(view, at)) return false;
  if (
    forms.has('s') &&
    !LINKING.test(text) &&
    (BE.has(word(view, at + 1)) || HAVE.has(word(view, at + 1)) || MODALS.has(word(view, at + 1))) &&
    word(view, at + 1) !== "'s"
  )
    return false;
  if (
    forms.has('s') &&
    !LINKING.test(text) &&
    verbReadings(word(view, at + 1)).some((one) => one.form === 'past') &&
    view.mentionAt[at + 1] === null
  )
    return false;
  if (forms.has('s') && NOUNISH.test(text)) return takesObject(view, at + 1);
  if (forms.has('s')) return !nominal || RELATIVES.has(before) || PRONOUNS.has(before);
  return isBaseVerb(view, at, before, nominal);
}

/** Take a participle behind them and stay verbs: `remains bound`. */
const LINKING = /^(?:remains|stays|seems|appears|becomes|keeps|gets|says|has)$/;

/** Plural nouns as often as verbs: verbs only where an object or a clause follows. */
const NOUNISH =
  /^(?:remarks|comments|claims|reports|plans|calls|demands|views|talks|moves|votes|acts|bills|measures|rules|orders|notes|posts|states|counts|costs|exports|imports|limits|tests|texts|hopes|fears|doubts|questions|answers|offers|attempts|visits|signs|works|cases|checks|rests|drops|cuts|points)$/;

function takesObject(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined) return false;
  if (word(view, at + 1) === 'of') return true;
  return (
    DETERMINERS.has(next.text) ||
    PRONOUNS.has(next.text) ||
    view.mentionAt[at] !== null ||
    next.capital ||
    next.text === '"' ||
    (verbReadings(next.text).length === 0 &&
      next.kind === 'word' &&
      !PREPOSITIONS.has(next.text) &&
      !isAdverb(next.text) &&
      !/^(?:and|or|but|that|which|who)$/.test(next.text))
  );
}

/** A capitalised word inside a sentence is a name: `the Lift Act`. Headlines begin every word so, and are let through. */
function capitalised(view: SentenceView, at: number): boolean {
  return (
    at > 0 &&
    (view.tokens[at]?.capital ?? false) &&
    !['"', ':', '-', '.'].includes(word(view, at - 1)) &&
    !['it', 'this'].includes(word(view, at - 1))
  );
}

/** `let X die`, `saw X lapse`: a base form behind the object of a verb that takes one. */
function isCaused(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    if (view.mentionAt[index] !== null) continue;
    if (['let', 'lets', 'letting'].includes(word(view, index))) return true;
    if (view.tokens[index]?.kind === 'mark' || PREPOSITIONS.has(word(view, index))) return false;
  }
  return false;
}

function isBaseVerb(view: SentenceView, at: number, before: string, nominal: boolean): boolean {
  if (isCaused(view, at)) return true;
  // `the emergency powers act`, `a draft law`: nouns unless a pronoun or “to” stands before them
  if (/^(?:act|law|bill|order|rule|measure|ban|waiver|sanction|treaty)$/.test(word(view, at)) && !PRONOUNS.has(before))
    return false;
  if (at === 0 || /^["':;,.(—-]$/.test(before) || before === 'then' || before === 'please')
    return startsImperative(view, at);
  if (nominal && !PRONOUNS.has(before)) return false;
  if (before === 'that') return /[^s]s$/.test(word(view, at - 2));
  if (['they', 'we', 'you', 'i', 'who', 'which', 'not', 'and', 'or', 'also', 'still'].includes(before)) return true;
  return (
    /[^s]s$/.test(before) &&
    !SUBORDINATORS.has(before) &&
    before !== 'congress' &&
    verbReadings(before).every((reading) => reading.form !== 's' || isPluralNoun(view, at - 1))
  );
}

function isPluralNoun(view: SentenceView, at: number): boolean {
  return DETERMINERS.has(word(view, at - 1)) || at === 0;
}

function startsImperative(view: SentenceView, at: number): boolean {
  const next = word(view, at + 1);
  return (
    DETERMINERS.has(next) ||
    PRONOUNS.has(next) ||
    view.mentionAt[at + 1] !== null ||
    ['it', 'them', 'down', 'up', 'off'].includes(next)
  );
}

function bareGroup(view: SentenceView, at: number): VerbGroup {
  const readings = verbReadings(word(view, at));
  const order: readonly VerbForm[] = ['past', 's', 'participle', 'base', 'ing'];
  const reading = [...readings].sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form))[0];
  const plural = /[^s]s$|^(?:they|we|you)$/.test(word(view, at - 1));
  const form =
    reading?.form === 'participle' && plural && readings.some((one) => one.form === 'base')
      ? 'base'
      : (reading?.form ?? 'base');
  const negated =
    NEGATIONS.has(word(view, at - 1)) ||
    (isAdverb(word(view, at - 1)) && NEGATIONS.has(word(view, at - 2))) ||
    (word(view, at - 1) === 'longer' && word(view, at - 2) === 'no');
  return {
    from: at,
    to: at + 1,
    main: at,
    lemma: reading?.lemma ?? '',
    form,
    passive: false,
    copular: false,
    modal: null,
    negated,
    perfect: false,
    infinitive: false,
    finite: form !== 'ing' && form !== 'participle',
    past: form === 'past',
  };
}
