/**
 * A vote on what a noun names: `the House passed the extension`, `senators blocked a renewal`, `the repeal cleared the Senate`. In: a
 * sentence. Out: a frame that the bill for it passed that chamber, or was not passed there, of the law that the text is about.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import { NOUNS } from '../../lexicon/en/predicates.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { spanOf, word, wordsOf } from '../words/sentence-view.ts';
import { bodyIn, VOTING } from './nominal-passed.ts';

/** What a bill can be called by that which it would do. */
const VOTED_ON = new Set(['extend', 'repeal', 'restore', 'ratify', 'postpone']);

const VOTED = verbClass(VOTING);

export function votingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesWith(context, VOTED), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, object } = clause;
  if (subject === null || clause.relative || group.infinitive) return null;
  const by = group.passive ? byPhrase(view, group.to, clause.to) : subject;
  const noun = nounAt(context, group.passive ? subject : object);
  if (noun === null || !VOTING.has(group.lemma)) return null;
  const body = by === null ? null : bodyIn(context, by);
  // a committee sends it on to the chamber
  const committee = by !== null && /\b(?:committee|panel)\b/.test(wordsOf(view, by.from, by.to));
  if (committee || (body !== 'chamber' && body !== 'legislature')) return null;
  const mood = moodOf(context, clause);
  const span = spanOf(view, group.from, group.to);
  return {
    form: 'voting',
    sense: 'pass',
    acted: { mention: null, carriedBy: 'bill', pronoun: false, target: 'measure', scope: WHOLE, span: noun.span },
    polarity: group.negated !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(clause.to, noun.to)),
    trigger: span,
    sentence: context.index,
  };
}

/** `the extension`, `a three-year renewal`, and no law beside it. */
function nounAt({ view }: EnglishContext, phrase: Phrase | null) {
  if (phrase === null || !/^(?:the|an?|its|their|that|this)$/.test(word(view, phrase.from))) return null;
  for (let at = phrase.from + 1; at < Math.min(phrase.to, phrase.from + 5); at++) {
    if (view.mentionAt[at] !== null) return null;
    const sense = NOUNS.get(word(view, at));
    if (sense === undefined) continue;
    const next = word(view, at + 1);
    const ends =
      at + 1 === phrase.to ||
      view.tokens[at + 1]?.kind !== 'word' ||
      isAdverb(next) ||
      /^(?:on|in|by|last|this|with|and|but)$/.test(next);
    return VOTED_ON.has(sense) && ends ? { span: spanOf(view, at, at + 1), to: at + 1 } : null;
  }
  return null;
}
