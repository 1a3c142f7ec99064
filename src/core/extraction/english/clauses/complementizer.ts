/**
 * What “that” is: a demonstrative (`that law`), what opens a clause that is reported (`said on Friday that`), or a relative. In: a
 * sentence and where the word stands. Out: whether it is the first or the second; otherwise it is the third.
 */

import { BE, CALENDAR, COORDINATORS, DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { SAYING, SAYING_THAT } from '../../lexicon/en/cues.ts';
import { pointsAtLaw } from '../phrases/demonstrative.ts';
import { timeBefore } from '../phrases/phrase-parts.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';
import { setAsideAt } from './contrast.ts';

/** `that law` with nothing verbal between is a noun phrase. */
export function isDemonstrative(view: SentenceView, index: number, verb: number): boolean {
  // `that law | no longer | exists`
  const at = word(view, verb - 1) === 'longer' && word(view, verb - 2) === 'no' ? verb - 2 : verb;
  const next = view.tokens[index + 1];
  // `by that time it had …`
  if (PREPOSITIONS.has(word(view, index - 1)) && POINTS.test(word(view, index + 1))) return true;
  // `knows that nobody has …`: no noun
  if (NOUNLESS.test(word(view, index + 1))) return false;
  // `ended | that December | was its application`
  if (CALENDAR.has(word(view, index + 1))) return !isComplementizer(view, index);
  // `rumours that lawmakers had …`: nothing that is many is “that”
  if (/[^siu]s$/.test(word(view, index + 1)) && !LONE.test(word(view, index + 1))) return false;
  // `a plan that fully repeals X`: nothing but how stands before the verb
  if (index + 1 < at && index > 0 && view.tokens.slice(index + 1, at).every(({ text }) => isAdverb(text))) return false;
  // `that law was …`, `that national emergency never was …`: a noun that cannot stand without an article
  if (pointsAtLaw(view, index, at)) return true;
  return (
    index + 1 < at &&
    next?.kind === 'word' &&
    !DETERMINERS.has(next.text) &&
    !next.capital &&
    view.mentionAt[index + 1] === null &&
    at - index <= 3 &&
    !isComplementizer(view, index)
  );
}

const NOUNLESS = /^(?:nobody|none|nothing|neither|(?:every|some|any)(?:body|one|thing))$/;
const POINTS = /^(?:time|point|day|date|moment|year|month|week|stage|reason|vote|measure|way)$/;
const LONE = /^(?:news|politics|was|has|does|its|always|perhaps)$/;

const REPORTS =
  /^(?:imagin(?:es?|ed|ing)|suppos(?:es?|ing)|pretend(?:s|ed|ing)?|sa(?:y|id|ys)|t(?:old|ell|ells)|think|thinks|thought|believes?|believed|claim(?:s|ed)?|insist(?:s|ed)?|argu(?:es?|ed)|not(?:es?|ed)|add(?:s|ed)?|wrote|writes|stat(?:es?|ed)|report(?:s|ed)?|announc(?:es?|ed)|acknowledg(?:es?|ed)|admit(?:s|ted)?|conced(?:es?|ed)|remark(?:s|ed)?|observe[sd]?|reveal(?:s|ed)?|warn(?:s|ed)?|knows?|knew|known|so|sure|certain|clear|true|fact|claim|idea|given|seeing|wrong|mistaken|right|false|untrue|incorrect|belief|news|statement|assertion|recall(?:s|ed)?|remind(?:s|ed)?|stress(?:es|ed)?|confirm(?:s|ed)?|den(?:y|ied|ies)|maintain(?:s|ed)?|counter(?:s|ed)?|repl(?:y|ied|ies)|mean(?:s|t)?|hope(?:s|d)?|expect(?:s|ed)?|doubt(?:s|ed)?|declare[sd]?|myths?|misconceptions?|misunderstanding|fallacy|falsehood|legend|canard|rumou?rs?|notion|impression|assumption|perception|allegations?|lie|hoax|explains?|disput(?:es?|ed)|shows?|shown|prove[sn]?|conclud(?:es?|ed)|assumes?|learns?|learnt|hear[sd]?|discovers?|agrees?|forg(?:ets?|ot)|ignores?|realis(?:es?|ed)|realiz(?:es?|ed)|underst(?:ands?|ood))$/;

/** `recommended that members leave it`, `a proposal that`: what follows is what is asked for. */
const ASKS =
  /^(?:(?:recommend|demand|suggest|request|insist|urg|propos|advis|requir|stipulat)(?:e?d|es?|s|ing)?|proposal|recommendation|suggestion)$/;

/** `said that`, `the claim that`: what follows is what is said, not a relative clause. */
export function isComplementizer(view: SentenceView, index: number): boolean {
  const before = isAdverb(word(view, index - 1)) ? word(view, index - 2) : word(view, index - 1);
  return (
    index === 0 ||
    word(view, index - 1) === 'now' ||
    REPORTS.test(before) ||
    ASKS.test(before) ||
    // `the fact is that nobody repealed X`
    BE.has(before) ||
    isSaid(before) ||
    isCleft(view, index) ||
    isTheCase(view, index) ||
    tellsWhom(view, index) ||
    reportsThen(view, index) ||
    // `it was Congress, not the President, | that`: behind what is set aside the relative goes on
    (view.tokens[index - 1]?.kind === 'mark' && setAsideAt(view, index - 2) === null) ||
    COORDINATORS.has(before)
  );
}

/** `explained that`, `learned that`: a past form that is no noun. */
const isSaid = (text: string): boolean =>
  verbReadings(text).some(({ lemma, form }) => form === 'past' && (SAYING.has(lemma) || SAYING_THAT.has(lemma)));

/** `it is not the case that X was repealed`, `it was a mistake that X was repealed`. */
function isTheCase(view: SentenceView, index: number): boolean {
  const before = word(view, index - 1);
  if (before === 'case') return /^(?:is|isn|not|be|n't)$/.test(word(view, index - 3));
  const judged = JUDGED.test(before) && /^(?:an?|no)$/.test(word(view, index - 2));
  return judged && /^(?:is|was|'s)$/.test(word(view, index - 3)) && word(view, index - 4) === 'it';
}

const JUDGED =
  /^(?:mistake|error|pity|shame|scandal|disgrace|tragedy|travesty|relief|blessing|surprise|coincidence|accident|secret)$/;

/** `it was only in 2015 that …`, `it was two years ago that …`: a time, and no noun that is told of. */
function isCleft(view: SentenceView, index: number): boolean {
  for (let at = index - 2; at >= Math.max(1, index - 9); at--) {
    if (!/^(?:was|is|'s)$/.test(word(view, at)) || word(view, at - 1) !== 'it') continue;
    let next = at + 1;
    while (isAdverb(word(view, next)) || word(view, next) === 'not') next++;
    const start = timeBefore(view, index, at + 1);
    if ((start < index && start <= next) || (word(view, index - 1) === 'ago' && index - next <= 4)) return true;
    return /^(?:in|on|at|under|during|after|before|until|since|by|for|with)$/.test(word(view, next));
  }
  return false;
}

/** `said on Friday that`, `ruled last week that`, `told MPs on 3 May that`: when it was said stands between. */
function reportsThen(view: SentenceView, index: number): boolean {
  const start = timeBefore(view, index);
  const before = word(view, start - 1);
  return start < index && (REPORTS.test(before) || REPORTING.test(before) || tellsWhom(view, start));
}

const REPORTING = /^(?:rul(?:es?|ed)|h(?:e|o)lds?|held|found|finds|decid(?:es?|ed)|conclud(?:es?|ed))$/;

const TELLING =
  /^(?:t(?:ell|ells|old|elling)|(?:remind|inform|assur|warn|notif|advis|convinc|persuad)(?:e|s|es|ed|y|ied|ies|ing)?)$/;

/** `told callers that`, `assured the deputies that`, `pointed out that`: whom it is said to stands between. */
function tellsWhom(view: SentenceView, index: number): boolean {
  if (word(view, index - 1) === 'out') return /^point(?:s|ed|ing)?$/.test(word(view, index - 2));
  if (puts(view, index)) return true;
  for (let at = index - 2; at >= Math.max(0, index - 8); at--) {
    if (TELLING.test(word(view, at))) return true;
    if (view.tokens[at]?.kind === 'mark' || PREPOSITIONS.has(word(view, at))) return false;
  }
  return false;
}

/** `will propose to parliament that`, `explained to the deputies that`: with “to” before those who are told. */
function puts(view: SentenceView, index: number): boolean {
  for (let at = index - 2; at >= Math.max(1, index - 5); at--)
    if (word(view, at) === 'to') return REPORTS.test(word(view, at - 1)) || PUTS.test(word(view, at - 1));
  return false;
}

const PUTS =
  /^(?:(?:recommend|suggest|propos|explain|report|indicat|signal)(?:e?d|es?|s|ing)?|mak(?:e|es|ing)|made|prov(?:e|ed|es|ing))$/;
