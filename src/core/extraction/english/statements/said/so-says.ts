/** `So says a post by the group.`, `Or so the paper claims.`, `That is what the host said.`: the sentence before is theirs. */
import type { Speaker } from '../../../../claim/statement.ts';
import { SAYING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../context.ts';
import { spanOf, word } from '../../sentence-view.ts';
import { verbReadings } from '../../verb-forms.ts';
import { canSpeak } from '../cues/verb-cue.ts';
import type { Cast } from '../speakers/cast.ts';
import { speakerIn } from '../speakers/speaker.ts';
import type { DraftStatement } from './draft.ts';

interface Pointing {
  readonly verb: readonly [number, number];
  readonly source: readonly [number, number];
}

export function soSaid(context: EnglishContext, before: EnglishContext | undefined, cast: Cast): DraftStatement | null {
  const { view } = context;
  if (!FIRST.has(word(view, 0))) return null;
  const pointing =
    before?.view.sentence.paragraph === view.sentence.paragraph ? (inverted(context) ?? plain(context)) : null;
  if (pointing === null || before === undefined || view.question || before.view.question) return null;
  const [from, to] = pointing.source;
  if (to <= from || /^(?:i|we|you|nobody|no)$/.test(word(view, from))) return null;
  const speaker: Speaker | null = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, null);
  if (speaker === null || !canSpeak(speaker)) return null;
  const cueSpan = spanOf(view, ...pointing.verb);
  const content = wordsOf(before);
  return {
    form: 'so said',
    speaker,
    mode: content === before.view.sentence.span ? 'indirect' : 'direct',
    content: [content],
    cue: view.document.text.slice(...cueSpan),
    cueSpan,
    sentence: context.index,
    span: [content[0], cueSpan[1]],
  };
}

/** Such a sentence begins with one of these. */
const FIRST: ReadonlySet<string> = new Set(['so', 'thus', 'or', 'and', 'that', 'this']);

/** The quotation that ends the sentence, else all of it. */
function wordsOf({ view }: EnglishContext): DraftStatement['span'] {
  const { span } = view.sentence;
  const quote = view.document.quotes.find((one) => one.span[0] >= span[0] && one.span[1] <= span[1]);
  const fills =
    quote !== undefined && span[1] - quote.span[1] < 3 && (quote.span[1] - quote.span[0]) * 2 > span[1] - span[0];
  return fills ? quote.content : span;
}

/** `So says | a post`, `Or so say | the wires, …`. */
function inverted({ view }: EnglishContext): Pointing | null {
  const at = /^(?:or|and)$/.test(word(view, 0)) ? 1 : 0;
  if (!/^(?:so|thus)$/.test(word(view, at)) || !isSaying(word(view, at + 1))) return null;
  return {
    verb: [at + 1, at + 2],
    source: [
      at + 2,
      endOf(
        view.tokens.map((token) => token.text),
        at + 2,
      ),
    ],
  };
}

/** `Or so | the paper | claims.`, `That is what | one host | told his listeners.` */
function plain({ view }: EnglishContext): Pointing | null {
  const words = view.tokens.slice(0, 4).map((token) => token.text);
  const or = words[0] === 'or' && words[1] === 'so';
  const that = /^(?:that|this) (?:is|was|'s) what$/.test(words.slice(0, 3).join(' '));
  const how = /^(?:that|this) (?:is|was|'s) how$/.test(words.slice(0, 3).join(' '));
  const from = or ? 2 : that || how ? 3 : null;
  if (from === null) return null;
  for (let at = from + 1; at < Math.min(from + 9, view.tokens.length); at++) {
    if (view.tokens[at]?.kind === 'mark') return null;
    const said =
      isSaying(word(view, at)) || (how && /^(?:put|opened|began|closed|summed|told|sold|framed)$/.test(word(view, at)));
    if (said && !/^(?:that|who)$/.test(word(view, at - 1))) return { verb: [at, at + 1], source: [from, at] };
  }
  return null;
}

function isSaying(text: string): boolean {
  return verbReadings(text).some(({ lemma, form }) => SAYING.has(lemma) && form !== 'ing');
}

function endOf(words: readonly string[], from: number): number {
  const end = words.findIndex((text, at) => at >= from && /^(?:[.,;:!?"]|in|on|who|which|and)$/.test(text));
  return end < 0 ? words.length : end;
}
