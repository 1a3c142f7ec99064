/**
 * A sentence that only says whose words the one before it gives: `Закон отменён. Об этом сообщил X.`, `“…!” X bu sözlerle …`. In: two
 * sentences of a paragraph. Out: a draft whose words are the first sentence, or the quotation that fills it.
 */
import type { Speaker } from '../../claim/statement.ts';
import type { TextDocument } from '../../text/document.ts';
import { overlap, type Span } from '../../text/span.ts';
import { isOutletName } from '../lexicon/outlet-names.ts';
import type { Cast } from './cast.ts';
import { type Draft, draftOf } from './drafts.ts';
import { speakerIn } from './persons.ts';
import type { Range, Reporting } from './reporting.ts';
import { spanOfUnits, type UnitSentence } from './units.ts';

export function pointedDraft(
  cast: Cast,
  sentence: UnitSentence,
  next: UnitSentence | undefined,
  drafts: readonly Draft[],
  last: Speaker | null,
): Draft | null {
  const { document, reporting } = cast;
  if (next === undefined || next.question) return null;
  const together = document.sentences[sentence.index]?.paragraph === document.sentences[next.index]?.paragraph;
  const pointing = reporting.pointingBack(next.units);
  if (pointing === null) return null;
  const said = together ? wordsOf(document, sentence) : paragraphOf(document, sentence);
  // a quotation without a cue of its own is theirs; what somebody else is said to have said is not
  if (drafts.some((draft) => overlap(draft.span, said) && draft.cueSpan !== null)) return null;
  const quoted = document.quotes.some((quote) => quote.content === said);
  if (sentence.question && !quoted) return null;
  const speaker = speakerIn(cast, next.units.slice(...pointing.speaker), pointing.oblique, last);
  // a paragraph that an outlet is said to report is the article’s own
  return speaker === null || (!together && (isOutletName(speaker.name) || isOutlet(next, pointing.speaker, reporting)))
    ? null
    : draftOf(speaker, quoted ? 'direct' : 'indirect', [said], spanOfUnits(next, ...pointing.cue), sentence.index);
}

/** `“Yonhap” agentliyi`, `BNS agentliyi`, `KİV-ləri`: by its marks, or by what stands beside it. */
function isOutlet({ units }: UnitSentence, [from, to]: Range, { outlets }: Reporting): boolean {
  const words = units.slice(from, to + 2).map(({ text }) => text);
  return units[from - 1]?.text === '"' || words.some((text) => outlets.test(text));
}

/** All that the paragraph of a sentence says, or the quotation that fills it: `…\n\nBu barədə X bildirib.` */
function paragraphOf(document: TextDocument, { index, span }: UnitSentence): Span {
  const own = document.sentences.filter((one) => one.paragraph === document.sentences[index]?.paragraph);
  const whole: Span = [own[0]?.span[0] ?? span[0], own.at(-1)?.span[1] ?? span[1]];
  const inside = document.quotes.find((one) => whole[0] <= one.span[0] && one.span[1] <= whole[1] + 1);
  return inside !== undefined && (inside.span[1] - inside.span[0]) * 2 > whole[1] - whole[0] ? inside.content : whole;
}

/** The quotation that makes up most of the sentence, else all of it. */
function wordsOf({ quotes }: TextDocument, { span }: UnitSentence): Span {
  const inside = quotes.find((one) => span[0] <= one.span[0] && one.span[1] <= span[1] + 1);
  return inside !== undefined && (inside.span[1] - inside.span[0]) * 2 > span[1] - span[0] ? inside.content : span;
}
