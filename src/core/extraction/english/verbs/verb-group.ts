/**
 * Finds verb groups: `has not been repealed`, `would surely pass`, `to fully implement`, `signs`. In: a sentence. Out: each
 * group with its main verb and what the auxiliaries say. Words that can be nouns are told apart by `verb-or-noun.ts`.
 */
import { DO, HAVE, isAdverb, MODALS, NEGATIONS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { VerbForm, VerbReading } from '../../lexicon/en/inflect.ts';
import { isOf, type SentenceView, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import {
  behindAside,
  deniedAtHead,
  deniedBefore,
  deniedBehind,
  isAuxiliary,
  isNotOnly,
  mayBeAuxiliary,
  type Parts,
  skipSoft,
  takeAuxiliary,
} from './auxiliaries.ts';
import { verbReadings } from './verb-forms.ts';
import { isCaused, isVerb } from './verb-or-noun.ts';
import { whatWasDone } from './what-was-done.ts';

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
    const may = isOf(view, at, BEGINS) && view.mentionAt[at] === null;
    const group = may ? groupAt(view, at) : null;
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.to;
  }
  return groups;
}

/** Every word that a verb group can begin with. */
const BEGINS = wordClass(
  (text) => text === 'to' || MODALS.has(text) || mayBeAuxiliary(text) || verbReadings(text).length > 0,
);

function groupAt(view: SentenceView, at: number): VerbGroup | null {
  const text = word(view, at);
  if (text === 'to') return infinitiveAt(view, at);
  if (text === 'may' && isMonth(view, at)) return null;
  if (text === 'do' && (whatWasDone(view, at - 1) !== null || deniedBefore(view, at))) return bareGroup(view, at);
  if (MODALS.has(text) || isAuxiliary(view, at)) return auxiliaryGroup(view, at);
  if (!isVerb(view, at)) return null;
  const group = bareGroup(view, at);
  return group.form === 'base' && joinsInfinitive(view, at) ? { ...group, infinitive: true, finite: false } : group;
}

/** `in May`, `May 8`, `on 8 May`, `late May`: with a capital inside a sentence it is the month. */
function isMonth({ tokens }: SentenceView, at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const inside = before !== undefined && (before.kind === 'word' || before.kind === 'number');
  return PREPOSITIONS.has(before?.text ?? '') || next?.kind === 'number' || (own?.capital === true && inside);
}

/** `to reconsider and | rescind its notice`: of a verb that no list has, `to` before it tells what it is, and so of the one joined to it. */
function joinsInfinitive(view: SentenceView, at: number): boolean {
  const other = view.tokens[at - 2];
  if (!/^(?:and|or)$/.test(word(view, at - 1)) || word(view, at - 3) !== 'to' || other === undefined) return false;
  const known = verbReadings(other.text).length > 0 || view.mentionAt[at - 2] !== null;
  return !known && other.kind === 'word' && !other.capital && other.text.length > 3;
}

function infinitiveAt(view: SentenceView, at: number): VerbGroup | null {
  // `urged Congress to “suspend X”`: the quoted words begin with the verb
  const soft = skipSoft(view, opensQuote(view, at + 1) ? at + 2 : at + 1);
  if (soft.at - at > 4 || view.mentionAt[soft.at] !== null) return null;
  const text = word(view, soft.at);
  const negated = soft.negated || word(view, at - 1) === 'not';
  // `cut the penalty | to zero`: a figure
  if (text === 'zero' && word(view, soft.at + 1) !== 'out') return null;
  if (text === 'be' || text === 'have') {
    const parts = partsAt(view, soft.at);
    return groupOf(view, at, { ...parts, negated: parts.negated || negated }, mainVerb(view, parts), false);
  }
  const reading = readingAs(text, 'base');
  if (reading === undefined) return null;
  const bare: Parts = { at: soft.at, modal: null, negated, perfect: false, be: false, past: false, last: soft.at };
  return groupOf(view, at, bare, behind(soft.at, reading.lemma, 'base'), false);
}

/** No title: `turned to “Repeal It”, a book`. */
const opensQuote = (view: SentenceView, at: number): boolean =>
  word(view, at) === '"' && view.tokens[at + 1]?.capital === false;

function auxiliaryGroup(view: SentenceView, from: number): VerbGroup | null {
  const parts = partsAt(view, from);
  return parts.at === from ? null : groupOf(view, from, parts, mainVerb(view, parts), true);
}

/** Reads modal, have and be in their order. */
function partsAt(view: SentenceView, from: number): Parts {
  const negated = deniedAtHead(view, from) || (word(view, from) === 'been' && deniedBefore(view, from));
  const parts: Parts = { at: from, modal: null, negated, perfect: false, be: false, past: false, last: from };
  while (parts.at < view.tokens.length && takeAuxiliary(view, parts)) {
    const first = skipSoft(view, parts.at);
    const soft = skipSoft(view, behindAside(view, first.at));
    parts.negated ||= first.negated || soft.negated;
    parts.at = soft.at;
  }
  if (parts.at > from && word(view, parts.at) === '"') parts.at = overMark(view, parts, word(view, from - 1) === '"');
  if (parts.modal === null && word(view, from) === 'be' && word(view, from - 1) !== 'to') parts.modal = 'should';
  return parts;
}

/** `"could well" | repeal it`, `the suit "that will" | repeal it`, `would | "repeal" it`: words of another begin or end before the verb. */
function overMark(view: SentenceView, parts: Parts, opened: boolean): number {
  const next = skipSoft(view, parts.at + 1).at;
  const carried = view.mentionAt[next] === null && carriedBy(word(view, next), parts) !== undefined;
  return opened ? parts.at + 1 : carried ? next : parts.at;
}

/** The verb that auxiliaries carry, which may be the last of them. */
interface MainVerb {
  readonly to: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly copular: boolean;
  /** `has`, `did` with no verb behind: what it says of the verb to come is said of none. */
  readonly alone: boolean;
}

function behind(at: number, lemma: string, form: VerbForm, passive = false): MainVerb {
  return { to: at + 1, main: at, lemma, form, passive, copular: false, alone: false };
}

function mainVerb(view: SentenceView, parts: Parts): MainVerb {
  const { at, last, be } = parts;
  const reading = view.mentionAt[at] === null ? carriedBy(word(view, at), parts) : undefined;
  if (reading !== undefined && !(be && (isAdjectival(view, at) || whatWasDone(view, last) !== null)))
    return behind(at, reading.lemma, reading.form, be && reading.form === 'participle');
  if (be) return { to: last + 1, main: last, lemma: 'be', form: 'base', passive: false, copular: true, alone: false };
  const text = word(view, last);
  const alone = HAVE.has(text) || DO.has(text);
  const lemma = !alone ? text : HAVE.has(text) ? 'have' : 'do';
  return { to: alone ? last + 1 : at, main: last, lemma, form: 'base', passive: false, copular: false, alone };
}

/** The reading of the word that its auxiliaries ask for: `been | repealed`, `has | lapsed`, `will | lapse`. */
function carriedBy(text: string, { be, perfect }: Parts): VerbReading | undefined {
  if (be) return verbReadings(text).find(({ form }) => form === 'participle' || form === 'ing');
  return readingAs(text, perfect ? 'participle' : 'base');
}

function readingAs(text: string, form: VerbForm): VerbReading | undefined {
  return verbReadings(text).find((one) => one.form === form);
}

function groupOf(view: SentenceView, from: number, parts: Parts, verb: MainVerb, finite: boolean): VerbGroup {
  return {
    from,
    to: verb.to,
    main: verb.main,
    lemma: verb.lemma,
    form: verb.form,
    passive: verb.passive,
    copular: verb.copular,
    modal: parts.modal,
    negated: parts.negated || deniedBehind(view, verb.to, verb.copular),
    perfect: parts.perfect && !verb.alone,
    infinitive: !finite,
    finite,
    past: parts.past,
  };
}

/** `is closed` may be a state; participles that a predicate list owns are left to it. */
function isAdjectival(view: SentenceView, at: number): boolean {
  return (
    ['gone', 'done', 'finished', 'standing', 'binding'].includes(word(view, at)) &&
    !['by', 'off', 'away'].includes(word(view, at + 1))
  );
}

/** Without an auxiliary a word that can be several forms is the first of these. */
const LIKELIEST: readonly VerbForm[] = ['past', 's', 'participle', 'base', 'ing'];
/** `made it lapse`, `what they did was repeal it`. */
const BASE_FIRST: readonly VerbForm[] = ['base', 'past', 's', 'participle', 'ing'];

function likeliest(readings: readonly VerbReading[], order: readonly VerbForm[]): VerbReading | undefined {
  let best = readings[0];
  for (const one of readings) if (best !== undefined && order.indexOf(one.form) < order.indexOf(best.form)) best = one;
  return best;
}

function bareGroup(view: SentenceView, at: number): VerbGroup {
  const readings = verbReadings(word(view, at));
  const caused = isCaused(view, at);
  const reading = likeliest(readings, caused || whatWasDone(view, at - 1) !== null ? BASE_FIRST : LIKELIEST);
  const plural = /[^s]s$|^(?:they|we|you)$/.test(word(view, at - 1));
  const form =
    reading?.form === 'participle' && plural && readings.some((one) => one.form === 'base')
      ? 'base'
      : (reading?.form ?? 'base');
  const negated =
    NEGATIONS.has(word(view, at - 1)) ||
    (isAdverb(word(view, at - 1)) && NEGATIONS.has(word(view, at - 2)) && !isNotOnly(view, at - 2)) ||
    (word(view, at - 1) === 'longer' && word(view, at - 2) === 'no') ||
    (word(view, at - 1) === 'than' && word(view, at - 2) === 'rather') ||
    deniedBefore(view, at) ||
    deniedBehind(view, at + 1, false);
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
    past: form === 'past' || (form === 'base' && caused),
  };
}
