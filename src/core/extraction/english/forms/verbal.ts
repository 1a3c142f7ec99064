/** Verbs: `Congress repealed X`, `X has not been repealed`, `X expired`, `failed to repeal X`, `Trump axes X`. */
import type { Polarity } from '../../../claim/claim.ts';
import { chamberOf } from '../../../law/bodies/chamber.ts';
import { foundIn } from '../../../text/found.ts';
import type { Span } from '../../../text/span.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { COORDINATORS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { partActedOn, type VerbEntry } from '../../lexicon/en/verb-entry.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import { actSpokenOf } from '../carried/told-act.ts';
import { behindCircumstances } from '../clauses/circumstances.ts';
import type { Clause } from '../clauses/clause.ts';
import { isFullStop } from '../clauses/clause-boundary.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { afterAside, restAt } from '../clauses/verb-object.ts';
import { actedOn, actorOf, trimSpan } from '../frames/frame-parts.ts';
import type { Match, Roles } from '../frames/roles.ts';
import { rolesOf } from '../frames/verb-roles.ts';
import { takesEffect } from '../moods/event-standing.ts';
import { moodOf } from '../moods/modality.ts';
import { type Mood, mood as plainly } from '../moods/mood.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { nameBefore, nameEnd, type Phrase, startsName } from '../phrases/phrase-parts.ts';
import { LAW_VERB } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, standsAt, standsOutsideNames, word } from '../words/sentence-view.ts';
import { isRefused, passesNothing } from './one-vote.ts';
import { doneBy, isOfChamber, startOfDoer, subjectOfVote, whoIs, whoLet, whoTold } from './verbal-actor.ts';
import { aspectTold } from './verbal-aspect.ts';
import { isActTold, isNewBill, isNewText, isOfCommittee, isStatesOwn, ofWhichLaw } from './verbal-bill.ts';
import {
  allowed,
  cannotStand,
  isWidened,
  modalityTold,
  notUntil,
  ofForce,
  pausesEnforcement,
  toldBesides,
  unenforced,
} from './verbal-mood.ts';
import { isGeneric, isNothing, isOfRuling, isThatAct, isThatBill, isTurned, objectIsNobody } from './verbal-pronoun.ts';
import { asFound } from './verbal-ruling.ts';
import { suits } from './verbal-selection.ts';
import { senseOf } from './verbal-sense.ts';
import { hasLastDay, isCounted, isWeak, taken } from './verbal-weight.ts';
import { goesOnToDo, isDoneByPaper, isDoneToElse, isOfText, tellsWhich } from './verbal-which.ts';

export function verbalFrames(context: EnglishContext, before: readonly Frame[] = []): readonly Frame[] {
  return foundIn(clausesOnLaw(context, LAW_VERB), (clause) => {
    for (const match of matchesOf(context.view, clause)) {
      const frame = asFound(context, clause, taken(frameOf(context, clause, match), before.at(-1)));
      if (frame !== null) return frame;
    }
    return null;
  });
}

/** The entries whose words stand here, the longest first. */
function matchesOf(view: SentenceView, clause: Clause): readonly Match[] {
  const matches = foundIn(verbsOf(clause.group.lemma), (entry) => matchOf(view, clause, entry));
  return matches.length < 2 ? matches : matches.toSorted((a, b) => b.entry.rest.length - a.entry.rest.length);
}

function matchOf(view: SentenceView, clause: Clause, entry: VerbEntry): Match | null {
  const at = clause.group.main + 1;
  if (clause.group.passive && clause.group.lemma === 'leave') return null;
  if (entry.rest.length === 0) return { entry, object: clause.object, end: clause.object?.to ?? at };
  // `violates the 14th Amendment`: the words are a name of their own
  const higher = entry.sense === 'beUnconstitutional' && standsAt(view, at, entry.rest) ? at + entry.rest.length : null;
  const behind = restAt(view, at, entry.rest) ?? higher;
  if (behind !== null) return matchWith(view, clause, entry, behind, null);
  if (!entry.split || clause.group.passive) return null;
  for (let index = at + 1, left = 13; left > 0 && index < view.tokens.length; index++) {
    if (view.mentionAt[index] === null) left--;
    if (view.mentionAt[index] === null && (/^[;:]$/.test(word(view, index)) || isFullStop(view, index))) break;
    // `took the last step and brought X | back`: the particle is that of the verb before it
    if (index > clause.to && view.mentionAt.slice(at, clause.to).every((mention) => mention === null)) break;
    if (standsOutsideNames(view, index, entry.rest))
      return matchWith(view, clause, entry, index + entry.rest.length, { from: at, to: index });
  }
  return null;
}

/** The object stands between verb and rest, or behind the rest. */
function matchWith(view: SentenceView, clause: Clause, entry: VerbEntry, end: number, between: Phrase | null): Match {
  if (entry.on === 'behind') return { entry, object: { from: end, to: nameBefore(view, end, clause.to) }, end };
  // `X, which Congress rolled back`: the object stands before
  if (between === null && clause.relative && clause.object !== null && clause.object.to <= clause.group.from)
    return { entry, object: clause.object, end };
  return { entry, object: between ?? phraseFrom(view, clause, end), end };
}

/** The object behind a particle, up to where the plain object ended. */
function phraseFrom(view: SentenceView, clause: Clause, particleEnd: number): Phrase | null {
  const from = afterAside(view, behindCircumstances(view, particleEnd, view.tokens.length), view.tokens.length);
  if (from > particleEnd) return { from, to: Math.max(clause.to, from + 1) };
  const to = clause.object !== null && clause.object.to > from ? clause.object.to : from;
  // `struck down | nationwide`
  const words = view.tokens.slice(from, to);
  if (words.length > 0 && words.every(({ text }, at) => view.mentionAt[from + at] === null && isAdverb(text)))
    return null;
  return to > from || startsName(view, from) ? { from, to: Math.max(to, from + 1, nameEnd(view, from)) } : null;
}

function frameOf(context: EnglishContext, clause: Clause, match: Match): Frame | null {
  const { view } = context;
  const said = rolesOf(context, clause, match);
  const roles = said === null ? null : { ...said, acted: ofWhichLaw(context, clause, said.acted) };
  if (roles === null || roles.acted === null || isGeneric(view, clause, roles.acted)) return null;
  if (goesOnToDo(context, clause, match) || isTurned(view, clause)) return null;
  if (isNothing(view, clause, match, roles.acted) || isThatAct(context, clause, roles.acted)) return null;
  const idle = unenforced(context, clause, match, roles.acted);
  const mood = moodOfVerb(context, clause, match, idle);
  const vote = mood.governor === 'vote' && !isStatesOwn(view, clause, match.entry.sense);
  // a vote to change a law passes another bill, which is not named
  if (vote && /^(?:amend|enlarge)$/.test(match.entry.sense)) return null;
  const own = vote && match.entry.sense !== 'override' ? 'pass' : senseOf(context, clause, match, roles.acted);
  const another = isOfRuling(context, clause, roles.acted) || isNewBill(context, clause, roles.acted);
  if (another || isWhereNot(view, clause)) return null;
  if (isOther(context, clause, match, roles.acted, own)) return null;
  const plain = actedOn(view, roles.acted);
  const who = vote
    ? subjectOfVote(context, clause)
    : idle !== null
      ? whoTold(context, clause, roles.actor)
      : whoActs(context, clause, match, roles.actor);
  // `the court kept it alive`, `prosecutors enforce it again` tell of the law; `enforced by nobody` denies it
  const goesOn = idle === null && clause.group.negated === mood.denied && !mood.power;
  const kept = plain.target === 'limit' && (own === 'letStand' || own === 'uphold');
  const ofLaw = kept || own === 'remain' || (own === 'enforce' && goesOn);
  const acting = actorOf(context, who);
  const actor = ofLaw && acting?.nobody !== true ? null : acting;
  const act = plain.pronoun && plain.target === 'law' ? actSpokenOf(context, clause, own, match.entry) : null;
  // `passed a bill to renew X. It runs to 2028`: the bill would have it so
  if (act === 'bill') return null;
  const sense = act ?? (actor === null ? own : doneBy(actor.text, own, match.entry.rest, roles.acted));
  const ofBill = vote || isOfBill(view, clause, match, roles.acted, sense) || isThatBill(context, roles.acted, sense);
  const refused = isRefused(mood);
  if ((sense === 'pass' || refused) && passesNothing(context, clause, who, actor)) return null;
  // `peers sent it back to the Commons`: no veto is theirs
  if (isOfText(clause, roles.acted, actor) || (sense === 'veto' && isOfChamber(actor?.text ?? ''))) return null;
  const pause = own === 'impose' && pausesEnforcement(view, roles.acted);
  const polarity = polarityOf(context, clause, mood, roles.acted, actor, roles.actor);
  const inCommittee = ['pass', 'passAsBill'].includes(sense) && isOfCommittee(view, clause, actor);
  // `never got beyond the Lords’ committee`: so far it did, and no further
  const noFurther =
    inCommittee && actor !== null && polarity === 'denied' && match.entry.rest.some((text) => BEYOND.test(text));
  if (noFurther && chamberOf(actor.text) === null) return null;
  // `has yet to leave committee`: nobody has passed it
  const reported = inCommittee && !noFurther && !(sense === 'passAsBill' && polarity === 'denied');
  return {
    form: 'verbal',
    sense: reported
      ? 'reportOut'
      : pause
        ? 'suspend'
        : idle !== null && sense === 'exercise'
          ? 'enforce'
          : ofForce(match, sense),
    ...(vote && !reported ? { also: match.entry.sense } : {}),
    acted: {
      ...plain,
      target: pause
        ? 'enforcement'
        : ofBill
          ? 'measure'
          : isOfWaiver(clause, sense)
            ? 'waiver'
            : partActedOn(match.entry, plain.target),
    },
    polarity,
    modality: act !== null && takesEffect(context, clause) ? 'planned' : modalityTold(context, clause, sense, mood),
    aspect: aspectTold(context, clause, mood, own, actor),
    actor,
    power: mood.power,
    ...toldBesides(context, clause, sense, mood),
    ...(notUntil(view, clause) ? { notUntil: true } : {}),
    ...(isActTold(context, clause, sense) ? { effectTold: true } : {}),
    ...(refused ? { refused } : {}),
    weak: isWeak(context, clause, match, { acted: roles.acted, sense, actor }),
    span: claimSpan(context, clause, match, { ...roles, actor: who }),
    trigger: spanOf(view, clause.group.from, triggerEnd(clause, match, sense)),
    sentence: context.index,
  };
}

function moodOfVerb(context: EnglishContext, clause: Clause, match: Match, idle: Mood | null): Mood {
  if (cannotStand(context, clause)) return { ...plainly('asserted'), denied: true };
  const mood = idle ?? allowed(context, clause, match, moodOf(context, clause));
  // `is not going anywhere`: it stays; `never had an end date`: it has none
  return match.entry.rest[0] === 'anywhere' || hasLastDay(match.entry) ? { ...mood, denied: !mood.denied } : mood;
}

/** Said of something else than the law: words that tell which is meant, or of another law, or of a veto. */
function isOther(context: EnglishContext, clause: Clause, match: Match, acted: PhraseMeaning, sense: Sense): boolean {
  const { view } = context;
  // `a clause keeps it alive for old cases`: what the law says of itself prolongs nothing
  if (
    sense === 'extend' &&
    clause.subject !== null &&
    /^(?:clauses?|provisions?)$/.test(word(view, clause.subject.to - 1))
  )
    return true;
  // `controls were extended to all borders`: a wider reach, and no later end
  if (sense === 'extend' && isWidened(view, clause)) return true;
  if (sense === 'impose' && isDoneByPaper(view, clause) && !pausesEnforcement(view, acted)) return true;
  // `declared a new emergency`: another one
  if (sense === 'amend' && clause.group.negated && word(view, clause.to - 1) === 'since') return true;
  const another = sense === 'impose' && acted.indefinite && word(view, acted.phrase.from + 1) === 'new';
  // a veto is overridden, and nothing else that is done with it is done to the bill
  const ofVeto = (acted.head === 'veto') !== (sense === 'override');
  if (another || ofVeto || isDoneToElse(view, clause, sense, acted)) return true;
  return tellsWhich(context, clause, sense, acted) || !suits(context, clause, match, acted);
}

/** `in force | where no court has blocked it`: in which places, and not that none has. */
const isWhereNot = (view: SentenceView, { introducer, group, subject }: Clause): boolean =>
  introducer === 'where' &&
  (group.negated || (subject !== null && /^(?:no|nobody|none)$/.test(word(view, subject.from))));

/** Whether the claim is about a bill: `the House voted to repeal X` is a passage in a chamber, `passed 217-213` too. */
function isOfBill(view: SentenceView, clause: Clause, { entry }: Match, acted: PhraseMeaning, sense: Sense): boolean {
  return (
    OF_BILLS.has(sense) ||
    (['none', 'neither'].includes(acted.head) && ['make', 'pass', 'sign'].includes(sense)) ||
    (acted.mention === null &&
      !(sense === 'introduce' && IMPOSED.test(acted.head)) &&
      (['introduce', 'veto', 'fail'].includes(sense) || entry.rest.includes('vote'))) ||
    (sense === 'introduce' && isNewText(view, acted)) ||
    (sense === 'introduce' && /\bbill$/i.test(acted.mention?.name.text ?? '')) ||
    (clause.group.lemma === 'vote' && entry.sense === 'pass') ||
    (sense === 'pass' && !clause.group.passive && isCounted(view, clause))
  );
}

/** `has been waived since 2002 and lapsed twice`: what lapsed is the waiver. */
function isOfWaiver({ joined }: Clause, sense: Sense): boolean {
  return sense === 'expire' && joined !== null && joined.passive && joined.lemma === 'waive';
}

/** Brought in by whoever imposes them, and no bills. */
const IMPOSED =
  /^(?:controls?|checks?|sanctions?|tariffs?|duties|tax|taxes|levy|levies|charge|price|scheme|system|ban|rules?|programmes?|policy|embargo|surcharge|limit|mandate)$/;

/** Who got a waiver, or is exempt, did not give it. */
function whoActs(context: EnglishContext, clause: Clause, match: Match, actor: Phrase | null): Phrase | null {
  if (match.entry.sense === 'obtainWaiver' || clause.group.copular) return null;
  return whoIs(context, clause, actor) ?? whoLet(context, clause, match);
}

/** `let X stand`, `returned X unsigned` are one word, whatever stands within. */
function triggerEnd({ group }: Clause, { entry, end }: Match, sense: Sense): number {
  const whole = sense === 'letStand' || sense === 'veto';
  return Math.max(group.to, whole ? end : Math.min(end, group.to + entry.rest.length));
}

/** Said of bills alone, whatever they are called. */
const OF_BILLS: ReadonlySet<Sense> = new Set<Sense>(['awaitSignature', 'passAsBill', 'failAsBill', 'present']);

const BEYOND = /^(?:beyond|past)$/;

function polarityOf(
  context: EnglishContext,
  clause: Clause,
  mood: Mood,
  acted: PhraseMeaning,
  actor: ActorPhrase | null,
  subject: Phrase | null,
): Polarity {
  const none =
    acted.negative ||
    ((actor?.nobody ?? false) && subject !== null) ||
    (clause.object !== null && acted.phrase !== clause.object && objectIsNobody(context.view, clause));
  return (clause.group.negated !== (mood.denied || notUntil(context.view, clause))) !== none ? 'denied' : 'affirmed';
}

/** From the subject, or the verb where there is none, to the end of the clause. */
function claimSpan({ view, clauses }: EnglishContext, clause: Clause, match: Match, roles: Roles): Span {
  // `Signed in 1965 | and renewed twice, X …`: the law stands behind the whole row
  if (clause.subject !== null && clause.subject.from > Math.max(clause.group.to, clause.to + 1))
    return trimSpan(view, clause.group.from, Math.max(clause.to, clause.group.to));
  // `X, which Congress passed in May | and which Bush signed`: so is a second relative
  if (clause.relative && COORDINATORS.has(word(view, clause.from - 1)) && clauses[clause.index - 1]?.relative === true)
    return trimSpan(view, clause.from, Math.max(clause.to, match.end));
  const starts = [
    clause.group.from,
    clause.subject?.from ?? clause.group.from,
    roles.acted?.phrase.from ?? clause.group.from,
    // `Virginia became the third state to ratify X`, `the House voted to repeal X`: from who did
    startOfDoer({ view, clauses }, clause, roles.actor),
  ];
  // `Clinton signed | , and Biden repealed, X`: what the second verb says is a claim of its own
  const shared = clause.object !== null && clause.object.from > clause.to;
  const end = shared ? clause.to : Math.max(match.end, roles.acted?.phrase.to ?? 0);
  // `ceased to exist | in 2021`: of a verb within the entry’s own words, what stands behind it is the claim’s
  const within = clauses.findLast(({ group }) => clause.group.to <= group.from && group.to <= Math.min(end, match.end));
  const ends = [clause.to, end, within?.to ?? 0];
  return trimSpan(view, Math.min(...starts), Math.max(...ends));
}
