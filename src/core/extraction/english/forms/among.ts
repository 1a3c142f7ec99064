/**
 * A law counted with others of which something is told, or left out: `X is not among the acts that Congress repealed`, `X was one of those
 * struck down`, `The House repealed two acts. X is not one of them`. In: a sentence and the frames before. Out: what is told of them, of
 * this law.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { BE, isAdverb } from '../../lexicon/en/closed-classes.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { type PhraseMeaning, readPhrase } from '../phrases/noun-phrase.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import { type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { isTold } from './elliptical-doer.ts';

const COUNTED = wordClass((text) => text === 'among' || text === 'one');

export function amongFrames(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, COUNTED), (clause) => frameOf(context, clause, before));
}

function frameOf(context: EnglishContext, clause: Clause, before: readonly Frame[]): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  if (subject === null || !group.copular || group.modal !== null || !BE.has(word(view, group.main))) return null;
  const from = countedFrom(view, group.to);
  const meaning = from === null ? null : readPhrase(view, subject, context.calledA);
  if (from === null || meaning?.mention == null || meaning.target !== 'law' || meaning.indefinite) return null;
  const mood = moodOf(context, clause);
  if (mood.modality !== 'asserted' && mood.modality !== 'presupposed') return null;
  const told = /^(?:them|these|those)$/.test(word(view, from)) ? asBefore(context, before, meaning, from) : null;
  const done = told ?? doneToThem(context, clause, from);
  if (done === null) return null;
  return {
    form: 'among',
    sense: done.sense,
    acted: actedOn(view, meaning),
    polarity: group.negated !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: 'perfect',
    actor: done.actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(subject.from, group.from), done.end),
    trigger: spanOf(view, group.from, done.end),
    sentence: context.index,
  };
}

/** Behind `among`, `one of`: the first word of what they are counted with. */
function countedFrom(view: SentenceView, from: number): number | null {
  let at = from;
  while (isAdverb(word(view, at)) || word(view, at) === 'not') at++;
  if (word(view, at) === 'among') return at + 1;
  return standsAt(view, at, ['one', 'of']) ? at + 2 : null;
}

interface Done extends Pick<Frame, 'sense' | 'actor'> {
  readonly end: number;
}

/** `among the acts | that Congress repealed`, `among those | repealed`, `one of the laws | struck down in May`. */
function doneToThem(context: EnglishContext, { index }: Clause, from: number): Done | null {
  const { view, clauses } = context;
  for (let at = from; at < Math.min(view.tokens.length, from + FAR); at++) {
    if (view.tokens[at]?.kind === 'mark') return null;
    if (view.mentionAt[at] !== null || WISHED.test(word(view, at - 1))) continue;
    for (const { lemma, form } of verbReadings(word(view, at))) {
      if (form !== 'past' && form !== 'participle') continue;
      const entries = verbsOf(lemma).filter(
        ({ on, sense, rest }) => on !== 'subject' && DONE.has(sense) && standsAt(view, at + 1, rest),
      );
      const [entry] = entries.toSorted((a, b) => b.rest.length - a.rest.length);
      if (entry === undefined) continue;
      const own = clauses.find((one) => one.index > index && one.group.from <= at && at < one.group.to);
      if (own !== undefined && (own.group.modal !== null || own.group.negated || own.group.infinitive)) return null;
      const actor = own?.relative === true && !own.group.passive ? actorOf(context, own.subject) : null;
      return { sense: entry.sense, actor, end: Math.max(own?.to ?? 0, at + 1 + entry.rest.length) };
    }
  }
  return null;
}

const FAR = 9;

/** `one of the laws he wants | repealed`, `that ought to be | repealed`. */
const WISHED = /^(?:wants?|wanted|likes?|wish(?:es)?|hopes?|be|see|seeing|get|have|having|being|to)$/;

const DONE: ReadonlySet<Sense> = new Set<Sense>([
  'repeal',
  'removeLaw',
  'endLaw',
  'rescind',
  'annul',
  'voidByCourt',
  'expire',
  'suspend',
  'waive',
  'extend',
  'restore',
  'uphold',
]);

/** `Congress repealed two acts. X is not one of | them`: what was told of others just before. */
function asBefore(
  { index, view }: EnglishContext,
  before: readonly Frame[],
  { mention }: PhraseMeaning,
  at: number,
): Done | null {
  const next = view.tokens[at + 1];
  if (next !== undefined && next.kind !== 'mark') return null;
  const last = before.findLast((frame) => index - frame.sentence <= 1 && isTold(frame));
  const other = last?.acted.mention != null && last.acted.mention.law.id !== mention?.law.id;
  if (last === undefined || !other || last.polarity !== 'affirmed' || !DONE.has(last.sense)) return null;
  return { sense: last.sense, actor: last.actor, end: at + 1 };
}
