/**
 * What people still do, can still do, or can no longer do by a law: `owners can still sue under X`, `goods are still seized under it`,
 * `sites can no longer shelter behind X`, `America has lived under X since 1979`. What was done under it once tells only of a case, and so
 * does what is done without a word of time. In: a sentence. Out: a frame that the law applies, or does not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { appliedFrame } from '../frames/applied.ts';
import { endOfName, saidFor } from '../frames/duty.ts';
import { trimSpan } from '../frames/frame-parts.ts';
import { isOfNone, isOfNow, NOW, timeOf } from '../frames/going-on.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { isPronounAlone, type Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const UNDER = wordClass((text) => /^(?:under|behind|pursuant)$/.test(text));

export function underLawFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, UNDER), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const subject = clause.subject ?? timeOf(context, clause)?.clause.subject ?? null;
  const link = subject === null || isSpokenOf(group.lemma) ? null : linkOf(view, clause);
  const over = link === null || subject === null ? null : isOver(context, clause, subject);
  if (link === null || subject === null || over === null) return null;
  const named = lawAt(context, link);
  const meaning = named === null ? null : readPhrase(view, named, context.calledA);
  if (named === null || meaning === null || meaning.target !== 'law' || meaning.indefinite || meaning.negative)
    return null;
  // the word for what may be done is what is told, and no doubt about it
  const own = { ...clause, group: { ...group, modal: null } };
  const mood = moodOf(context, own);
  return {
    ...appliedFrame(
      'under-law',
      context,
      clause,
      isOfNone(view, subject) ? meaning : saidFor(view, subject, meaning),
      mood,
    ),
    polarity: over !== mood.denied ? 'denied' : 'affirmed',
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(named.to, group.to)),
  };
}

/** What is argued or pending under a law does not tell that it applies. */
const isSpokenOf = (lemma: string): boolean =>
  /^(?:be|remain|stay|say|think|believe|hope|argue|claim|insist|wonder|talk|want|fall|come|crumble|suffer|groan|buckle)$/.test(
    lemma,
  );

/** Where the law begins: `sue | under X`, `shelter | behind X`. */
function linkOf(view: SentenceView, { group, to }: Clause): number | null {
  for (let at = group.to; at < Math.min(to, group.to + FAR); at++) {
    if (view.mentionAt[at] !== null || view.tokens[at]?.kind === 'mark') return null;
    const text = word(view, at);
    if (text === 'under') return at + 1;
    if (text === 'pursuant' && word(view, at + 1) === 'to') return at + 2;
    if (text === 'behind' && /^(?:shelter|hide|shield|retreat)$/.test(group.lemma)) return at + 1;
  }
  return null;
}

const FAR = 12;

/** The name right behind the link, or what points to the law spoken of. */
function lawAt({ view }: EnglishContext, from: number): Phrase | null {
  const start = word(view, from) === 'the' && word(view, from + 1) === 'same' ? from + 2 : from;
  const to = endOfName(view, start);
  if (to > start) return { from: start, to };
  const it = { from, to: from + 1 };
  if (isPronounAlone(view, it, /^(?:it|them)$/)) return it;
  return /^(?:the|this|that|these|those)$/.test(word(view, from)) ? { from, to: from + 2 } : null;
}

/** Whether it is over; null where nothing tells that it goes on, or does not. */
function isOver(context: EnglishContext, clause: Clause, subject: Phrase): boolean | null {
  const { view } = context;
  const { group } = clause;
  if (group.past || group.infinitive || (group.form === 'past' && !group.perfect && !group.passive)) return null;
  const none = isOfNone(view, subject);
  if (group.modal !== null) {
    if (!/^(?:can|ca|cannot|may)$/.test(group.modal)) return null;
    const around = wordsOf(view, Math.max(subject.to - 1, group.from - 1), group.to + 1);
    const behind = wordsOf(view, group.to, Math.max(clause.to, group.to));
    if (/\blonger\b/.test(around) || ((group.negated || none) && /\b(?:any (?:more|longer)|anymore)\b/.test(behind)))
      return true;
    // `the court may still rule under X`: a chance
    if (group.modal === 'may' && !isOfMany(view, subject)) return null;
    return !group.negated && !none && /\b(?:still|again)\b/.test(around) ? false : null;
  }
  if (none) return isOfNow(view, clause) ? true : null;
  if (group.lemma === 'live') {
    const behind = wordsOf(view, group.to, Math.max(clause.to, group.to));
    if (group.perfect && !group.negated && /\b(?:since|for)\b/.test(behind)) return false;
  }
  if (group.perfect) return null;
  if (!group.negated && NOW.test(wordsOf(view, group.to, Math.max(clause.to, group.to)))) return false;
  return timeOf(context, clause)?.over ?? null;
}

/** `states`, `owners of confiscated property`: people of a kind, and nobody in particular. */
function isOfMany(view: SentenceView, { from, to }: Phrase): boolean {
  const text = word(view, from);
  return view.tokens[from]?.capital !== true || from === 0
    ? /[^s]s$|^(?:people|anyone|anybody|everyone|everybody)$/.test(text) ||
        (to > from + 1 && /[^s]s$/.test(word(view, to - 1)))
    : false;
}
