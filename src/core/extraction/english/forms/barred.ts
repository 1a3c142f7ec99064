/**
 * Who is kept from enforcing a law: `a judge barred the department from enforcing X`, `the order stopped prosecutors from applying it`.
 * In: a sentence. Out: a frame that enforcement was blocked, by whoever does the keeping.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { moodOf } from '../moods/modality.ts';
import { isUndone } from '../moods/undone.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { spanOf, word } from '../words/sentence-view.ts';

const KEEPING = new Set('bar block stop prevent restrain enjoin prohibit forbid preclude keep'.split(' '));
const USING = new Set('carry enforce implement apply use invoke collect levy execute'.split(' '));

const USED = verbClass(USING);

export function barredFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, USED), (clause) => frameOf(context, clause));
}

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
  if (meaning === null || meaning.target !== 'law' || meaning.indefinite) return null;
  const mood = moodOf(context, above);
  const by = above.group.passive ? byPhrase(view, group.to, clause.to) : above.subject;
  return {
    form: 'barred',
    sense: 'block',
    acted: { ...actedOn(view, meaning), target: 'enforcement' },
    polarity: isUndone(view, above) !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(above, clauses),
    actor: actorOf(context, by),
    power: false,
    weak: meaning.mention === null && meaning.pronoun,
    span: trimSpan(view, Math.min(above.subject?.from ?? above.group.from, above.group.from), clause.to),
    trigger: spanOf(view, above.group.from, group.to),
    sentence: context.index,
  };
}
