/**
 * That a law is used to this day: `crews still rely on X`, `prosecutors still invoke it`, `X is still being used to justify strikes`.
 * Without a word of time it only tells what somebody bases something on, and who no longer does so may have another law to go by. In: a
 * sentence. Out: a frame that it is applied.
 */
import { foundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import type { Clause } from '../clauses/clause.ts';
import { clausesOnLaw, type EnglishContext } from '../clauses/context.ts';
import { appliedFrame } from '../frames/applied.ts';
import { trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { isPronounAlone, type Phrase } from '../phrases/phrase-parts.ts';
import { verbClass } from '../verbs/verb-class.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

/** With the words behind them. */
const ON: ReadonlyMap<string, RegExp> = new Map([
  ...['rely', 'lean', 'draw', 'depend'].map((lemma) => [lemma, /^(?:up)?on$/] as const),
  ...['go', 'live', 'abide', 'stand', 'swear', 'stick'].map((lemma) => [lemma, /^(?:by|to)$/] as const),
]);
const USING = new Set(['use', 'invoke', 'cite', 'apply', 'follow']);
const RELYING = verbClass(new Set([...ON.keys(), ...USING]));

export function reliedOnFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question) return [];
  return foundIn(clausesOnLaw(context, RELYING), (clause) => frameOf(context, clause));
}

function frameOf(context: EnglishContext, clause: Clause): Frame | null {
  const { view } = context;
  const { group, subject } = clause;
  const used = group.modal !== null || subject === null ? null : whatIsUsed(view, clause);
  if (subject === null || used === null || !isStill(view, clause, used)) return null;
  const meaning = readPhrase(view, used, context.calledA);
  if (meaning === null || meaning.target !== 'law' || meaning.indefinite || meaning.negative) return null;
  return {
    ...appliedFrame('relied-on', context, clause, meaning, moodOf(context, clause)),
    span: trimSpan(view, Math.min(subject.from, group.from), Math.max(clause.to, used.to)),
  };
}

/** `rely on | X`, `invoke | X`, `| X is still being used`; of what is used, a person or a waiver is no law. */
function whatIsUsed(view: SentenceView, { group, subject, object, to }: Clause): Phrase | null {
  if (!ON.has(group.lemma) && !USING.has(group.lemma)) return null;
  if (group.passive)
    return ON.has(group.lemma) && ON.get(group.lemma)?.test(word(view, group.to)) !== true ? null : subject;
  if (USING.has(group.lemma)) return object !== null && object.from >= group.to ? object : null;
  if (ON.get(group.lemma)?.test(word(view, group.to)) !== true) return null;
  const named = { from: group.to + 1, to: Math.max(to, group.to + 1) };
  const it = { from: group.to + 1, to: group.to + 2 };
  return isPronounAlone(view, it, /^(?:it|them)$/) ? it : named;
}

/** `still`, `to this day`; not `used as a talking point`. */
function isStill(view: SentenceView, { group, subject, to }: Clause, used: Phrase): boolean {
  if (group.negated || group.past || group.form === 'past' || group.infinitive || !group.finite) return false;
  const before = wordsOf(view, Math.max(subject?.from ?? 0, group.from - 2), group.to);
  const end = Math.max(group.to, used.to);
  const behind = wordsOf(view, end, Math.max(to, end + 3));
  if (USING.has(group.lemma) && /\bas\b/.test(wordsOf(view, group.to, Math.max(to, end)))) return false;
  const within = wordsOf(view, group.to, Math.max(to, end));
  return (
    /\bstill\b/.test(before) || EVEN_NOW.test(within) || /^(?:still|to this day|even now|even today)\b/.test(behind)
  );
}

const EVEN_NOW = /\b(?:still|to this day|even now|even today)$/;
