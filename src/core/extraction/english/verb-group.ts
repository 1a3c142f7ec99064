/**
 * Finds verb groups: `has not been repealed`, `would surely pass`, `to fully implement`, `signs`. In: a sentence. Out: each
 * group with its main verb and what the auxiliaries say. Words that can be nouns are told apart by `verb-or-noun.ts`.
 */
import { DO, HAVE, isAdverb, MODALS, NEGATIONS, PREPOSITIONS } from '../lexicon/en/closed-classes.ts';
import type { VerbForm } from '../lexicon/en/inflect.ts';
import { deniedAtHead, deniedBefore, isAuxiliary, type Parts, skipSoft, takeAuxiliary } from './auxiliaries.ts';
import { type SentenceView, word } from './sentence-view.ts';
import { verbReadings } from './verb-forms.ts';
import { isCaused, isVerb } from './verb-or-noun.ts';

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

/** Reads modal, have and be in their order, then the main verb. */
function auxiliaryGroup(view: SentenceView, from: number): VerbGroup | null {
  const negated = deniedAtHead(view, from) || (word(view, from) === 'been' && deniedBefore(view, from));
  const parts: Parts = { at: from, modal: null, negated, perfect: false, be: false, past: false, last: from };
  while (parts.at < view.tokens.length && takeAuxiliary(view, parts)) {
    const soft = skipSoft(view, parts.at);
    parts.negated ||= soft.negated;
    parts.at = soft.at;
  }
  if (parts.modal === null && word(view, from) === 'be' && word(view, from - 1) !== 'to') parts.modal = 'should';
  return mainVerb(view, from, parts);
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
  return (
    ['gone', 'done', 'finished', 'standing', 'binding'].includes(word(view, at)) && !['by'].includes(word(view, at + 1))
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
    (word(view, at - 1) === 'longer' && word(view, at - 2) === 'no') ||
    deniedBefore(view, at);
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
    past: form === 'past' || (form === 'base' && isCaused(view, at)),
  };
}
