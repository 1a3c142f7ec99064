/**
 * A sentence that only says whose words the one before it gives: `Закон отменён. Об этом сообщил X.`, `“…!” X bu sözlerle …`. In: two
 * sentences of a paragraph. Out: a draft whose words are the first sentence, or the quotation that fills it.
 */
import type { Speaker } from '../../claim/statement.ts';
import type { TextDocument } from '../../text/document.ts';
import { overlap, type Span } from '../../text/span.ts';
import { type Draft, draftOf } from './drafts.ts';
import { type Cast, speakerIn } from './persons.ts';
import { spanOfUnits, type UnitSentence } from './units.ts';

export function pointedDraft(
  cast: Cast,
  sentence: UnitSentence,
  next: UnitSentence | undefined,
  drafts: readonly Draft[],
  last: Speaker | null,
): Draft | null {
  const { document, reporting } = cast;
  const [here, there] = [sentence, next].map((one) => document.sentences[one?.index ?? -1]?.paragraph ?? -1);
  if (next === undefined || here === undefined || next.question) return null;
  const pointing = there === here || there === here + 1 ? reporting.pointingBack(next.units) : null;
  if (pointing === null) return null;
  const said = wordsOf(document, sentence);
  // a quotation without a cue of its own is theirs; what somebody else is said to have said is not
  const isOthers = (span: Span) => drafts.some((draft) => overlap(draft.span, span) && draft.cueSpan !== null);
  if (isOthers(said)) return null;
  const quoted = said !== sentence.span;
  if (sentence.question && !quoted) return null;
  const speaker = speakerIn(cast, next.units.slice(...pointing.speaker), pointing.oblique, last);
  if (speaker === null) return null;
  // a line that says it of the paragraph above says it of all of that
  const above = there === here || quoted ? [] : earlierIn(document, sentence).filter((span) => !isOthers(span));
  const content = [...above, said];
  return draftOf(speaker, quoted ? 'direct' : 'indirect', content, spanOfUnits(next, ...pointing.cue), sentence.index);
}

/** The sentences of the same paragraph before this one. */
const earlierIn = ({ sentences }: TextDocument, { index }: UnitSentence): readonly Span[] =>
  sentences.slice(0, index).flatMap((one) => (one.paragraph === sentences[index]?.paragraph ? [one.span] : []));

/** The quotation that makes up most of the sentence, else all of it. */
function wordsOf({ quotes }: TextDocument, { span }: UnitSentence): Span {
  const inside = quotes.find((one) => span[0] <= one.span[0] && one.span[1] <= span[1] + 1);
  return inside !== undefined && (inside.span[1] - inside.span[0]) * 2 > span[1] - span[0] ? inside.content : span;
}
