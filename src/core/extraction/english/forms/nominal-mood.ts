/**
 * Whether the event that a noun names is said to have happened: `hailed the repeal of X` grants it, `the push for repeal` does
 * not. In: the noun’s token and the first token of its phrase. Out: modality and polarity, or null where it is only named.
 */
import type { Modality, Polarity } from '../../../claim/claim.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { DENYING, NOT_ASSERTING, REACTING } from '../../lexicon/en/cues.ts';
import { GRANTING, SUPPORTING } from '../../lexicon/en/event-nouns.ts';
import { GOVERNING_NOUNS, GOVERNING_VERBS } from '../../lexicon/en/governors.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { announcesLeaving, heads, isDoubted, isInvalid } from '../moods/event-standing.ts';
import { reached } from '../moods/gerund-mood.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { word, wordsOf } from '../words/sentence-view.ts';
import { givenTo, isReceiving } from './nominal-given.ts';
import { keptBy } from './nominal-kept.ts';
import { noneOfIt } from './nominal-none.ts';
import { notifiedOf } from './nominal-notified.ts';
import {
  comesBehind,
  GRANTED,
  isGivenDay,
  isHeldBy,
  isPurpose,
  isToldBeside,
  meantTheEnd,
  outcomeOf,
} from './nominal-outcome.ts';
import {
  assentedTo,
  bodyIn,
  byVote,
  endsTime,
  isSentToSign,
  isSignedAct,
  VOTING,
  voteBefore,
  votedThrough,
  withIt,
} from './nominal-passed.ts';
import { isRefused, refusingBefore } from './nominal-refused.ts';
import { bySubjectVerb, fellShort } from './nominal-subject.ts';
import { isOnPaper } from './nominal-undone.ts';
import { plainlyDecided } from './nominal-voted.ts';
import { type NounMood, said } from './noun-mood.ts';
import { passesNothing } from './one-vote.ts';

/** What stands above the phrase decides; null where it is named without being said to be so. */
export function moodAt(context: EnglishContext, at: number, from: number): NounMood | null {
  const { view } = context;
  if (view.question) return said('questioned');
  const plain = isInvalid(context, at) ? said('opinion', 'denied') : plainlyDecided(context, at, from);
  if (plain !== null) return plain;
  const none = noneOfIt(context, at, from);
  if (none !== null) return none;
  for (let index = from; index < at; index++)
    if (view.mentionAt[index] === null && isDoubted(view, index, at)) return said('hypothetical');
  const before = soft(context, from);
  const held = isHeldBy(context, from) ? said('presupposed') : null;
  const given = assentedTo(context, before) ?? notifiedOf(context, before) ?? held;
  if (given !== null) return given;
  if (['a', 'an', 'another'].includes(word(view, from)))
    return fellShort(context, at) ?? granted(context, at, from, before);
  if (isSomebodys(context, at, from, before)) return said('presupposed');
  return asSubject(context, at) ?? behind(context, before);
}

/** `One of the worst steps is | Berg’s waiver of X`: whose it is has made it, where it is not what could come. */
function isSomebodys({ view, clauses }: EnglishContext, at: number, from: number, before: number): boolean {
  const be = clauses.find(({ group }) => group.from <= before && before < group.to);
  if (be?.group.lemma !== 'be' || be.group.modal !== null || be.group.negated || be.group.infinitive) return false;
  if (be.subject === null || TO_COME.test(wordsOf(view, be.subject.from, be.subject.to))) return false;
  return view.tokens.slice(from, at).some(({ text }) => text === "'s" || text === "s'");
}

const TO_COME =
  /\b(?:options?|goals?|aims?|demands?|hopes?|proposals?|plans?|ideas?|fears?|threats?|risks?|possibilit(?:y|ies)|next|priorit(?:y|ies)|wish(?:es)?|outcomes?|alternatives?|scenarios?|questions?|issues?|what)\b/;

/** `won a one-year extension of X`, `gave X another renewal`, `agreed to a 77-day extension`: something new, and given. */
function granted(context: EnglishContext, at: number, from: number, before: number): NounMood | null {
  const giving = givenTo(context, at);
  if (giving !== null) return asObject(context, giving);
  const voted = votedOn(context, before, word(context.view, before));
  if (voted !== null) return voted;
  const clause = context.clauses.findLast((one) => one.group.to <= from);
  if (clause === undefined || clause.group.modal !== null || clause.to < from) return null;
  const { lemma } = clause.group;
  if (lemma === 'agree' && ['to', 'on', 'upon'].includes(word(context.view, before)) && before <= clause.group.to + 3)
    return { ...said(moodOf(context, clause).modality), stage: { sense: 'pass', by: clause.subject } };
  // `signed into law | an extension of X`
  const direct =
    context.clauses.find((one) => one.group.from <= before && before < one.group.to) ??
    refusingBefore(context, before) ??
    (clause.object?.from === from ? clause : undefined);
  return direct !== undefined &&
    (VOTING.has(lemma) || GIVEN.has(lemma) || isReceiving(direct) || NEW.has(lemma) || isRefused(context, direct))
    ? asObject(context, direct)
    : null;
}

/** Verbs whose object is there once they are done. */
const GIVEN = new Set(
  'sign win grant get secure receive obtain order direct declare enact issue include contain carry'.split(' '),
);

/** `rejected a second extension`, `announced an end to X`: something new, and what became of it. */
const NEW = new Set(['reject', 'defeat', 'refuse', 'announce']);

/** Steps left over quotation marks and adverbs. */
function soft(context: EnglishContext, from: number): number {
  let at = from - 1;
  while (
    at >= 0 &&
    !GRANTING.has(word(context.view, at)) &&
    (word(context.view, at) === '"' || isAdverb(word(context.view, at)) || word(context.view, at) === 'this')
  )
    at--;
  return at;
}

/** The phrase is the subject of a verb: granted, unless that verb only makes it possible or needed. */
function asSubject(context: EnglishContext, at: number): NounMood | null {
  const clause = context.clauses.find(
    (one) => one.subject !== null && one.subject.from <= at && at < one.subject.to && !one.relative,
  );
  if (clause === undefined || soft(context, clause.subject?.from ?? 0) >= (clause.subject?.from ?? 0)) return null;
  // `will use the repeal of X | to push for more`: not the repeal does so
  const used = ({ group, object }: Clause) => group.lemma === 'use' && object?.from === clause.subject?.from;
  if (context.clauses.some(used)) return null;
  return heads(context, clause, at) ? bySubjectVerb(context, clause, at) : null;
}

/** The phrase is the object of a verb or stands behind a preposition. */
function behind(context: EnglishContext, at: number): NounMood | null {
  const { view } = context;
  const text = word(view, at);
  const held = withIt(context, at);
  // who signs the paper does not repeal X himself
  const holding = held === undefined ? null : asObject(context, held);
  if (held !== undefined) return holding === null ? null : { ...holding, by: null };
  const clause =
    context.clauses.find((one) => one.group.from <= at && at < one.group.to) ??
    refusingBefore(context, at) ??
    context.clauses.find((one) => one.object?.from === at + 1 && one.group.to < at && (text === ',' || endsTime(text)));
  if (clause !== undefined) return asObject(context, clause);
  const through = text === 'through' ? votedThrough(context, at) : null;
  if (through !== null) return through;
  if (/^(?:for|of|on|over|about|to|in|against)$/.test(text)) return byGovernor(context, at, text);
  const sought = text === 'through' ? soughtBefore(context, at) : null;
  if (sought !== null) return said(sought);
  if (GRANTING.has(text)) return said(isWithWhatWillBe(context, at) ? 'planned' : 'presupposed');
  return isToldBeside(context, text) ? said('presupposed') : null;
}

/** `X will be repealed | with the enactment of the bill`: as far off as what it comes with. */
function isWithWhatWillBe({ view, clauses }: EnglishContext, at: number): boolean {
  const told = /^(?:with|upon)$/.test(word(view, at)) ? clauses.findLast((one) => one.group.to <= at) : undefined;
  return told !== undefined && at < told.to && /^(?:will|would|shall|'ll|'d)$/.test(told.group.modal ?? '');
}

/** `calls for an overhaul through the return of X`: the means is as far off as the end. */
function soughtBefore({ clauses }: EnglishContext, at: number): Modality | null {
  const above = clauses.findLast((one) => one.group.to <= at);
  if (above === undefined || at - above.group.to > 9) return null;
  const sought = NOT_ASSERTING.get(above.group.lemma) ?? GOVERNING_VERBS.get(above.group.lemma);
  return sought === 'demanded' || sought === 'planned' || sought === 'hypothetical' ? sought : null;
}

/** `senators attached repeal of X to the defense bill`. */
const ATTACHING = new Set('attach add insert append write slip tuck fold tack bolt'.split(' '));

function asObject(context: EnglishContext, clause: Clause): NounMood | null {
  const { lemma } = clause.group;
  const mood = moodOf(context, clause);
  const polarity: Polarity = isUndone(context.view, clause) !== mood.denied ? 'denied' : 'affirmed';
  if (lemma === 'announce' && ofSomebody(context, clause)) return null;
  const attached = ATTACHING.has(lemma) && clause.subject !== null && bodyIn(context, clause.subject) === 'chamber';
  const passes = attached || isSentToSign(context, clause);
  if (passes) return { ...said(mood.modality, polarity), stage: { sense: 'pass', by: clause.subject } };
  const wished = NOT_ASSERTING.get(lemma) ?? (announcesLeaving(context, clause) ? 'planned' : undefined);
  if (wished !== undefined && lemma !== 'fear') return said(wished);
  if ((REACTING.has(lemma) || GRANTED.has(lemma)) && isPurpose(context, clause)) return said('presupposed');
  if (REACTING.has(lemma) || lemma === 'announce') {
    const told = mood.modality === 'asserted' || mood.modality === 'presupposed' ? 'presupposed' : mood.modality;
    return lemma === 'announce' ? { ...said(told), announced: true } : { ...said(told), told: true };
  }
  // `a portal reported the repeal of X`: that is what it says
  if (lemma === 'report' && !clause.group.passive) return said(mood.modality, polarity);
  if (lemma === 'veto')
    return {
      ...said(mood.modality, polarity),
      stage: { sense: 'veto', by: clause.group.passive ? null : clause.subject },
    };
  if (isRefused(context, clause))
    return { ...said(mood.modality, polarity), stage: { sense: 'fail', by: clause.subject } };
  if (DENYING.has(lemma)) return null;
  const keeper = keptBy(context, clause);
  if (keeper !== null) {
    const kept = keeper === clause ? mood : moodOf(context, keeper);
    const by = keeper.group.passive ? null : keeper.subject;
    return {
      ...said(kept.modality, isUndone(context.view, keeper) !== kept.denied ? 'denied' : 'affirmed'),
      upheld: true,
      by,
    };
  }
  if (VOTING.has(lemma)) {
    const by = clause.group.passive ? null : clause.subject;
    // a president who approves of a bill signs it
    const signs = by !== null && bodyIn(context, by) === 'executive';
    if (!signs && passesNothing(context, clause, by, null)) return said('hypothetical');
    return { ...said(mood.modality, polarity), stage: { sense: signs ? 'sign' : 'pass', by } };
  }
  // `2015 marked the repeal of X`, `she cited it`: only of what is there
  if (GRANTED.has(lemma)) return mood.modality === 'asserted' ? said('presupposed') : said(mood.modality);
  if (meantTheEnd(context, clause)) return said(mood.modality, polarity);
  if (comesBehind(clause) || isGivenDay(context.view, clause))
    return said(mood.modality === 'asserted' ? 'presupposed' : mood.modality, polarity);
  if (SUPPORTING.has(lemma))
    return isOnPaper(context, clause)
      ? said('hypothetical')
      : {
          ...said(mood.modality, polarity),
          by: clause.group.passive ? null : clause.subject,
          // `ordered the withdrawal from X`: the order is told, whenever the treaty is left
          ...(ORDERING.has(lemma) ? { told: true } : {}),
        };
  const governing = GOVERNING_VERBS.get(lemma);
  return governing === 'denied'
    ? said('asserted', 'denied')
    : said(governing === undefined || governing === 'asserted' || governing === 'power' ? 'hypothetical' : governing);
}

const ORDERING = new Set(['order', 'direct', 'authorise', 'authorize']);

/** `every few months someone announces the death of X`: who is nobody in particular has announced nothing. */
function ofSomebody({ view }: EnglishContext, { subject }: Clause): boolean {
  return (
    subject !== null && /^(?:someone|somebody|people|everyone|everybody|some|many)$/.test(word(view, subject.to - 1))
  );
}

/** Behind `for`, `of`, `on`: the word before the preposition tells. */
function byGovernor(context: EnglishContext, at: number, preposition: string): NounMood | null {
  const { view } = context;
  const voted = votedOn(context, at, preposition);
  if (voted !== null) return voted;
  const led = outcomeOf(context, at, preposition);
  if (led !== null) return led;
  if (preposition === 'on' && (reached(context, at - 1) || isSignedAct(context, at))) return said('presupposed');
  const noun = word(view, at - 1);
  if (preposition === 'to' && /^(?:due|owing)$/.test(noun)) return said('presupposed');
  if (preposition === 'to' && noun === 'prior') return isToldBeside(context, 'before') ? said('presupposed') : null;
  // a notice says that somebody will leave, not that they have left
  if (preposition === 'of' && /^(?:notices?|notifications?|letters?|intention|intent)$/.test(noun)) return null;
  const governing = GOVERNING_NOUNS.get(noun) ?? GOVERNING_VERBS.get(lemmaOf(noun));
  if (governing !== undefined && governing !== 'asserted')
    return said(governing === 'power' || governing === 'denied' ? 'hypothetical' : governing);
  if (
    /^(?:news|result|results|announcement|consequence|consequences|effect|effects|aftermath|wake|fallout|back|heels|strength|because|out|account|celebration|thanks|congratulations|kudos|anniversary|day|date|time|moment|light|spite|terms|instead|answer|response|reaction|reply)$/.test(
      noun,
    ) &&
    preposition !== 'about' &&
    // `the time for ratification ended`, `the day for repeal`: when it is to be done
    !(preposition === 'for' && /^(?:time|day|date|moment)$/.test(noun))
  )
    return said('presupposed');
  if (/^(?:for|on)$/.test(preposition) && thanks(context, at)) return said('presupposed');
  if (preposition === 'of' && REACTING.has(lemmaOf(noun))) return said('presupposed');
  return preposition === 'of' || preposition === 'for' ? said('hypothetical') : null;
}

/** `voted for | the exit from X`, `voted in favour of | an exit`, `voted against | it`. */
function votedOn(context: EnglishContext, at: number, preposition: string): NounMood | null {
  // `has not voted on | the repeal of X`: of a vote that was held this does not tell how it went
  const none = preposition === 'on' ? voteBefore(context, at) : null;
  if (none !== null && isUndone(context.view, none))
    return { ...said(moodOf(context, none).modality, 'denied'), ...byVote(context, none) };
  const inFavour = preposition === 'of' && /^(?:favou?r|support)$/.test(word(context.view, at - 1));
  if (preposition !== 'for' && preposition !== 'against' && !inFavour) return null;
  const vote = voteBefore(context, inFavour ? at - 2 : at);
  if (vote === null) return null;
  const against = (preposition === 'against') !== vote.group.negated;
  return { ...said(moodOf(context, vote).modality, against ? 'denied' : 'affirmed'), ...byVote(context, vote) };
}

/** `thanked Trump for`, `congratulated the senator on`. */
function thanks(context: EnglishContext, at: number): boolean {
  const clause = context.clauses.findLast((one) => one.group.to <= at);
  return clause !== undefined && REACTING.has(clause.group.lemma) && at - clause.group.to < 8;
}
