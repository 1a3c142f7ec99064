/**
 * Who is kept from enforcing a law: `a judge barred the department from enforcing X`, `the order stopped prosecutors from applying it`,
 * `a court ordered the agency to stop enforcing it`. In: a sentence. Out: a frame that enforcement was blocked, by whoever does the
 * keeping.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { spanOf, word, wordsOf } from '../words/sentence-view.ts';

const KEEPING = new Set('bar block stop prevent restrain enjoin prohibit forbid preclude keep'.split(' '));
const USING = new Set('carry enforce implement apply use invoke collect levy execute operate administer'.split(' '));

const HALTING = new Set('stop cease halt pause suspend freeze block'.split(' '));

const USED = verbClass(new Set([...USING, ...HALTING]));

export function barredFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, USED), (clause) => frameOf(context, clause) ?? ordered(context, clause));
}

/** `A judge ordered the agency to halt X`, `to stop | enforcing X`: what a court has somebody leave undone, it keeps them from. */
function ordered(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const using = clause.group.form === 'ing' && !clause.group.finite && USING.has(clause.group.lemma);
  const stop = using ? clauses[clause.index - 1] : clause;
  if (stop === undefined || !stop.group.infinitive || stop.group.negated || !HALTING.has(stop.group.lemma)) return null;
  if (using && stop.group.to !== clause.group.from) return null;
  const court = clauses[stop.index - 1];
  if (court?.subject == null || court.object === null || !ORDERING.has(court.group.lemma)) return null;
  if (bodyOf(wordsOf(view, court.subject.from, court.subject.to)) !== 'court' || court.group.passive) return null;
  const meaning = clause.object === null ? null : readPhrase(view, clause.object, context.calledA);
  if (meaning === null || meaning.indefinite || !/^(?:law|application|enforcement)$/.test(meaning.target)) return null;
  return blocked(context, clause, meaning, { by: court, actor: court.subject });
}

const ORDERING = new Set(['order', 'direct', 'instruct', 'tell', 'command', 'require']);

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, object } = clause;
  const above = clauses[clause.index - 1];
  if (above === undefined || object === null || group.form !== 'ing' || !USING.has(group.lemma)) return null;
  if (word(view, group.from - 1) !== 'from' || !KEEPING.has(above.group.lemma)) return null;
  // `kept | from enforcing X`: whom, or who is kept
  const whom = above.group.passive ? above.subject : above.object;
  // `from carrying | out the order`
  const carries = group.lemma === 'carry';
  if (carries && word(view, object.from) !== 'out') return null;
  const used = carries ? { from: object.from + 1, to: object.to } : object;
  const meaning = whom === null ? null : readPhrase(view, used, context.calledA);
  // `from enforcing an order ending X`: which order, its name tells
  const named = meaning?.mention != null && meaning.mention.law.type === 'executiveAct';
  if (meaning === null || meaning.target !== 'law' || (meaning.indefinite && !named)) return null;
  const actor = above.group.passive ? byPhrase(view, group.to, clause.to) : above.subject;
  return blocked(context, clause, meaning, { by: above, actor });
}

/** The clause that tells of the keeping, and who does it. */
interface Keeping {
  readonly by: Clause;
  readonly actor: Phrase | null;
}

function blocked(context: EnglishContext, clause: Clause, meaning: PhraseMeaning, { by, actor }: Keeping): Frame {
  const { view, clauses } = context;
  const mood = moodOf(context, by);
  return {
    form: 'barred',
    sense: 'block',
    acted: { ...actedOn(view, meaning), target: 'enforcement' },
    polarity: isUndone(view, by) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(by, clauses),
    actor: actorOf(context, actor),
    power: false,
    weak: meaning.mention === null && meaning.pronoun,
    span: trimSpan(view, Math.min(by.subject?.from ?? by.group.from, by.group.from), clause.to),
    trigger: spanOf(view, by.group.from, clause.group.to),
    sentence: context.index,
  };
}
