/** A verb of saying with somebody who says it: `Marsh said`, `said Marsh`, `was quoted as saying`, `went on`, `is certain`. */
import type { Speaker } from '../../../../claim/statement.ts';
import { toldOfWord } from '../../../../text/told-once.ts';
import { DETERMINERS, PRONOUNS } from '../../../lexicon/en/closed-classes.ts';
import { REACTING, SAYING, SAYING_THAT, SILENT } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { type SentenceView, spanOf, word } from '../../words/sentence-view.ts';
import { isQuoteMark, outsideQuotes } from '../bounds/marks.ts';
import { castFor } from '../speakers/answering.ts';
import type { Cast } from '../speakers/cast.ts';
import { subjectOf } from '../speakers/cue-subject.ts';
import { isInstitution } from '../speakers/kind-of-speaker.ts';
import { speakerIn } from '../speakers/speaker.ts';
import { isBetweenMarks, isStop, isThing, saidBetweenMarks } from './between-marks.ts';
import type { Cue } from './cue.ts';
import { goingOn } from './going-on.ts';
import { isSaidAtLast } from './infinitive-saying.ts';
import { isWithheld } from './withheld.ts';

/** Report what is said and judge things as well: `spoke of the repeal`, `wrote that`. */
const BOTH = /^(?:say|write|speak)$/;

/** Tell something though they are denied: `did not rule out that`, `did not say whether`. */
const ANYHOW = /^(?:mention|note|acknowledge|admit|deny|dispute|doubt|hide|conceal|rule)$/;

/** `earlier`: the cues of the sentence before this verb. */
export function verbCue(
  context: EnglishContext,
  cast: Cast,
  clause: Clause,
  last: Speaker | null,
  earlier: readonly Cue[] = [],
): Cue | null {
  const { view } = context;
  const { group } = clause;
  const more = particle(context, clause);
  if (more === null || !isSaid(context, clause) || isOtherSense(context, clause)) return null;
  if (isWithheld(context, clause) && !ANYHOW.test(group.lemma)) return null;
  if (!outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return null;
  const same = goingOn(context, clause, earlier);
  const subject = same ?? subjectOf(context, castFor(cast, view, clause, last), clause, last);
  if (subject === null || !canSpeak(subject.speaker) || namesLaw(context, subject.speaker)) return null;
  return {
    speaker: citedBy(context, cast, subject.speaker, clause) ?? subject.speaker,
    lemma: group.lemma === 'want' ? 'ask' : group.lemma,
    span: spanOf(view, group.from, group.to + more),
    from: Math.min(group.from, subject.from),
    to: Math.max(group.to + more, subject.to),
    clause,
    joined: same !== null,
    kind: REACTING.has(group.lemma) && !BOTH.test(group.lemma) ? 'reacting' : 'verb',
  };
}

/** `Interfax reported, citing Berg`: an outlet passes on what somebody else said. */
function citedBy(context: EnglishContext, cast: Cast, outlet: Speaker, { group }: Clause): Speaker | null {
  const { view } = context;
  const at = word(view, group.to) === ',' ? group.to + 1 : group.to;
  if (!['citing', 'quoting'].includes(word(view, at)) || !isInstitution(cast, outlet)) return null;
  let to = at + 1;
  while (to < view.tokens.length && view.tokens[to]?.kind !== 'mark') to++;
  const cited = speakerIn(cast, view.sentence.from + at + 1, view.sentence.from + to, null);
  return cited !== null && (cast.persons.names.has(cited.name) || cited.role !== null) ? cited : null;
}

/** `is certain that`; `clear` is also what one makes it. */
export const CERTAIN = new Set(['sure', 'certain', 'convinced', 'confident', 'adamant', 'positive', 'clear']);

/** Words behind the verb that make it one of saying, counted; null where it is none. */
function particle(context: EnglishContext, clause: Clause): number | null {
  const { view } = context;
  const { group } = clause;
  const next = word(view, group.to);
  const after = word(view, group.to + 1);
  if (group.copular)
    return CERTAIN.has(next) ? 1 : isOfTheView(view, group.to) ? 3 : isOnRecord(view, group.to) ? 2 : null;
  const apart = saidBetweenMarks(context, clause);
  if (apart !== null) return apart;
  if (group.lemma === 'go') return next === 'on' && ['.', ',', '"', '', ';', 'record'].includes(after) ? 1 : null;
  if (group.lemma === 'try') return next === 'again' && isStop(after) && isBetweenMarks(view, group) ? 1 : null;
  if (group.lemma === 'make') return next === 'clear' ? 1 : next === 'it' && after === 'clear' ? 2 : null;
  if (group.lemma === 'have') return next === 'it' && after === 'that' ? 1 : null;
  if (group.lemma === 'point') return next === 'out' ? 1 : null;
  if (/^(?:spell|set|lay)$/.test(group.lemma)) return next === 'out' && after === 'that' ? 1 : null;
  // `Berg rejoined the pact`: no retort
  if (group.lemma === 'rejoin') return next === 'that' || word(view, group.from - 1) === '"' ? 0 : null;
  if (group.lemma === 'show') return isStop(next) && word(view, group.from - 1) !== ',' ? 0 : null;
  if (EXPRESSING.test(group.lemma)) return overFeeling(view, group.to);
  if (group.lemma === 'let') return next === 'slip' && after === 'that' ? 1 : isMadeKnown(view, group.to) ? 3 : null;
  if (group.lemma === 'put' && next !== 'in') return next === 'it' ? 1 : null;
  if (group.lemma === 'want') return next === 'to' && after === 'know' ? 2 : null;
  if (next === 'back' && BACK.test(group.lemma) && after !== 'to') return 1;
  if (next === 'in' && BREAKING_IN.test(group.lemma)) return isStop(after) ? 1 : null;
  if (SAYING_THAT.has(group.lemma) && !SAYING.has(group.lemma))
    return next === 'that' || (group.lemma === 'brief' && leadsToThat(view, group.to)) ? 0 : null;
  return SAYING.has(group.lemma) || REACTING.has(group.lemma) ? 0 : null;
}

/** `expressed | concern | that`, `voiced | his deep regret | that`: up to `that`. */
function overFeeling(view: SentenceView, from: number): number | null {
  for (let at = from; at < from + 4; at++)
    if (FEELINGS.test(word(view, at))) return word(view, at + 1) === 'that' ? at + 1 - from : null;
  return null;
}

const EXPRESSING = /^(?:express|voice|convey)$/;
export const FEELINGS =
  /^(?:concerns?|regret|confidence|dismay|disappointment|frustration|belief|alarm|surprise|relief|satisfaction|conviction|certainty|disbelief|anger)$/;

/** `let | it be known`. */
function isMadeKnown(view: SentenceView, at: number): boolean {
  return word(view, at) === 'it' && word(view, at + 1) === 'be' && word(view, at + 2) === 'known';
}

/** `briefed | reporters on Monday that`: no mark stands between. */
function leadsToThat(view: SentenceView, from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    if (word(view, at) === 'that') return word(view, at + 1) !== ',';
    if (view.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/** `is | on record | that` */
function isOnRecord(view: SentenceView, at: number): boolean {
  return word(view, at) === 'on' && word(view, at + 1) === 'record' && word(view, at + 2) === 'that';
}

/** `is | under the impression | that`, `is | of the view | that`. */
const isOfTheView = (view: SentenceView, at: number): boolean =>
  /^(?:under|of)$/.test(word(view, at)) &&
  word(view, at + 1) === 'the' &&
  OPINION.test(word(view, at + 2)) &&
  word(view, at + 3) === 'that';
export const OPINION = /^(?:impression|view|opinion|belief|mind|illusion)$/;

/** `Berg broke in`, with nothing behind it. */
const BREAKING_IN = /^(?:break|cut|chip|weigh|throw|jump|chime|butt|put)$/;

const BACK =
  /^(?:shoot|fire|hit|push|clap|write|thunder|shout|text|yell|snap|bark|email|e-mail|scream|joke|tweet|post|report)$/;

/** Not what is said of somebody, may be said or is yet to be said. */
function isSaid(context: EnglishContext, clause: Clause): boolean {
  const { group, index } = clause;
  if (isDoubted(context, clause) || isInstead(context, group) || isOfLaw(context, group)) return false;
  if (group.passive || (group.modal !== null && !isAllTheySay(context, group)) || isAsked(context)) return false;
  return !group.infinitive || isSaidAtLast(context, index);
}

/** `asked whether | she agreed`; not `if the court hurries, | estimates Berg`, behind a comma. */
function isDoubted({ view }: EnglishContext, { introducer, from, group }: Clause): boolean {
  if (!/^(?:whether|if)$/.test(introducer ?? '') || word(view, from - 1) === ',') return false;
  return !view.tokens.slice(from, group.from).some(({ text }) => text === ',');
}

/** `instead of | apologising`, `rather than | admitting it`: not done. */
function isInstead({ view }: EnglishContext, { form, from }: Clause['group']): boolean {
  if (form !== 'ing') return false;
  const link = word(view, from - 1);
  return link === 'without' || (link === 'of' && word(view, from - 2) === 'instead') || link === 'than';
}

/** `passed a law | declaring it safe`: what the law does. */
function isOfLaw({ view }: EnglishContext, { form, from }: Clause['group']): boolean {
  return form === 'ing' && /^(?:law|laws|act|bill|bills|legislation|statute|ordinance)$/.test(word(view, from - 1));
}

/** `would only say that`, `could crow that`: said, and no more. */
function isAllTheySay({ view }: EnglishContext, group: Clause['group']): boolean {
  const words = view.tokens.slice(group.from, group.to).map(({ text }) => text);
  const proud = group.modal === 'could' && /^(?:crow|boast|report|announce)$/.test(group.lemma);
  return (
    proud ||
    (/^(?:would|could)$/.test(group.modal ?? '') &&
      (words.includes('only') || word(view, group.to) === 'only') &&
      SAYING.has(group.lemma))
  );
}

/** `Did Berg say it was gone?`: the writer asks. */
function isAsked({ view }: EnglishContext): boolean {
  return (
    view.question &&
    /^(?:will|would|can|could|should|did|does|do|has|have|had|is|was|were|are|who|why|when|where|how|what)$/.test(
      word(view, 0),
    )
  );
}

/** Said, and no report: `said goodbye`, `said nothing about it`. */
const IDLE =
  /^(?:goodbye|hello|hi|sorry|farewell|thanks|grace|prayers?|nothing|little|much|something|anything|yes|no)$/;
const NO_CLAUSE = /^(?:|[.,;:!?"]|about|of|on|in|to|and|but|more|when|as|until|at)$/;

/** `said goodbye`, `who asked not to be named`, `asked about it, she …`. */
function isOtherSense(context: EnglishContext, clause: Clause): boolean {
  const { view, groups } = context;
  const { group } = clause;
  const next = word(view, group.to);
  // `we heard from Berg that`: Berg says it
  if (group.lemma === 'hear' && next === 'from') return true;
  if (group.lemma === 'say') return IDLE.test(next) && NO_CLAUSE.test(word(view, group.to + 1));
  // `a ruling read from the bench`, `who read the draft`: read, and nothing said
  if (group.lemma === 'read') return clause.relative || (isPerused(view, group.to) && !isReadOut(context, clause));
  // `the levy, which added | 17 cents to a litre`: so much more, and nothing said
  if (group.lemma === 'add' && view.tokens[group.to]?.kind === 'number' && AMOUNTS.test(word(view, group.to + 1)))
    return true;
  // `which Berg has held in abeyance`, `held on`, `held up the vote`: kept, and nothing said
  if (group.lemma === 'hold' && /^(?:in|on|up|off|back|out|hostage)$/.test(next)) return true;
  if (group.lemma !== 'ask') return false;
  if (['not', 'to'].includes(next) && clause.relative) return true;
  return isFronted(context, group.from, group.to) && groups.some((other) => other.finite && other.from > group.to);
}

const AMOUNTS =
  /^(?:cents?|per|percent|pence|%|million|billion|trillion|dollars?|euros?|pounds?|seats?|jobs?|points?|days?|months?|years?)$/;

/** `read the draft`, `read from the bench`; not `read on Saturday`, `read this as “…”`. */
function isPerused(view: SentenceView, at: number): boolean {
  const next = word(view, at);
  if (/^(?:this|it)$/.test(next) && word(view, at + 1) === 'as') return false;
  if (
    /^(?:from|out|aloud|through|up)$/.test(next) ||
    (next === 'in' && word(view, at + 1) !== 'part') ||
    view.mentionAt[at] != null
  )
    return true;
  return next !== 'that' && (DETERMINERS.has(next) || PRONOUNS.has(next));
}

/** `“…” reads the sign`, `…, reads the placard by the door`, `…, Berg read from a leaflet`: the words stand before. */
function isReadOut(context: EnglishContext, { group, subject }: Clause): boolean {
  const { view } = context;
  if (isQuoteMark(context, group.from - 1)) return true;
  // `She sat down, read the notice`: she does both
  const reader = context.groups.findLast((one) => one.finite && one.to < group.from);
  const read = reader !== undefined && /^(?:i|we|he|she|they|who)$/.test(word(view, reader.from - 1));
  if (word(view, group.from - 1) === ',') return !read && isThing(view, group.to);
  const own = subject !== null && subject.to === group.from && /^[,"]$/.test(word(view, subject.from - 1));
  return own && /^(?:from|out|aloud)$/.test(word(view, group.to));
}

const WHAT_IS_ASKED = /^(?:about|whether|if|by|why|how|what|who|which|for|on|in|at|when|where)$/;

/** `Asked about it, …`, `when asked whether …`, `Berg, asked if …, replied`: a participle, somebody else asks. */
function isFronted({ view }: EnglishContext, from: number, to: number): boolean {
  return (from === 0 || ['when', 'if', 'as', ','].includes(word(view, from - 1))) && WHAT_IS_ASKED.test(word(view, to));
}

const MUTE =
  /^(?:one|whatever.*|it|this|that|there|what|which|these|those|rumou?r|legend|needless|nobody|no one|none|nothing|neither|nobody else)$/i;

/** A law does not speak. */
function namesLaw({ view }: EnglishContext, { span }: Speaker): boolean {
  return (
    span !== null &&
    view.names &&
    view.tokens.some(
      (token, at) =>
        view.mentionAt[at] !== null && span[0] <= token.start && token.end <= span[1] && span[1] - token.end < 2,
    )
  );
}

/** `the law says`, `the sign reads`: rules and things have their words from nobody who speaks. */
export function canSpeak({ name, role }: Speaker): boolean {
  return role !== null || isNameOfSpeaker(name);
}

const isNameOfSpeaker: (name: string) => boolean = toldOfWord((name) => {
  if (MUTE.test(name)) return false;
  if (/^\p{Lu}/u.test(name) && /\s\p{Lu}/u.test(name)) return true;
  const head = /^(?:[^,]*?)([\p{L}-]+)(?: (?:of|on|in|at|for|to|from|by|with)\b.*)?$/u.exec(name.toLowerCase())?.[1];
  return !SILENT.has(head ?? '');
});
