/**
 * What a law still does, or no longer does: `still bars aid`, `no longer restricts trade`, `continues to govern`. Without a word of
 * time such a verb only tells what the law is about. In: a sentence. Out: frames that it is applied, or is not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { appliedFrame } from '../frames/applied.ts';
import { BINDING, endOfName, linkBehind, OBSERVING, OPERATING, PAYING, REACHING, saidFor } from '../frames/duty.ts';
import { trimSpan } from '../frames/frame-parts.ts';
import { isOfNone, isOfNow, reachesNoneNow, type Time, timeOf } from '../frames/going-on.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { partNamed } from '../phrases/phrase-scope.ts';
import { spanOf, word, wordsOf } from '../words/sentence-view.ts';

export function operativeFrames(context: EnglishContext): readonly Frame[] {
  return foundIn(
    clausesOnLaw(context, BINDING),
    (clause) =>
      operating(context, clause) ?? undergone(context, clause) ?? paid(context, clause) ?? observed(context, clause),
  );
}

/** `drivers still pay the tax`, `nobody pays it any more`: a charge that is paid applies. */
function paid(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  // `the credits are | still being paid`: to whom, is left open
  const time = timeOf(context, clause);
  const subject = clause.subject ?? time?.clause.subject ?? null;
  const object = group.passive ? subject : clause.object;
  if (!PAYING.has(group.lemma) || object === null || subject === null) return null;
  const nobody = isOfNone(view, subject);
  const meaning = time === null && !nobody ? null : readPhrase(view, object, context.calledA);
  if (meaning === null || meaning.target !== 'law' || meaning.indefinite) return null;
  const mood = moodOf(context, clause);
  return {
    ...appliedFrame('operative', context, clause, meaning, mood),
    polarity: ((time?.over ?? false) !== nobody) !== mood.denied ? 'denied' : 'affirmed',
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), clause.to),
  };
}

/** `Russia no longer observes the treaty`, `has stopped abiding by it`: of a party that does not, it does not apply to it. */
function observed(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  const link = OBSERVING.get(group.lemma);
  if (link === undefined || group.passive || group.modal !== null) return null;
  if (link !== null && word(view, group.to) !== link) return null;
  const time = timeOf(context, clause) ?? stopped(context, clause);
  const party = time?.clause.subject ?? null;
  const from = link === null ? group.to : group.to + 1;
  if (time?.over !== true || party === null) return null;
  const meaning = readPhrase(view, { from, to: Math.max(from, clause.to, clause.object?.to ?? 0) }, context.calledA);
  if (meaning?.mention?.law.type !== 'treaty' || meaning.target !== 'law') return null;
  const mood = moodOf(context, time.clause);
  return {
    ...appliedFrame('operative', context, time.clause, saidFor(view, party, meaning), mood),
    polarity: mood.denied ? 'affirmed' : 'denied',
    span: trimSpan(view, Math.min(party.from, time.clause.group.from), clause.to),
  };
}

/** `stopped | observing it`, `has quit | honouring it`. */
function stopped({ clauses }: EnglishContext, { group, index }: Clause): Time | null {
  const above = clauses[index - 1];
  const gerund = group.form === 'ing' && !group.finite && above?.group.to === group.from;
  if (!gerund || above === undefined || !/^(?:stop|cease|quit)$/.test(above.group.lemma)) return null;
  return above.group.modal === null ? { over: !above.group.negated, clause: above } : null;
}

function operating(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group } = clause;
  if (!OPERATING.has(group.lemma) || group.passive || group.past || group.modal !== null || clause.subject === null)
    return null;
  if (clause.object !== null && STEP.test(wordsOf(view, clause.object.from, clause.object.to))) return null;
  const none = REACHING.has(group.lemma) && reachesNoneNow(context, clause);
  const time = none ? { over: true, clause } : timeOf(context, clause);
  const meaning = time === null ? null : readPhrase(view, clause.subject, context.calledA);
  if (time === null || meaning === null || meaning.target !== 'law' || meaning.indefinite) return null;
  const mood = moodOf(context, time.clause);
  return {
    ...appliedFrame('operative', context, time.clause, none ? meaning : forWhom(context, clause, meaning), mood),
    polarity: time.over !== mood.denied ? 'denied' : 'affirmed',
    span: trimSpan(view, Math.min(clause.subject.from, group.from), clause.to),
    trigger: spanOf(view, group.from, group.to),
  };
}

/** `it still requires | approval`, `the treaty still requires | the Senate’s consent`: what is wanting before it does anything. */
const STEP =
  /\b(?:approval|ratification|consent|assent|signatures?|votes?|passage|adoption|confirmation|endorsement|sign-off)\b/;

/** `Preclearance is no longer required by X`, `firms are no longer required to report under X`: what it does, told of whom it is done to. */
function undergone(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (!group.passive || !OPERATING.has(group.lemma) || subject === null) return null;
  const none = isOfNone(view, subject) && isOfNow(view, clause);
  const time = none ? { over: true, clause } : timeOf(context, clause);
  const link = time === null ? null : linkBehind(view, group.to);
  if (time === null || link === null) return null;
  const to = endOfName(view, link + 1);
  const named = to === link + 1 ? null : readPhrase(view, { from: link + 1, to }, context.calledA);
  if (named === null || named.mention === null || named.target !== 'law' || named.indefinite) return null;
  const mood = moodOf(context, clause);
  const obliged = /^(?:to|from)$/.test(word(view, link === group.to ? to : group.to));
  const told = none ? named : obliged ? saidFor(view, subject, named) : asked(context, subject, named);
  return {
    ...appliedFrame('operative', context, clause, told, mood),
    polarity: time.over !== mood.denied ? 'denied' : 'affirmed',
    span: trimSpan(view, Math.min(subject.from, group.from), to),
  };
}

/** `Preclearance is no longer required by X`: one thing of those that the law asks for, which may have a name of its own. */
function asked(context: EnglishContext, subject: Phrase, law: PhraseMeaning): PhraseMeaning {
  const own = readPhrase(context.view, subject, context.calledA);
  return own !== null && own.mention !== null && own.target === 'law'
    ? own
    : { ...law, scope: partNamed(wordsOf(context.view, subject.from, subject.to)) };
}

/** `no longer covers Russia`: it is said for one, and not for all. */
function forWhom(context: EnglishContext, { object, group }: Clause, meaning: PhraseMeaning): PhraseMeaning {
  return object === null || object.from < group.to ? meaning : saidFor(context.view, object, meaning);
}
