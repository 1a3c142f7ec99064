/**
 * What somebody proposed to do to a law, or nobody did: `the Commission proposed to soften X`, `ministers have proposed delaying it`, `nobody
 * has yet proposed to repeal it`. A proposal of those who bring bills in is one; the wish of anybody else changes nothing. In: a sentence.
 * Out: a frame that it was introduced, or that it was not.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { bodyOf } from '../../lexicon/en/details.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import { asSpokenOf } from '../carried/carried-thing.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, spanOf, wordsOf } from '../words/sentence-view.ts';

/** How a plan is brought in; with `forward` and `out` behind the verb where it needs one. */
const PRESENTING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    propose: '',
    table: '',
    unveil: '',
    present: '',
    publish: '',
    put: 'forward',
    set: 'out',
    float: '',
    submit: '',
  }),
);

const PROPOSING = verbClass(PRESENTING);

export function proposedFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, PROPOSING), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view, clauses } = context;
  const { group, subject, index, relative } = clause;
  const told = group.finite && !group.passive && group.modal === null;
  if (!told || subject === null || relative || !(group.past || group.perfect || group.form === 'past')) return null;
  const next = clauses[index + 1];
  if (next === undefined || next.object === null || verbsOf(next.group.lemma).length === 0) return null;
  const doing =
    group.lemma === 'propose' && next.group.from === group.to && (next.group.infinitive || next.group.form === 'ing');
  if (!doing && !tellsOfPlan(view, clause, next)) return null;
  const read = readPhrase(view, next.object, context.calledA);
  const meaning = asSpokenOf(context, next, read);
  const actor = actorOf(context, subject);
  if (meaning === null || meaning.indefinite || meaning.target !== 'law' || actor === null) return null;
  const mood = moodOf(context, clause);
  const denied = actor.nobody || group.negated;
  if (mood.modality !== 'asserted' || !(actor.nobody || proposes(actor.text))) return null;
  return {
    form: 'proposed',
    sense: 'introduce',
    acted: { ...actedOn(view, meaning), target: 'measure' },
    polarity: denied ? 'denied' : 'affirmed',
    modality: 'asserted',
    aspect: aspectOf(clause, clauses),
    actor: denied ? null : actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(next.to, next.object.to)),
    trigger: spanOf(view, group.from, group.to),
    sentence: context.index,
  };
}

/** `tabled | a plan | to soften X`, `put forward a package | that would delay it`. */
function tellsOfPlan(view: SentenceView, { group }: Clause, next: Clause): boolean {
  const particle = PRESENTING.get(group.lemma);
  if (particle === undefined || !(next.group.infinitive || next.group.modal === 'would')) return false;
  const words = wordsOf(view, group.to, next.group.from);
  const plan = PLAN.exec(particle === '' ? words : words.replace(`${particle} `, ''));
  return plan !== null && (particle === '' || words.includes(particle));
}

const PLAN =
  /^(?:on \p{L}+day )?(?:an?|its|their|his|her|the) (?:[\p{L}-]+ ){0,3}(?:plan|package|blueprint|reform|text|outline|paper)(?: on \p{L}+day| last \p{L}+)?(?: (?:that|which|under which))?$/u;

/** Who brings bills and rules in: an agency, a government, members of a legislature; not a head of state, a whole legislature or one member. */
function proposes(actor: string): boolean {
  const body = bodyOf(actor);
  if (body === 'agency' || body === 'organization') return true;
  return /\b(?:government|cabinet|ministers|administration|lawmakers|legislators|senators|deputies|mps)\b/i.test(actor);
}
