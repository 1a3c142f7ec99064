/**
 * Who vetoed is overridden, and by that the veto: `Congress overrode him`, `parliament overruled her ten days later`; or the veto itself,
 * by a legislature: `deputies brushed it aside`. In: a sentence and the frames so far. Out: that the veto told before was overridden.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesWith, type EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { spanOf, word, wordsOf } from '../words/sentence-view.ts';

const OVERRULING = verbClass(
  new Set('override overrule outvote overturn brush sweep set push fail fizzle fall collapse flop founder'.split(' ')),
);

const OVER_WHOM = /^(?:override|overrule|outvote)$/;

/** What alone is done to a veto by these, where a veto was just told: the law itself may be set aside by a court. */
const ASIDE = /^(?:brush|sweep|set|push)$/;

export function overridingFrames(
  context: EnglishContext,
  before: readonly Frame[],
  beside: readonly Frame[],
): readonly Frame[] {
  const { view, index } = context;
  return foundIn(clausesWith(context, OVERRULING), (clause) => {
    const { group, subject } = clause;
    const failed = failedAttempt(context, clause);
    if (failed !== null) return failed;
    if (subject === null || group.passive || !isOverruled(context, clause)) return null;
    const aside = ASIDE.test(group.lemma) ? 2 : 1;
    const trigger = spanOf(view, group.from, group.to + aside);
    const told = [...before.filter(({ sentence }) => index - sentence <= NEAR), ...beside];
    const veto = told.findLast((frame) => frame.sense === 'veto' && frame.trigger[1] <= trigger[0]);
    if (veto === undefined || veto.polarity === 'denied' || veto.modality === 'questioned') return null;
    const mood = moodOf(context, clause);
    return {
      ...veto,
      form: 'overriding',
      sense: 'override',
      acted: { ...veto.acted, target: 'measure' },
      polarity: mood.denied ? 'denied' : 'affirmed',
      modality: mood.modality,
      aspect: aspectOf(clause, context.clauses),
      actor: actorOf(context, subject),
      power: mood.power,
      span: trimSpan(view, Math.min(subject.from, group.from), clause.to),
      trigger,
      sentence: index,
    };
  });
}

/** `the override attempt | fizzled`, `an attempt to override the veto failed`: the veto holds. */
function failedAttempt(context: EnglishContext, clause: Clause): Frame | null {
  const { view, index, clauses } = context;
  const { group, subject } = clause;
  if (subject === null || !FAILING.has(group.lemma) || group.negated || group.infinitive || group.modal !== null)
    return null;
  const words = wordsOf(view, subject.from, group.from);
  if (
    !/\boverride (?:attempt|vote|bid|effort|motion|try|push)\b|\b(?:attempt|bid|effort|motion|try|move|vote)s? to override(?=$|,| (?:the |a |his |her |its |(?:\p{L}+ )?\p{L}+ 's )(?:\p{L}+ )?veto| (?:him|her)\b)|^(?:the|an) override\b/u.test(
      words,
    )
  )
    return null;
  if (group.lemma === 'fall' && word(view, group.to) !== 'short') return null;
  const mood = moodOf(context, clause);
  const mention = view.mentionAt.slice(subject.from, group.from).find((one) => one !== null) ?? null;
  const span = spanOf(view, group.from, group.to);
  return {
    form: 'overriding',
    sense: 'override',
    acted: {
      mention,
      carriedBy: mention === null ? 'bill' : null,
      pronoun: false,
      target: 'measure',
      scope: WHOLE,
      span: mention?.span ?? span,
    },
    polarity: 'denied',
    modality: mood.modality,
    aspect: aspectOf(clause, clauses),
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, subject.from, Math.max(clause.to, group.to)),
    trigger: span,
    sentence: index,
  };
}

const FAILING: ReadonlySet<string> = new Set(['fail', 'fizzle', 'fall', 'collapse', 'flop', 'founder']);

/** Sentences from the veto on. */
const NEAR = 2;

/** `overrode | her`, and by who votes `overturned | it`, `swept | it aside`. */
function isOverruled({ view }: EnglishContext, { group, subject }: Clause): boolean {
  const whom = word(view, group.to);
  const aside = ASIDE.test(group.lemma);
  if (OVER_WHOM.test(group.lemma) && /^(?:him|her|them)$/.test(whom)) return true;
  if (!aside && group.lemma !== 'overturn' && !OVER_WHOM.test(group.lemma)) return false;
  const body = subject === null ? null : bodyOf(wordsOf(view, subject.from, subject.to));
  const votes = body === 'legislature' || body === 'chamber';
  return votes && whom === 'it' && (!aside || word(view, group.to + 1) === 'aside');
}
