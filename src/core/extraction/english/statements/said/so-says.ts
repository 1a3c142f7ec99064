/**
 * Words that the next ones give to somebody: `So says a post by the group.`, `That is what the host said.` are a sentence of their own, and
 * the sentence before is theirs; `The law is gone, or so the paper claims`, `The law is gone: that is how Berg put it` end a sentence.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { type SentenceView, spanOf, word } from '../../words/sentence-view.ts';
import { firstToken, isDashBetween } from '../bounds/marks.ts';
import { canSpeak } from '../cues/verb-cue.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { DraftStatement } from './draft.ts';
import { bareSource, type Pointing, pointingAt, saidSo } from './pointing.ts';

export function soSaid(context: EnglishContext, before: EnglishContext | undefined, cast: Cast): DraftStatement | null {
  const { view } = context;
  if (view.question) return null;
  const inside = endOfSentence(context);
  if (inside !== null) return statement(context, cast, inside.pointing, wordsIn(view, inside.from, inside.to));
  if (before === undefined || before.view.sentence.paragraph !== view.sentence.paragraph || before.view.question)
    return null;
  const pointing = (FIRST.has(word(view, 0)) ? pointingAt(view, 0) : null) ?? saidSo(view);
  return pointing === null ? null : statement(context, cast, pointing, wordsOf(before));
}

/** A sentence that points begins with one of these, or with whoever `said so`. */
const FIRST: ReadonlySet<string> = new Set(
  'so thus or and but at in anyway that this those these such the it which'.split(' '),
);

function statement(
  context: EnglishContext,
  cast: Cast,
  { source: [from, to], verb }: Pointing,
  content: DraftStatement['span'],
): DraftStatement | null {
  const { view } = context;
  if (to <= from || /^(?:i|we|you|nobody|no)$/.test(word(view, from))) return null;
  const speaker: Speaker | null = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, null);
  if (speaker === null || !canSpeak(speaker)) return null;
  const cueSpan = spanOf(view, ...verb);
  const quoted = /["”’']/.test(view.document.text.charAt(content[1]));
  return {
    form: 'so said',
    speaker,
    mode: quoted ? 'direct' : 'indirect',
    content: [content],
    cue: view.document.text.slice(...cueSpan),
    cueSpan,
    sentence: context.index,
    span: [content[0], cueSpan[1]],
  };
}

/** The quotation that ends the sentence, else all of it. */
function wordsOf({ view }: EnglishContext): DraftStatement['span'] {
  return quoteIn(view, view.sentence.span) ?? view.sentence.span;
}

function wordsIn(view: SentenceView, from: number, to: number): DraftStatement['span'] {
  const span = spanOf(view, from, to);
  return quoteIn(view, span) ?? span;
}

function quoteIn({ document }: SentenceView, span: DraftStatement['span']): DraftStatement['span'] | null {
  const quote = document.quotes.find((one) => one.span[0] >= span[0] && one.span[1] <= span[1]);
  const fills =
    quote !== undefined && span[1] - quote.span[1] < 3 && (quote.span[1] - quote.span[0]) * 2 > span[1] - span[0];
  return fills ? quote.content : null;
}

interface Inside {
  readonly pointing: Pointing;
  readonly from: number;
  readonly to: number;
}

/** `…, | or so Berg claims`, `…: | that is how the paper put it`, `… – | this from Berg`. */
function endOfSentence(context: EnglishContext): Inside | null {
  const { view } = context;
  for (let at = LEAST; at < view.tokens.length - 2; at++) {
    const mark = word(view, at);
    const dash = isDashBetween(context, at);
    if (!(dash || mark === ':' || mark === ',') || !POINTS.has(word(view, at + 1))) continue;
    const from = firstToken(context);
    if (at < from + LEAST) continue;
    const pointing = inSentence(view, at + 1, dash ? '-' : mark);
    if (pointing !== null && context.groups.some((group) => group.from >= from && group.to <= at))
      return { pointing, from, to: word(view, at - 1) === ',' ? at - 1 : at };
  }
  return null;
}

/** No clause has fewer words. */
const LEAST = 3;

const POINTS: ReadonlySet<string> = new Set('so or at that this thus'.split(' '));

function inSentence(view: SentenceView, from: number, mark: string): Pointing | null {
  const first = word(view, from);
  // behind a comma only `or so Berg claims`, `so says Berg`
  if (mark === ',' && !/^(?:so|or|at)$/.test(first)) return null;
  if (mark === ',' && first === 'so' && word(view, from + 1) !== 'says') return null;
  return pointingAt(view, from) ?? (mark === '-' || (mark === ':' && first === 'thus') ? bareSource(view, from) : null);
}
