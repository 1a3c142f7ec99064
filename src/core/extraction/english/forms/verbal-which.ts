/** Which thing is meant: what a participle behind a noun only tells, what a paper does, which day is put off. In: a clause and what it acts on. */
import type { ActorPhrase } from '../../frame.ts';
import { isAdverb, RELATIVES } from '../../lexicon/en/closed-classes.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import type { Match } from '../frames/roles.ts';
import { startsOff } from '../frames/starts-off.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { DOING } from '../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

/** `the tariffs imposed under X`, `the waiver signed in 2022`: a participle behind a noun tells which is meant, and claims nothing. */
export function tellsWhich(
  { view, clauses }: EnglishContext,
  clause: Clause,
  sense: Sense,
  acted: PhraseMeaning,
): boolean {
  const { group, subject, index } = clause;
  const reduced = !group.passive && group.main === group.from && (group.form === 'past' || group.form === 'participle');
  if (!reduced || !MAKING.has(sense) || subject === null) return false;
  // `a bill introduced last week would repeal X`: that it was is news
  if (acted.indefinite && acted.target === 'measure' && acted.mention !== null) return false;
  // `the bill passed by deputies last week is on his desk`: who passed it is told
  if (sense === 'pass' && acted.mention?.law.type === 'measure' && byPhrase(view, group.to, clause.to) !== null)
    return false;
  // `X passed the House when the clock ran out`: what passes a chamber is told to have done so
  if (sense === 'passAsBill' && clause.object !== null && !startsOff(view, clause.object)) return false;
  // `X (passed in 2012) was …`
  if (subject.to !== group.from && word(view, subject.to) !== '(') return false;
  if (acted.phrase.from < subject.from || acted.phrase.to > subject.to) return false;
  // `with X enacted, trade grew`
  if (word(view, subject.from) === 'with') return false;
  // the sentence has a verb of its own, and not one that the same subject goes on with (`The bill passed in May | and lapsed`)
  return clauses.some(
    (one) =>
      one.group.finite &&
      ((one.index > index && one.group.from > group.to && one.joined !== group) || holdsBefore(one, clause)),
  );
}

/** `closed the programme to newcomers`, `signed the treaty away`, `prices rose`: what is done to no law. */
export function isDoneToElse(view: SentenceView, clause: Clause, sense: Sense, acted: PhraseMeaning): boolean {
  const { group, to, subject } = clause;
  const behind = wordsOf(view, group.to, to);
  // `the treaty abolished checks`: what a treaty did away with once, and no act on a law
  const ofTreaty = subject !== null && TREATY.test(word(view, subject.to - 1)) && !group.passive;
  const ends = sense === 'removeLaw' || sense === 'endLaw' || sense === 'repeal';
  if (ofTreaty && ends && acted.phrase.from >= group.to && acted.mention?.law.type !== 'treaty') return true;
  if ((group.lemma === 'close' && / to /.test(behind)) || (group.lemma === 'sign' && / away\b/.test(behind)))
    return true;
  return sense === 'amend' && RISING.has(group.lemma) && !(isCeiling(view, acted) && (group.past || group.perfect));
}

const TREATY = /^(?:treaty|convention|zone|area)$/;

/** Said of figures that a law sets: `the debt limit rose by two trillion`, which nothing but an act makes it do. */
const RISING = new Set(['rise', 'go', 'climb', 'jump']);

/** `ruled the tariffs imposed under X unconstitutional`: noun and participle are what is found to be so. */
function holdsBefore({ group, object }: Clause, behind: Clause): boolean {
  return (
    HOLDING.has(group.lemma) &&
    group.to <= (behind.subject?.from ?? 0) &&
    object !== null &&
    object.from === behind.subject?.from
  );
}

const HOLDING = new Set(['rule', 'hold', 'find', 'declare', 'deem', 'judge']);

const MAKING: ReadonlySet<Sense> = new Set<Sense>([
  'impose',
  'make',
  'sign',
  'introduce',
  'pass',
  'passAsBill',
  'issueWaiver',
]);

/** `the act | that imposes it`: what a law does, and no event. */
export function isDoneByPaper(view: SentenceView, { group, subject }: Clause): boolean {
  if (group.form !== 's' || subject === null) return false;
  const last = word(view, subject.to - 1);
  return DOING.test(last) || (RELATIVES.has(last) && DOING.test(word(view, subject.to - 2)));
}

/** `extended the TikTok ban deadline`, `the deadline for TikTok`: what is put off is the day from which the law applies. */
export function isDeadline({ document }: SentenceView, { head, mention }: PhraseMeaning): boolean {
  return head === 'deadline' || (mention !== null && document.folded.startsWith('deadline ', mention.span[0]));
}

/** `lifted the debt ceiling`, `extended the borrowing limit`: a ceiling that is lifted is a higher one. */
export function isCeiling(view: SentenceView, { phrase, mention }: PhraseMeaning): boolean {
  if (mention === null) return false;
  const [from, to] = mention.span;
  return /\b(?:ceiling|limit|cap)$/.test(view.document.folded.slice(from, to)) && phrase.to > phrase.from;
}

/** `removed the sunset clause in X`, `lifted its end date`: the law goes on. */
export function isItsEnd(view: SentenceView, sense: Sense, { phrase }: PhraseMeaning): boolean {
  if (!TAKING_OUT.has(sense)) return false;
  const [from, to] = spanOf(view, phrase.from, phrase.to);
  return /\b(?:sunset|expiration date|expiry date|end date)\b/.test(view.document.folded.slice(from, to));
}

const TAKING_OUT: ReadonlySet<Sense> = new Set<Sense>(['repeal', 'removeLaw', 'endLaw', 'rescind']);

/** `Adopted in 2015, the treaty …`, `adopted by 190 states`: a conference agrees on a text, which binds nobody yet. */
export function isOfText({ group }: Clause, { mention }: PhraseMeaning, actor: ActorPhrase | null): boolean {
  if (group.lemma !== 'adopt' || mention?.law.type !== 'treaty') return false;
  const body = actor === null ? null : bodyOf(actor.text);
  return body !== 'legislature' && body !== 'chamber';
}

/** `agreed to | hear it`: what stands behind the particle is another verb. */
function goesJustOn(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    isAdverb(next.text) ||
    /^(?:until|till|through|for|and|but|as|in|after|despite|while)$/.test(next.text)
  );
}

export function goesOnToDo({ view, clauses }: EnglishContext, { group }: Clause, { entry }: Match): boolean {
  const last = group.to + entry.rest.length - 1;
  // `recall that in 2015 …`, `it should be recalled | that in August …`
  if (group.lemma === 'recall' && group.passive && word(view, group.to) === 'that') return true;
  if (group.lemma === 'recall' && clauses.some((one) => one.introducer === 'that' && one.from === group.to + 1))
    return true;
  // `X continued | to have effect`: it went on, and nobody prolonged it
  if (
    group.lemma === 'continue' &&
    entry.sense === 'extend' &&
    clauses.some((one) => one.group.infinitive && one.group.from === group.to)
  )
    return true;
  // `X was lost on him`, `is losing X`: only who lost it had it
  if (/^(?:lose|forfeit)$/.test(group.lemma) && (group.passive || group.form === 'ing')) return true;
  // `X goes on to define it`, `X goes on trial`: it is law as long as it just goes on
  if (group.lemma === 'go' && entry.rest[0] === 'on' && entry.rest.length === 1 && !goesJustOn(view, group.to + 1))
    return true;
  return entry.rest.at(-1) === 'to' && clauses.some((one) => one.group.infinitive && one.group.from === last);
}
