/**
 * Questions that are answered in a word: `Was it repealed? No.`, `Is the act gone? No. It stays.` In: a sentence and the frames before.
 * Out: what was asked, affirmed or denied.
 */
import type { Span } from '../../../text/span.ts';
import type { Frame } from '../../frame.ts';
import { duration } from '../../lexicon/en/lengths.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { COLON } from '../words/mark-class.ts';
import { has, spanOf, word } from '../words/sentence-view.ts';

/** No question makes more claims. */
const REACH = 20;

/** `Was it repealed? No.`: the answer to a question of one claim, and of no detail that alone could be what is denied. */
export function inAWord(context: EnglishContext, before: readonly Frame[]): readonly Frame[] {
  const { view, index, previous } = context;
  const at = has(view, COLON) ? view.tokens.findLastIndex(({ text }) => text === ':') + 1 : 0;
  const text = word(view, at);
  if (text !== 'no' && text !== 'yes') return [];
  const asked = before.slice(-REACH).filter(({ sentence }) => sentence === (previous?.index ?? index - 1));
  const [last] = asked;
  if (word(view, at + 1) !== '.' || at > 3 || last === undefined || asked.length > 1) return [];
  // a state is so or is not, whatever is told of it behind
  const state = STATES_OF_LAW.has(last.sense);
  if (!state && goesOnSpeaking(context)) return [];
  const plain = last.modality === 'questioned' && !last.power && (state || last.polarity === 'affirmed');
  if (!plain || previous === null || last.form === 'nominal' || isDetailed(previous.view, last)) return [];
  if (/\b(?:every|all|only|really|n't|not|never|who|when|why|how|what|which)\b/.test(wordsOf(previous))) return [];
  const span = spanOf(view, at, at + 1);
  const polarity = (text === 'yes') === (last.polarity === 'affirmed') ? 'affirmed' : 'denied';
  return [answering(last, polarity, span, index)];
}

/** What was asked or told, once more, as the words of the answer have it. */
export const answering = (last: Frame, polarity: Frame['polarity'], span: Span, sentence: number): Frame => ({
  ...last,
  form: 'elliptical',
  polarity,
  modality: 'asserted',
  span,
  trigger: span,
  sentence,
  answers: last,
});

const STATES_OF_LAW: ReadonlySet<Sense> = new Set<Sense>(['beLaw', 'remain', 'leave']);

/** `No. It lapsed in 2004.`: the sentence behind it in the same paragraph says what is so. */
function goesOnSpeaking({ view, index }: EnglishContext): boolean {
  const next = view.document.sentences[index + 1];
  return next !== undefined && !view.document.text.slice(view.sentence.span[1] - 1, next.span[0]).includes('\n');
}

function wordsOf({ view }: EnglishContext): string {
  const [from, to] = view.sentence.span;
  return view.document.folded.slice(from, to);
}

/** `Did they renew it for three years? They did not.`: what is denied may be the length alone. */
export function isDetailed(view: EnglishContext['view'], frame: Frame): boolean {
  const words = wordsTold(view, frame);
  return duration(words) !== null || /\b(?:entirely|in full|in its entirety)\b/.test(words);
}

/** `It was declared for good. It never was.`: so of what was told, and not asked, as well; of a length in years it is the whole that is denied. */
export const isForGood = (view: EnglishContext['view'], frame: Frame): boolean =>
  duration(wordsTold(view, frame))?.forGood === true;

/** Without the name of the law, which may hold a number of years. */
function wordsTold({ document }: EnglishContext['view'], { span, acted }: Frame): string {
  const words = document.folded.slice(span[0], span[1]);
  const own = acted.mention === null ? '' : document.folded.slice(acted.mention.span[0], acted.mention.span[1]);
  return words.replace(own, '');
}
