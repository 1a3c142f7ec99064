/**
 * How much a verb weighs by itself: `dropped it`, `signed it` are said of so many things that something beside them must tell that a
 * law is meant. In: a clause, its verb, what is acted on and by whom. Out: whether the verb is weak there.
 */
import type { Target } from '../../../claim/claim.ts';
import type { ActorPhrase, Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import type { Sense } from '../../sense.ts';
import { carriesOn } from '../carried/carried-subject.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Match } from '../frames/roles.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { type SentenceView, spanOf } from '../words/sentence-view.ts';

/** Said of so many things that a pronoun is not enough to make it about a law. */
const WEAK: ReadonlySet<string> = new Set(
  'move stop end raise lower hike increase declare proclaim drop fall die stand hold exist remove lift kill change touch return remain clear back pass advance submit file table leave quit exit abandon strike give make use send provide reverse pull recall apply operate bind bar block stay narrow widen expand update reform adopt approve endorse sign issue introduce implement cancel ignore violate preserve affirm sink bury resume survive persist cut continue enforce collect levy exercise invoke delete undo retire bolt bin ease relax adjust stretch ink initial agree linger stall turn roll activate start lose stay elapse bite begin create launch decree retain spike demolish extinguish obliterate overthrow unravel interrupt desert limit curtail reshape reissue finalize finalise sink scuttle trash shred purge topple institute enshrine close shutter dissolve disband replace finish broaden overhaul tweak establish'.split(
    ' ',
  ),
);

/** Whether the verb needs more than a pronoun, with nothing beside it. */
export function isWeakAlone(lemma: string, { rest }: VerbEntry): boolean {
  return WEAK.has(lemma) && rest.length === 0;
}

interface Doing {
  readonly acted: PhraseMeaning;
  readonly sense: Sense;
  readonly actor: ActorPhrase | null;
}

export function isWeak(context: EnglishContext, clause: Clause, match: Match, { acted, sense, actor }: Doing): boolean {
  const { view } = context;
  return (
    WEAK.has(clause.group.lemma) &&
    match.entry.rest.length === 0 &&
    !goesOn(context, clause, acted) &&
    !(acted.pronoun && (acted.scope.extent === 'part' || HANGING.has(acted.target))) &&
    !(clause.group.passive && followsName(view, acted)) &&
    !(OF_COURTS.has(sense) && actor !== null && bodyOf(actor.text) === 'court') &&
    !(OF_PARTIES.has(sense) && actor !== null && PARTY.test(actor.text)) &&
    !(sense === 'pass' && isCounted(view, clause)) &&
    !isGivenUp(context, clause)
  );
}

/** `Enforcement of it resumed`: only laws have such a thing. */
const HANGING: ReadonlySet<Target> = new Set<Target>(['measure', 'enforcement', 'application']);

/** `ministers had stopped | enforcing it`: only rules are enforced, and then are no more. */
function isGivenUp({ clauses }: EnglishContext, { group, index }: Clause): boolean {
  const above = clauses[index - 1]?.group;
  return (
    /^(?:enforce|apply)$/.test(group.lemma) &&
    group.form === 'ing' &&
    above?.to === group.from &&
    /^(?:stop|cease|quit)$/.test(above.lemma)
  );
}

/** `The Senate has not taken up the resolution on X`: what a chamber has not even debated it has not passed. */
function undebated(frame: Frame): Frame {
  const body = frame.sense === 'hear' && frame.actor !== null ? bodyOf(frame.actor.text) : null;
  if (frame.polarity === 'affirmed' || (body !== 'chamber' && body !== 'legislature')) return frame;
  return { ...frame, sense: 'pass', acted: { ...frame.acted, target: 'measure' } };
}

/** `Berg signed the bill. He has not signed it`: of what was just said to be signed. */
export function taken(told: Frame | null, last: Frame | undefined): Frame | null {
  const frame = told === null ? null : undebated(told);
  if (frame === null || !frame.weak || last === undefined) return frame;
  if (!/^(?:he|she)$/i.test(frame.actor?.text ?? '')) return frame;
  const apart = frame.sentence - last.sentence;
  const signed = SIGNING.has(frame.sense) && SIGNING.has(last.sense) && apart <= 1;
  // `“Trump killed X.” “Did he?” “He cancelled it.”`: of what was just said to be ended
  const ended = frame.acted.pronoun && frame.sense === 'removeLaw' && last.sense === 'removeLaw' && apart <= 3;
  return signed || ended ? { ...frame, weak: false } : frame;
}

const SIGNING: ReadonlySet<Sense> = new Set<Sense>(['sign', 'veto', 'pass', 'make']);

/** `sums up the border checks like this: they were introduced …`: the name stands a few words before the pronoun. */
function followsName(view: SentenceView, { pronoun, phrase }: PhraseMeaning): boolean {
  return pronoun && view.mentionAt.slice(Math.max(0, phrase.from - 4), phrase.from).some((mention) => mention != null);
}

/** The pronoun acted on is the subject, and goes on with a law. */
function goesOn(context: EnglishContext, clause: Clause, { pronoun, phrase }: PhraseMeaning): boolean {
  return pronoun && phrase.from === clause.subject?.from && carriesOn(context, clause);
}

/** What a court does to a law, and to little else that a text about a law speaks of: `a judge blocked it`. */
const OF_COURTS: ReadonlySet<Sense> = new Set<Sense>(['block', 'voidByCourt']);

/** What states do with treaties: `neither capital has signed it`, `both countries left it`. */
const OF_PARTIES: ReadonlySet<Sense> = new Set<Sense>(['sign', 'ratify', 'leave', 'giveNotice', 'suspend']);
const PARTY =
  /\b(?:capitals?|countr(?:y|ies)|states?|sides?|parties|nations?|governments?|members?|neighbours?|neighbors?)$/i;

/** `passed 217-213`: votes are those of one chamber. */
export function isCounted(view: SentenceView, { group, to }: Clause): boolean {
  const [from, end] = spanOf(view, group.from, to);
  return /\b\d{1,3} ?(?:-|to) ?\d{1,3}\b|\b\d{1,3} votes\b/.test(view.document.folded.slice(from, end));
}

/** `has | an end date`, which tells only that it is not for good; denied, it goes on for good: `never had | an end date`. */
export const hasLastDay = ({ sense, lemma, rest }: VerbEntry): boolean =>
  sense === 'endless' && HOLDING.has(lemma) && /^(?:an?|any)$/.test(rest[0] ?? '');

const HOLDING: ReadonlySet<string> = new Set(['have', 'carry', 'contain', 'bear', 'include', 'give', 'get']);
