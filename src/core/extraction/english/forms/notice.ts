/**
 * Notice of leaving a treaty: `handed in its notice of withdrawal from X`, `notified the depositary of its exit from X`, `its letter of
 * withdrawal from X reached New York`. A notice says that somebody will leave, and is given on a day of its own. In: a sentence. Out: a
 * frame that it was given.
 */
import { allFoundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { EVENT_NOUN } from '../event-noun.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frame-parts.ts';
import { moodOf } from '../modality.ts';
import { readPhrase } from '../noun-phrase.ts';
import { linkedMention } from '../phrase-parts.ts';
import { placesOf, type SentenceView, spanOf, word } from '../sentence-view.ts';
import { isUndone } from '../undone.ts';

/** What is done with a notice by whoever gives it, and what becomes of one that is given. */
const GIVING = new Set(
  'give hand submit file deposit send deliver serve lodge tender transmit present communicate'.split(' '),
);
const TELLING = new Set(['notify', 'inform', 'advise']);
const ARRIVING = new Set(['reach', 'arrive', 'land']);

const PAPER = /^(?:notices?|notifications?|letters?|instruments?|notes?)$/;

export function noticeFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return allFoundIn(placesOf(context.view, EVENT_NOUN), (at) => frameAt(context, at));
}

function frameAt(context: EnglishContext, at: number): readonly Frame[] {
  const { view } = context;
  if (NOUNS.get(word(view, at)) !== 'leave' || !/^(?:from|of)$/.test(word(view, at + 1))) return [];
  const mention = linkedMention(view, { from: at + 1, to: Math.min(view.tokens.length, at + 8) });
  if (mention === null || mention.law.type !== 'treaty') return [];
  const of = ofBefore(view, at);
  const clause = of === null ? undefined : giving(context, of);
  if (of === null || clause === undefined) return [];
  let end = at;
  while (view.mentionAt[end] !== mention) end++;
  while (view.mentionAt[end] === mention) end++;
  const meaning = readPhrase(view, { from: at + 2, to: end }, context.calledA);
  return meaning === null || meaning.mention !== mention ? [] : [frameOf(context, clause, at, end, meaning)];
}

/** `notice | of | its formal | withdrawal`: where the “of” stands. */
function ofBefore(view: SentenceView, at: number): number | null {
  for (let index = at - 1; index >= Math.max(1, at - 5); index--) {
    if (word(view, index) === 'of' && view.mentionAt[index] === null) return index;
    if (view.tokens[index]?.kind === 'mark') return null;
  }
  return null;
}

/** The clause in which the notice is given, or arrives. */
function giving({ view, clauses }: EnglishContext, of: number): Clause | undefined {
  const paper = PAPER.test(word(view, of - 1));
  const own = clauses.findLast(({ group }) => group.to <= of);
  if (own !== undefined && TELLING.has(own.group.lemma) && !paper) return own;
  if (!paper) return undefined;
  if (own !== undefined && GIVING.has(own.group.lemma) && !own.group.passive) return own;
  return clauses.find(
    ({ group, subject }) =>
      subject !== null &&
      subject.from < of &&
      of < subject.to &&
      (ARRIVING.has(group.lemma) || (group.passive && (GIVING.has(group.lemma) || group.lemma === 'receive'))),
  );
}

function frameOf(
  context: EnglishContext,
  clause: Clause,
  at: number,
  end: number,
  meaning: Parameters<typeof actedOn>[1],
): Frame {
  const { view } = context;
  const { group, subject } = clause;
  const mood = moodOf(context, clause);
  const gives = !group.passive && !ARRIVING.has(group.lemma);
  return {
    form: 'notice',
    sense: 'giveNotice',
    acted: actedOn(view, { ...meaning, target: 'law' }),
    polarity: isUndone(view, clause) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: gives ? actorOf(context, subject) : null,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject?.from ?? group.from, group.from), Math.max(end, clause.to)),
    trigger: spanOf(view, at, at + 1),
    sentence: context.index,
  };
}
