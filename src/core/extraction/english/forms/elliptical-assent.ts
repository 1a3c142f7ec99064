/**
 * What a sentence of its own makes of the one before: `Is X still law? Very much so.`, `X is in force, he said. That is so.`, `X was repealed,
 * she wrote. No such thing happened.` In: a sentence and the frames before. Out: what was asked or told, affirmed or denied.
 */
import type { Frame } from '../../frame.ts';
import { AGREES, DISAGREES, NEVER_WAS, NO, NOT_DONE_YET, NOT_YET, YES } from '../../lexicon/en/assent.ts';
import { SAYING } from '../../lexicon/en/cues.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { type SentenceView, spanOf } from '../words/sentence-view.ts';
import { isTold } from './elliptical-doer.ts';
import { answering, isDetailed } from './elliptical-word.ts';

/** What says of the act itself that there was none. */
const OF_THE_ACT = [NOT_DONE_YET, NEVER_WAS, /^(?:but )?(?:no such thing|nothing of the (?:kind|sort))$/];

/** No such sentence is longer. */
const LONGEST = 9;

export function assented(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view, index, previous } = context;
  if (previous === null) return [];
  const whole = view.names ? null : wordsAlone(view);
  const asked = previous.view.question;
  const whence = asked ? answerOf : verdictOf;
  const ahead = (whole === null ? null : whence(whole)) === null ? behindWhichItGoesOn(view) : null;
  const words = ahead === null ? whole : wordsIn(view, ahead);
  // `Wrong: Berg did it`: what stands behind may put right a detail alone
  if (words === null || (ahead !== null && !asked && !OF_THE_ACT.some((one) => one.test(words)))) return [];
  const says = whence(words);
  // whoever agrees with what they have just said themselves says it once
  if (!asked && says === true && !isSaid(previous)) return [];
  const [last, second] = before.filter(({ sentence }) => sentence === index - 1);
  if (says === null || last === undefined || second !== undefined || last.power || last.form === 'nominal') return [];
  if (!(asked ? last.modality === 'questioned' : isTold(last)) || isOpen(context, previous, last, says, words))
    return [];
  const polarity = says === (last.polarity === 'affirmed') ? 'affirmed' : 'denied';
  const span = spanOf(view, 0, ahead ?? view.tokens.length - 1);
  return [answering(last, polarity, span, index)];
}

/** Told as somebody’s words. */
function isSaid({ view, clauses }: EnglishContext): boolean {
  return view.tokens.some(({ text }) => text === '"') || clauses.some(({ group }) => SAYING.has(group.lemma));
}

/** The words of the sentence, where it is no longer than such an answer. */
function wordsAlone(view: SentenceView): string | null {
  const { tokens } = view;
  return tokens.length > LONGEST || tokens.length < 2 ? null : wordsIn(view, tokens.length);
}

/** `Not yet: notice must be given first`, `“Not yet,” said Berg`: up to where the answer itself ends; null where nothing follows it. */
function behindWhichItGoesOn({ tokens }: SentenceView): number | null {
  const end = tokens.findIndex(({ text }, at) => at > 0 && at < LONGEST && /^[:;,]$/.test(text));
  if (end < 0) return null;
  const mark = tokens[end]?.text;
  const [next, after] = [tokens[end + 1]?.text ?? '', tokens[end + 2]?.text ?? ''];
  const said =
    SAYING.has(lemmaOf(next)) || SAYING.has(lemmaOf(next === '"' ? after : '')) || /^(?:he|she|they)$/.test(next);
  return mark !== ',' || said ? end : null;
}

/** Without marks that stand at their ends. */
function wordsIn(view: SentenceView, to: number): string {
  const words = view.tokens
    .slice(0, to)
    .filter(({ text }) => !/^[".!)']$/.test(text))
    .map(({ text }) => text);
  return words.join(' ').replaceAll(' ,', ',').replaceAll(" 's", "'s");
}

function answerOf(words: string): boolean | null {
  if (YES.test(words)) return true;
  return NO.test(words) || NOT_YET.test(words) ? false : null;
}

function verdictOf(words: string): boolean | null {
  if (AGREES.test(words) || YES.test(words)) return true;
  return DISAGREES.test(words) || NO.test(words) || NEVER_WAS.test(words) || NOT_DONE_YET.test(words) ? false : null;
}

/** What may be meant is when, how long or by whom, and not the act itself. */
function isOpen(
  { view, index }: EnglishContext,
  previous: EnglishContext,
  last: Frame,
  says: boolean,
  answer: string,
): boolean {
  const words = view.document.folded.slice(...last.span);
  const asks = view.document.folded.slice(...previous.view.sentence.span);
  if (isDetailed(previous.view, last) || (last.modality === 'questioned' && WHICH.test(asks))) return true;
  if (says) return false;
  const next = view.document.sentences[index + 1];
  const goesOn = next === undefined ? '' : view.document.folded.slice(...next.span);
  return (DATED.test(words) && !NOT_DONE_YET.test(answer)) || INSTEAD.test(goesOn);
}

const WHICH =
  /\b(?:will|would|can|could|should|must|may|might|shall|every|all|only|really|not|never|who|when|why|how|what|which)\b/;
const DATED = /\b(?:19|20)\d\d\b|\b(?:by|in|on|since) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;
/** `He is wrong. It was Congress that did so`: who did it is what was told wrongly. */
const INSTEAD = /^(?:it|that) was (?!not\b|n't\b|never\b)/;
