/**
 * Verbs: `Congress repealed X`, `X has not been repealed`, `X expired`, `failed to repeal X`, `Trump axes X`.
 */
import type { Polarity } from '../../../claim/claim.ts';
import type { Span } from '../../../text/span.ts';
import type { ActedOn, ActorPhrase, Frame } from '../../frame.ts';
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { VERBS, type VerbEntry } from '../../lexicon/en/predicates.ts';
import type { Sense } from '../../meaning.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frame-parts.ts';
import { type Mood, moodOf } from '../modality.ts';
import { type PhraseMeaning, readPhrase } from '../noun-phrase.ts';
import type { Phrase } from '../phrase-parts.ts';
import { type SentenceView, spanOf, word } from '../sentence-view.ts';
import { verbReadings } from '../verb-forms.ts';

const BY_LEMMA = byLemma();

function byLemma(): ReadonlyMap<string, readonly VerbEntry[]> {
  const found = new Map<string, VerbEntry[]>();
  for (const entry of VERBS) found.set(entry.lemma, [...(found.get(entry.lemma) ?? []), entry]);
  return found;
}

/** Said of so many things that a pronoun is not enough to make it about a law. */
const WEAK: ReadonlySet<string> = new Set(
  'move stop end drop fall die stand hold exist remove lift kill change touch return remain clear back pass advance submit file table leave quit exit abandon strike give make use send provide reverse pull recall apply operate bind bar block stay narrow widen expand update reform adopt approve endorse sign issue introduce implement cancel ignore violate preserve affirm sink bury resume survive persist cut continue enforce exercise invoke delete undo'.split(
    ' ',
  ),
);

export function verbalFrames(context: EnglishContext): readonly Frame[] {
  return context.clauses.flatMap((clause) => {
    const matches = matchesOf(context.view, clause);
    const frames = matches.flatMap((match) => frameOf(context, clause, match) ?? []);
    return frames.slice(0, 1);
  });
}

interface Match {
  readonly entry: VerbEntry;
  readonly object: Phrase | null;
  readonly end: number;
}

/** The entries whose words stand here, the longest first. */
function matchesOf(view: SentenceView, clause: Clause): readonly Match[] {
  const entries = BY_LEMMA.get(clause.group.lemma) ?? [];
  return entries
    .flatMap((entry) => matchOf(view, clause, entry) ?? [])
    .sort((a, b) => b.entry.rest.length - a.entry.rest.length);
}

function matchOf(view: SentenceView, clause: Clause, entry: VerbEntry): Match | null {
  const at = clause.group.main + 1;
  if (clause.group.passive && clause.group.lemma === 'leave') return null;
  if (entry.rest.length === 0) return { entry, object: clause.object, end: clause.object?.to ?? at };
  if (restAt(view, entry, at))
    return { entry, object: phraseFrom(view, clause, at + entry.rest.length), end: at + entry.rest.length };
  if (!entry.split || clause.group.passive) return null;
  for (let index = at + 1; index < Math.min(at + 14, view.tokens.length); index++) {
    if (view.mentionAt[index] === null && ['.', ';', ':'].includes(word(view, index))) break;
    if (restAt(view, entry, index)) return { entry, object: { from: at, to: index }, end: index + entry.rest.length };
  }
  return null;
}

function restAt(view: SentenceView, entry: VerbEntry, at: number): boolean {
  return entry.rest.every((part, offset) => word(view, at + offset) === part && view.mentionAt[at + offset] === null);
}

/** The object behind a particle, up to where the plain object ended. */
function phraseFrom(view: SentenceView, clause: Clause, from: number): Phrase | null {
  const to = clause.object !== null && clause.object.to > from ? clause.object.to : from;
  return to > from || view.mentionAt[from] !== null ? { from, to: Math.max(to, from + 1) } : null;
}

function frameOf(context: EnglishContext, clause: Clause, match: Match): Frame | null {
  const roles = rolesOf(context, clause, match);
  if (roles === null || roles.acted === null || isGeneric(context.view, clause, roles.acted)) return null;
  const mood = allowed(context, clause, match, moodOf(context, clause));
  const vote = mood.governor === 'vote';
  const sense: Sense = vote
    ? 'pass'
    : match.entry.sense === 'endLaw' &&
        roles.acted.phrase !== clause.subject &&
        match.entry.on === 'both' &&
        clause.object !== null &&
        !startsOff(context.view, clause.object)
      ? 'removeLaw'
      : match.entry.sense;
  const ofBills =
    (['none', 'neither'].includes(roles.acted.head) && ['make', 'pass', 'sign'].includes(sense)) ||
    (roles.acted.mention === null &&
      (['introduce', 'veto', 'fail'].includes(sense) || match.entry.rest.includes('vote')));
  const plain = actedOn(context.view, roles.acted);
  // in a vote the claim is about the bill: `the House voted to repeal X` is a passage in a chamber
  const acted: ActedOn = vote || ofBills ? { ...plain, target: 'measure' } : plain;
  const actor = actorOf(context, vote ? subjectOfVote(context, clause) : roles.actor);
  return {
    form: 'verbal',
    sense,
    ...(vote ? { also: match.entry.sense } : {}),
    acted,
    polarity: polarityOf(context, clause, mood, roles.acted, actor, roles.actor),
    modality: mood.modality,
    aspect: aspectOf(clause),
    actor,
    power: mood.power,
    weak: WEAK.has(clause.group.lemma) && match.entry.rest.length === 0,
    span: claimSpan(context.view, clause, match, roles),
    trigger: spanOf(
      context.view,
      clause.group.from,
      Math.max(clause.group.to, Math.min(match.end, clause.group.to + match.entry.rest.length)),
    ),
    sentence: context.index,
  };
}

/** `waivers run out`: said of all there are, not of this one. */
function isGeneric(view: SentenceView, clause: Clause, acted: PhraseMeaning): boolean {
  const bare =
    acted.mention === null &&
    acted.phrase.to - acted.phrase.from === 1 &&
    acted.target !== 'law' &&
    word(view, acted.phrase.from).endsWith('s');
  return bare && clause.group.form === 'base' && clause.group.modal === null;
}

/** `Congress allowed the ban to lapse`: no power is spoken of, it lapsed. */
function allowed(context: EnglishContext, clause: Clause, { entry }: Match, mood: Mood): Mood {
  if (!mood.power || entry.on !== 'subject') return mood;
  const matrix = context.clauses.findLast((other) => other.index < clause.index && other.group.lemma === mood.governor);
  return matrix === undefined ? mood : moodOf(context, matrix);
}

interface Roles {
  readonly acted: PhraseMeaning | null;
  readonly actor: Phrase | null;
}

/** Which phrase is acted on, and which acts: by voice, and by what the verb asks for. */
function rolesOf(context: EnglishContext, clause: Clause, { entry, object }: Match): Roles | null {
  const read = (phrase: Phrase | null) =>
    phrase === null
      ? null
      : (readPhrase(context.view, phrase, context.calledA) ?? (clause.relative ? readNearest(context, phrase) : null));
  const subject = read(clause.subject);
  if (entry.on === 'subject') return { acted: subject, actor: null };
  if (clause.group.passive)
    return { acted: subject, actor: byPhrase(context.view, clause.group.to + entry.rest.length, clause.to) };
  const own = object !== null && !startsOff(context.view, object) ? read(object) : null;
  if (own !== null) return { acted: own, actor: clause.subject };
  if (subject !== null && reducedPassive(context.view, clause, object))
    return { acted: subject, actor: byPhrase(context.view, clause.group.to, clause.to) };
  return entry.on === 'both' && (object === null || startsOff(context.view, object))
    ? { acted: subject, actor: null }
    : null;
}

/** A time where an object could stand: `expired last month`, `was repealed Tuesday`. */
const TIME =
  /^(?:yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|^(?:last|this|next) (?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|evening|afternoon)$/;

/** `the fine print of the latest waiver, which Rubio signed`: a relative may mean the noun nearest to it. */
function readNearest(context: EnglishContext, phrase: Phrase): PhraseMeaning | null {
  for (let at = phrase.to - 2; at > phrase.from; at--) {
    if (context.view.mentionAt[at] === null && PREPOSITIONS.has(word(context.view, at)))
      return readPhrase(context.view, { from: at + 1, to: phrase.to }, context.calledA);
  }
  return null;
}

function startsOff(view: SentenceView, { from }: Phrase): boolean {
  return (
    view.mentionAt[from] === null &&
    (PREPOSITIONS.has(word(view, from)) ||
      view.tokens[from]?.kind === 'number' ||
      TIME.test(`${word(view, from)} ${word(view, from + 1)}`))
  );
}

/** `X, repealed in 2012`, `X repealed`: a participle without its auxiliary, and nothing behind it that it could act on. */
function reducedPassive(view: SentenceView, clause: Clause, object: Phrase | null): boolean {
  const { group } = clause;
  const participle = verbReadings(word(view, group.main)).some((reading) => reading.form === 'participle');
  const free = object === null || startsOff(view, object);
  return participle && group.main === group.from && free && (clause.joined === null || clause.joined.passive);
}

function byPhrase(view: SentenceView, from: number, to: number): Phrase | null {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (word(view, at) !== 'by') continue;
    let end = at + 1;
    while (
      end < to &&
      !['.', ',', ';'].includes(word(view, end)) &&
      !(end > at + 1 && PREPOSITIONS.has(word(view, end)) && word(view, end) !== 'of')
    )
      end++;
    return { from: at + 1, to: end };
  }
  return null;
}

function subjectOfVote(context: EnglishContext, clause: Clause): Phrase | null {
  return context.clauses.findLast((other) => other.index < clause.index && other.group.finite)?.subject ?? null;
}

/** `the treaty binds nobody`. */
function objectIsNobody({ view }: EnglishContext, clause: Clause): boolean {
  return clause.object !== null && ['nobody', 'nothing', 'none'].includes(word(view, clause.object.from));
}

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
    (clause.object !== null && acted.phrase !== clause.object && objectIsNobody(context, clause));
  return (clause.group.negated !== mood.denied) !== none ? 'denied' : 'affirmed';
}

/** From the subject, or the verb where there is none, to the end of the clause. */
function claimSpan(view: SentenceView, clause: Clause, match: Match, roles: Roles): Span {
  const starts = [
    clause.group.from,
    clause.subject?.from ?? clause.group.from,
    roles.acted?.phrase.from ?? clause.group.from,
  ];
  const ends = [clause.to, match.end, roles.acted?.phrase.to ?? 0];
  return trimSpan(view, Math.min(...starts), Math.max(...ends));
}
