/**
 * Tells verbs from nouns: `plans`, `votes` can be either. In: a sentence and a token in it. Out: whether the word is a verb there.
 */
import {
  BE,
  BEFORE_BASE,
  DETERMINERS,
  HAVE,
  isAdverb,
  MODALS,
  NUMBERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from '../../lexicon/en/closed-classes.ts';
import { ROLES } from '../../lexicon/en/cues.ts';
import type { VerbForm, VerbReading } from '../../lexicon/en/inflect.ts';
import { ONE_LAW } from '../../lexicon/en/nouns.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import { isAffair, isFlatNoun, isRulingVerb } from '../words/affair.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { deniedBefore, isNoLonger, turnedBefore } from './auxiliaries.ts';
import { callsOn } from './calls-on.ts';
import { endsNumbers, isNumberOfName } from './numbers-of-names.ts';
import { isSunset } from './sunset.ts';
import { verbReadings } from './verb-forms.ts';
import { whatWasDone } from './what-was-done.ts';

export function isVerb(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  const readings = verbReadings(text);
  if (readings.length === 0 || view.tokens[at]?.kind !== 'word' || isFlatNoun(view, at)) return false;
  const before = floats(view, at - 1) ? word(view, at - 2) : wordBefore(view, at);
  const counted =
    view.tokens[at - 1]?.kind === 'number' && view.mentionAt[at - 1] === null && !isNumberOfName(view, at - 1);
  const nominal = DETERMINERS.has(before) || before === "'s" || before === "s'" || PREPOSITIONS.has(before) || counted;
  if (isTimeOfYear(text, before) || (text === 'sunset' && isSunset(word(view, at + 1), before))) return false;
  if (can(readings, 'past') || can(readings, 'participle')) {
    if (ONCE.test(text) && ROLES.has(word(view, at + 1)) && view.tokens[at - 1]?.kind !== 'word') return false;
    // `Minister Rana Javed`: the last of several words with a capital
    if ((view.tokens[at - 1]?.capital ?? false) && at > 1 && capitalised(view, at)) return false;
    if (before === 'those' && isAmongThose(view, at)) return true;
    if (DETERMINERS.has(before) && !RELATIVES.has(before)) return false;
    // `the widely opposed act`, `the highly disputed “harbour act”`
    const owned = before !== 'back' && OF_A_NOUN.test(word(view, at - 2));
    if (owned && isAdverb(before) && /^["\p{L}]/u.test(word(view, at + 1))) return false;
    return !(nominal && !RELATIVES.has(before) && !['since', 'before', 'after', 'as', 'than'].includes(before));
  }
  if (can(readings, 'ing'))
    return (
      !PREPOSITIONS.has(text) &&
      !DETERMINERS.has(before) &&
      before !== "'s" &&
      before !== "s'" &&
      !(text === 'reading' && ORDINAL.test(before)) &&
      !isAffair(view, at) &&
      // `a Supreme Court ruling that upheld X`
      !(text === 'ruling' && view.tokens[at - 1]?.kind === 'word' && !BE.has(before) && !isAdverb(before)) &&
      // `the 2015 scrapping of X`
      !(word(view, at + 1) === 'of' && NOUNS.has(text))
    );
  if ((capitalised(view, at) && !isRulingVerb(view, at)) || (text === 'states' && before === 'united')) return false;
  if (can(readings, 's') && !LINKING.test(text) && isNounThere(view, at + 1)) return false;
  if (at === 0 && can(readings, 's') && WITH_VERB.test(word(view, 1)) && !view.titleCase) return false;
  if (text === 'appeals' && isAppealsCourt(view, at + 1)) return false;
  if (can(readings, 's') && /^e-?mails$/.test(text) && PREPOSITIONS.has(before)) return false;
  // `suspended the rules | last year`
  if (can(readings, 's') && NOUNISH.test(text) && (counted || QUALIFIED.test(before))) return false;
  if (can(readings, 's') && NOUNISH.test(text))
    return takesObject(view, at + 1) || endsBehindName(view, at) || callsOn(view, at);
  if (can(readings, 's')) return !nominal || RELATIVES.has(before) || PRONOUNS.has(before);
  return isBaseVerb(view, at, before, nominal);
}

/** `Judges | still go by X`: at the head of a sentence, before its verb. */
const WITH_VERB = /^(?:still|also|now|often|never|no)$/;
/** `the waiver plans | were`, `the protests | scared traders`: a verb of its own stands right behind. */
function isNounThere(view: SentenceView, next: number): boolean {
  const text = word(view, next);
  if ((BE.has(text) || HAVE.has(text) || MODALS.has(text)) && text !== "'s") return true;
  return can(verbReadings(text), 'past') && view.mentionAt[next] === null;
}

/** Determiners that no verb follows: `some openly defied it`, `this never happened` are others. */
const OF_A_NOUN = /^(?:the|an?|its|his|her|their|our|my|your|whose|every)$/;

/** `was among those | repealed last year`. */
const isAmongThose = (view: SentenceView, at: number): boolean =>
  /(?:^| )(?:was|were|is|are) (?:among|one of)$/.test(wordsOf(view, Math.max(0, at - 4), at - 1));

/** `retired colonel Jan Berg`: what became of somebody stands before what they are. */
const ONCE =
  /^(?:retired|exiled|ousted|deposed|disgraced|jailed|imprisoned|convicted|suspended|sacked|fired|dismissed|defeated|elected|appointed|respected|noted|celebrated|learned|ordained|disbarred|disgruntled|embattled|accredited|unelected|departed|renowned|seasoned|decorated)$/;

const can = (readings: readonly VerbReading[], form: VerbForm): boolean => readings.some((one) => one.form === form);

/** `repealed it this spring`, `this time`. */
function isTimeOfYear(text: string, before: string): boolean {
  return (
    (/^(?:spring|fall)$/.test(text) || text === 'time') &&
    /^(?:this|last|next|that|each|every|late|early|following|same)$/.test(before)
  );
}

/** `Clinton and Obama | both | waived X`, `they all signed`, `both | signed the law`: with a subject or for one, and no article of what follows. */
function floats(view: SentenceView, at: number): boolean {
  const ofObject = DETERMINERS.has(word(view, at + 2)) || view.mentionAt[at + 2] != null;
  if (STAYING.test(word(view, at + 1))) return false;
  if (ofObject && /^(?:both|all|each|some|many|several|most|few)$/.test(word(view, at)) && opens(view, at)) return true;
  if (!/^(?:both|all|each)$/.test(word(view, at))) return false;
  const before = view.tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  if (/^(?:they|we|you|who|which)$/.test(before.text)) return true;
  return (before.capital && at > 1) || (before.text.endsWith('s') && verbReadings(before.text).length === 0);
}

const opens = (view: SentenceView, at: number): boolean =>
  at === 0 || ['"', ',', ';', ':', 'and', 'but', 'that'].includes(word(view, at - 1));

/** `Section 124A | stands`: a letter of a name is no article; `US` is no pronoun. */
function wordBefore(view: SentenceView, at: number): string {
  const text = word(view, at - 1);
  if (isCountry(view, at - 1)) return 'america';
  return view.mentionAt[at - 1] != null && DETERMINERS.has(text) ? '' : text;
}

/** `the US exit`: no pronoun. */
function isCountry(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return token?.text === 'us' && view.document.text.slice(token.start, token.end) === 'US';
}

/** `passed at third reading`: a stage of a bill. */
const ORDINAL = /^(?:first|second|third|final|1st|2nd|3rd)$/;

/** Take a participle behind them and stay verbs: `remains bound`. */
const LINKING = /^(?:remains|stays|seems|appears|becomes|keeps|gets|says|has)$/;

/** Plural nouns as often as verbs: verbs only where an object or a clause follows. */
const NOUNISH =
  /^(?:remarks|comments|claims|reports|plans|calls|demands|views|talks|moves|votes|acts|bills|measures|rules|orders|notes|posts|states|counts|costs|exports|imports|limits|tests|texts|hopes|fears|doubts|questions|answers|offers|attempts|visits|signs|works|cases|checks|rests|drops|cuts|points|parts|bolts|bins|inks|halts|stalls|roots|bans|waivers|protests|emails|e-mails|times|challenges|fines|compliments)$/;

/** `suspended the | rules`, `for other | states it still applies`: behind these stands a noun. */
const QUALIFIED = new RegExp(
  `^(?:the|a|an|its|their|his|her|our|your|my|these|those|other|many|several|most|few|various|member|foreign|western|american|european|some|all|both|${NUMBERS})$`,
);

/** `a federal appeals | court`, and no `Texas appeals | court ruling`. */
function isAppealsCourt(view: SentenceView, at: number): boolean {
  return (
    /^(?:courts?|judges?|panels?)$/.test(word(view, at)) &&
    !/^(?:rulings?|orders?|decisions?|verdicts?|judge?ments?)$/.test(word(view, at + 1))
  );
}

/** `“…,” Marroquin answers.`: a name before it, a mark behind it. */
function endsBehindName(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  return (view.tokens[at - 1]?.capital ?? false) && at > 1 && (next === undefined || next.kind === 'mark');
}

function takesObject(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined) return false;
  // `the embassy points out`, `the column states flatly that`
  if (
    next.text === 'out' &&
    word(view, at - 1) === 'points' &&
    !/^(?:the|its|his|her|their|two|some)$/.test(word(view, at - 2))
  )
    return true;
  if (word(view, at - 1) === 'states' && isAdverb(next.text) && word(view, at + 1) === 'that') return true;
  if (word(view, at + 1) === 'of') return true;
  // `mass protests that have shaken the city`: a relative clause, and nothing that is said
  const behind = word(view, at + 1);
  if (next.text === 'that' && (HAVE.has(behind) || BE.has(behind) || MODALS.has(behind)) && behind !== "'s")
    return false;
  // `claims to have repealed X`
  if (next.text === 'to' && word(view, at + 1) === 'have' && !DETERMINERS.has(word(view, at - 2))) return true;
  // `House votes to scrap X`
  if (
    next.text === 'to' &&
    word(view, at - 1) === 'votes' &&
    !DETERMINERS.has(word(view, at - 2)) &&
    !/^(?:enough|more|sufficient|few|fewer|many|needed|required|only)$/.test(word(view, at - 2))
  )
    return verbReadings(word(view, at + 1)).some((reading) => reading.form === 'base');
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
  // `Senate OKs repeal`
  if (view.titleCase || word(view, at) === 'oks') return false;
  return (
    at > 0 &&
    (view.tokens[at]?.capital ?? false) &&
    !['"', ':', '-', '.'].includes(word(view, at - 1)) &&
    !['it', 'this'].includes(word(view, at - 1))
  );
}

/** `let X die`, `saw X lapse`: a base form behind the object of a verb that takes one. */
export function isCaused(view: SentenceView, at: number): boolean {
  if (DETERMINERS.has(word(view, at - 1)) && view.mentionAt[at - 1] === null) return false;
  const next = view.tokens[at + 1];
  // `let the waiver for Baku lapse`: over a preposition only to the end of the clause
  const last = next === undefined || next.kind !== 'word' || PREPOSITIONS.has(next.text) || isAdverb(next.text);
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    if (view.mentionAt[index] !== null) continue;
    const text = word(view, index);
    if (/^(?:let|lets|letting|saw|see|sees|seen|seeing|watch|watched|watches)$/.test(text)) return true;
    if (view.tokens[index]?.kind === 'mark') return false;
    if (PREPOSITIONS.has(text) && !(last && ['for', 'of', 'on', 'under'].includes(text))) return false;
  }
  return false;
}

function isBaseVerb(view: SentenceView, at: number, before: string, nominal: boolean): boolean {
  // `what Congress did was repeal it`
  if (whatWasDone(view, at - 1) !== null) return true;
  if (isCaused(view, at) || deniedBefore(view, at) || turnedBefore(view, at) || isBehindShould(view, at)) return true;
  // `this ban`, `this act`: with “this” before it a verb would have its -s
  if (isBareNoun(view, at, before) || (before === 'this' && ONE_LAW.has(word(view, at)))) return false;
  // `the emergency powers act`, `a draft law`: nouns unless a pronoun or “to” stands before them
  if (
    /^(?:act|law|bill|order|rule|measure|ban|waiver|sanction|treaty|assent)$/.test(word(view, at)) &&
    !PRONOUNS.has(before)
  )
    return false;
  if (at === 0 || /^["':;,.(—-]$/.test(before) || before === 'then' || before === 'please')
    return startsImperative(view, at);
  if ((COUNTED.test(before) || endsNumbers(view, at - 1)) && STAYING.test(word(view, at))) return true;
  if (nominal && !PRONOUNS.has(before)) return false;
  if (word(view, at) === 'want') return true;
  if (before === 'that') return /[^s]s$/.test(word(view, at - 2));
  // `a Texas judge`
  if (['a', 'an'].includes(word(view, at - 2))) return false;
  if (BEFORE_BASE.has(before) || isNoLonger(view, at - 1)) return true;
  // `I hereby | extend X`
  if (isAdverb(before) && /^(?:they|we|you|i)$/.test(word(view, at - 2)))
    return !MODALS.has(word(view, at - 3)) && word(view, at - 3) !== "n't";
  // `sections 16 and 21 of X | remain law`
  if (view.mentionAt[at - 1] != null && /^(?:remain|survive|exist|persist|endure)$/.test(word(view, at))) return true;
  return (
    /[^s]s$/.test(before) &&
    !BE.has(before) &&
    !SUBORDINATORS.has(before) &&
    before !== 'congress' &&
    verbReadings(before).every((reading) => reading.form !== 's' || isPluralNoun(view, at - 1))
  );
}

/** `both | remain in force`, `the other two | remain`, `some | say`. */
const COUNTED = new RegExp(`^(?:both|these|those|many|most|some|few|${NUMBERS})$`);
const STAYING =
  /^(?:remain|stand|stay|survive|apply|expire|lapse|say|believe|think|argue|insist|claim|maintain|disagree|dispute|deny|hold)$/;

/** `should the president | return X, …`: the auxiliary stands before its subject, at the head of the clause. */
function isBehindShould(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    if (view.tokens[index]?.kind === 'mark' || view.mentionAt[index] !== null) return false;
    if (word(view, index) === 'should')
      return index + 1 < at && (index === 0 || /^["',;:]$/.test(word(view, index - 1)));
  }
  return false;
}

/** `it is not repeal`, `that's not repeal`, `are now exempt`: behind “be” and “not”, or an adverb, a base form is no verb. */
function isBareNoun(view: SentenceView, at: number, before: string): boolean {
  const be = word(view, at - 2);
  return (isAdverb(before) || before === 'not' || before === "n't") && (BE.has(be) || be === "'s");
}

const isPluralNoun = (view: SentenceView, at: number): boolean => DETERMINERS.has(word(view, at - 1)) || at === 0;

function startsImperative(view: SentenceView, at: number): boolean {
  const next = word(view, at + 1);
  return (
    DETERMINERS.has(next) ||
    PRONOUNS.has(next) ||
    view.mentionAt[at + 1] !== null ||
    ['it', 'them', 'down', 'up', 'off'].includes(next)
  );
}
