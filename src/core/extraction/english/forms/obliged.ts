/**
 * What people have to do by a law, with a word that tells since when, or that it is over: `firms no longer have to report under X`,
 * `companies must now comply with X`, `since Monday every bank has to obey X`. Without such a word it only tells what the law is about, or
 * what somebody asks of others. In: a sentence. Out: frames that the law is applied, or is not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { isWeak } from '../frames/applied.ts';
import { askedBy, BINDING, endOfName, OWING, saidFor } from '../frames/duty.ts';
import { actedOn, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { isPronounAlone } from '../phrases/phrase-parts.ts';
import { partNamed } from '../phrases/phrase-scope.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { type SentenceView, spanOf, word, wordsOf } from '../words/sentence-view.ts';

export function obligedFrames(context: EnglishContext): readonly Frame[] {
  return foundIn(clausesOnLaw(context, BINDING), (clause) => obliged(context, clause));
}

/** `firms no longer have to report under X`, `have had to comply with X since May`: what one has to do, by the law that asks for it. */
function obliged(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const duty = dutyOf(context, clause);
  if (duty === null || subject === null) return null;
  const over = isOver(view, clause, duty) ?? (isOfNow(context, clause, duty) ? false : null);
  const link = over === null ? null : askedBy(view, duty);
  if (over === null || link === null) return null;
  const it = isPronounAlone(view, { from: link, to: link + 1 }, /^(?:it|them)$/);
  const to = it ? link + 1 : endOfName(view, link);
  const named = to === link ? null : readPhrase(view, { from: link, to }, context.calledA);
  if (named === null || (named.mention === null && !it) || named.target !== 'law' || named.indefinite) return null;
  const part = word(view, to) === "'s" ? partNamed(word(view, to + 1)) : null;
  const meaning = part === null ? saidFor(view, subject, named) : { ...named, scope: part };
  const mood = moodOf(context, clause);
  return {
    form: 'obliged',
    sense: 'apply',
    acted: actedOn(view, meaning),
    polarity: over !== mood.denied ? 'denied' : 'affirmed',
    // `must now comply` tells what the law asks, and is no wish
    modality: group.modal === MUST && mood.modality === 'demanded' ? 'asserted' : mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: isWeak(context, clause, named),
    span: trimSpan(view, Math.min(subject.from, group.from), to),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

const MUST = 'must';

/** What has to be done: `have | to report`, `are required | to comply`, and with “must” in one. */
function dutyOf({ clauses }: EnglishContext, { group, index }: Clause): VerbGroup | null {
  if (group.modal === MUST) return group.passive || group.negated ? null : group;
  if (group.modal !== null) return null;
  const duty = clauses[index + 1]?.group;
  const owes = group.passive ? OBLIGED.has(group.lemma) : OWING.has(group.lemma);
  return !owes || duty === undefined || duty.passive || !(duty.infinitive || duty.form === 'base') ? null : duty;
}

const OBLIGED = new Set(['require', 'oblige', 'bind', 'compel']);

/** Whether it is over, by `no longer` or `any more`, or has been owed since a day; null where no such time is told. */
function isOver(view: SentenceView, { group }: Clause, duty: VerbGroup): boolean | null {
  if (group === duty || group.passive) return null;
  const around = wordsOf(view, Math.max(0, group.from - 3), duty.from);
  const apart = wordsOf(view, group.to, duty.from);
  const behind = wordsOf(view, duty.to, endOfSentencePart(view, duty.to));
  if (apart === 'no longer' || (group.negated && /\b(?:no longer|not any longer)\b/.test(around))) return true;
  if (group.negated) return /\b(?:any (?:more|longer)|anymore)$/.test(behind) ? true : null;
  if (apart !== '') return null;
  // `foreign firms still have to report`: others may have been let off
  return /^(?:have|has|'ve) .*\bhad$/.test(wordsOf(view, group.from, group.to)) && /\bsince\b/.test(behind)
    ? false
    : null;
}

/** `must now comply`, `since Saturday …`, `as of today …`: from a time on that has come. */
function isOfNow({ view, clauses }: EnglishContext, { group, subject, index }: Clause, duty: VerbGroup): boolean {
  const from = clauses[index - 1]?.to ?? 0;
  const perfect = /^(?:have|has|'ve) /.test(wordsOf(view, group.from, group.to));
  if (group.negated || (group.past && !perfect) || subject === null) return false;
  return (
    /\bnow\b/.test(wordsOf(view, Math.max(subject.from, group.from - 1), duty.to)) ||
    SINCE.test(wordsOf(view, Math.min(from, subject.from), subject.from)) ||
    SINCE_BEHIND.test(wordsOf(view, duty.to, endOfSentencePart(view, duty.to))) ||
    UNTIL.test(wordsOf(view, Math.min(from, subject.from), subject.from)) ||
    UNTIL_BEHIND.test(wordsOf(view, duty.to, endOfSentencePart(view, duty.to)))
  );
}

/** `Until June Norway must honour X`, `must honour it until June`: as long as that it is owed. */
const UNTIL = /^(?:until|till|up to|up until) /;
const UNTIL_BEHIND = /\b(?:until|till) /;

const SINCE = /^(?:(?:ever )?since|(?:(?:as )?(?:of|from)|starting) (?:today|yesterday|now)) ?/;
const SINCE_BEHIND = /\b(?:as )?(?:of|from) (?:today|yesterday|now on)$/;

/** Up to the next mark that is in no name. */
function endOfSentencePart(view: SentenceView, from: number): number {
  let end = from;
  while (end < view.tokens.length && (view.tokens[end]?.kind !== 'mark' || view.mentionAt[end] !== null)) end++;
  return end;
}
