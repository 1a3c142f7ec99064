/**
 * Who said a quotation: the cue behind it (`«…», — сказал X`; `“…”, deyə X bildirib`), before it (`X сообщил: «…»`), on both
 * sides (`X, “…” dedi`), within its own marks, or the sentence before it.
 */
import type { Speaker } from '../../claim/statement.ts';
import { sentenceAt, type TextDocument } from '../../text/document.ts';
import type { Quote } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { tokenAt } from '../../text/token.ts';
import type { WordTest } from '../../text/told-once.ts';
import { datelineLength } from '../dateline.ts';
import type { Mention } from '../mentions.ts';
import type { Cast } from './cast.ts';
import { type Draft, draftOf } from './drafts.ts';
import { speakerIn } from './persons.ts';
import type { QuoteCue } from './reporting.ts';
import { type Unit, unitsOf } from './units.ts';

interface Surroundings {
  readonly before: readonly Unit[];
  readonly behind: readonly Unit[];
  readonly colon: boolean;
}

export function quotedDraft(cast: Cast, quote: Quote, mentions: readonly Mention[], last: Draft | null): Draft | null {
  const { document, reporting } = cast;
  const sentence = sentenceAt(document, quote.span[0]);
  const inner = withinMarks(cast, quote, mentions, sentence, last?.speaker ?? null);
  if (inner !== null) return inner;
  if (last !== null && goesOn(cast, quote, last))
    return draftOf({ ...last.speaker, span: null }, 'direct', [quote.content], last.cueSpan, sentence);
  const around = surroundings(cast, quote, mentions);
  const words = document.folded.slice(quote.content[0], quote.content[1]).split(/\s+/).length;
  const tight = /^\s*(?:,|-|\.)?\s*-/.test(document.folded.slice(quote.span[1], quote.span[1] + 4));
  const found = pick(cast, around);
  const next = words === 2 && found !== null && found.units === around.behind && found.cue.cue[0] === 0;
  if (found !== null && (words >= 3 || tight || around.colon || found.close || next)) {
    const named = found.units.slice(...found.cue.speaker);
    const speaker = speakerIn(cast, named, found.cue.oblique, last?.speaker ?? null, found.posted);
    if (speaker !== null) return fromCue(cast, quote, found, speaker, sentence);
  }
  const alone = words >= 4 && found === null && last !== null ? (reporting.alone?.(around.behind) ?? null) : null;
  if (alone !== null && last !== null) {
    const at: Span = [
      around.behind[alone[0]]?.start ?? quote.span[1],
      around.behind[alone[1] - 1]?.end ?? quote.span[1],
    ];
    return draftOf({ ...last.speaker, span: null }, 'direct', [quote.content], at, sentence);
  }
  return words >= 4 && found === null ? fromBefore(cast, quote, sentence, last, reporting.roles) : null;
}

/** `«…», – признал X, – «…»`: a second quotation right behind the attribution of the first. */
function goesOn({ document }: Cast, quote: Quote, { content, cueSpan, speaker }: Draft): boolean {
  const first = content.at(-1);
  if (first === undefined || cueSpan === null || cueSpan[0] < first[1] || speaker.span === null) return false;
  const end = Math.max(cueSpan[1], speaker.span[1]);
  return end <= quote.span[0] && /^[\s,]*[-–—]\s*$|^\s*,\s*$/u.test(document.text.slice(end, quote.span[0]));
}

interface Found {
  readonly cue: QuoteCue;
  readonly units: readonly Unit[];
  readonly close: boolean;
  /** What holds the words is named as a thing. */
  readonly posted?: boolean;
}

function pick({ reporting }: Cast, { before, behind, colon }: Surroundings): Found | null {
  const ahead = colon ? reporting.before(before) : null;
  if (ahead !== null) return { cue: ahead, units: before, close: true };
  const both = reporting.around(before, behind);
  if (both !== null) return { cue: both, units: [...before, ...behind], close: true };
  const going = reporting.goingRound(before, behind);
  if (going !== null) return { cue: going, units: [...before, ...behind], close: false, posted: true };
  const after = reporting.behind(behind);
  if (after !== null) return { cue: after, units: behind, close: false };
  const plain = reporting.before(before);
  return plain === null ? null : { cue: plain, units: before, close: false };
}

/** The words of its sentence on both sides; behind a quotation that ends its sentence, those of the next. */
function surroundings({ document, reporting }: Cast, quote: Quote, mentions: readonly Mention[]): Surroundings {
  const first = document.sentences[sentenceAt(document, quote.span[0])];
  const lastIndex = sentenceAt(document, quote.span[1] - 1);
  const next = document.sentences[lastIndex + 1];
  const own = document.sentences[lastIndex];
  const ends = own !== undefined && own.span[1] <= quote.span[1] + 1;
  const goesOn =
    ends &&
    next !== undefined &&
    next.paragraph === own.paragraph &&
    /^[\s,]*[-–—\p{Ll}]/u.test(document.text.slice(next.span[0], next.span[0] + 3));
  const end = goesOn ? next.span[1] : (own?.span[1] ?? quote.span[1]);
  const slice = (from: number, to: number) =>
    unitsOf(
      document,
      document.tokens.slice(tokenAt(document.tokens, from), tokenAt(document.tokens, to)),
      mentions,
      reporting.measured,
    );
  const lead =
    first === undefined || quote.span[0] - first.span[0] > 2
      ? undefined
      : document.sentences[sentenceAt(document, quote.span[0]) - 1];
  // `X şu ifadeleri kullandı:`, and the quotation in a paragraph of its own
  const ahead =
    lead !== undefined &&
    lead.paragraph !== first?.paragraph &&
    document.text
      .slice(...lead.span)
      .trimEnd()
      .endsWith(':')
      ? lead
      : first;
  const start = ahead?.span[0] ?? quote.span[0];
  // `SEUL — “…,” diye yazdı bir yazar`: where a report was written is nobody
  const line = datelineLength(document.text, start, reporting.timeWords);
  const before = slice(Math.min(start + line, quote.span[0]), quote.span[0]);
  return { before, behind: slice(quote.span[1], end), colon: before.at(-1)?.text === ':' };
}

function fromCue({ document }: Cast, quote: Quote, { cue, units }: Found, speaker: Speaker, sentence: number): Draft {
  const at: Span = [units[cue.cue[0]]?.start ?? quote.span[0], units[cue.cue[1] - 1]?.end ?? quote.span[0]];
  const lead = cue.lead === null ? null : units[cue.lead]?.start;
  const small = /^\p{Ll}/u.test(document.text.slice(quote.content[0], quote.content[0] + 1));
  const content: Span =
    lead === null || lead === undefined || lead > quote.span[0] ? quote.content : [lead, quote.span[1]];
  return draftOf(speaker, content !== quote.content || small ? 'mixed' : 'direct', [content], at, sentence);
}

/** `«…, — сказал он. — …»`: the attribution stands within the marks. */
function withinMarks(
  cast: Cast,
  quote: Quote,
  mentions: readonly Mention[],
  sentence: number,
  last: Speaker | null,
): Draft | null {
  const { document, reporting } = cast;
  const [start, end] = quote.content;
  const cut = reporting.cut(document.folded.slice(start, end));
  if (cut === null) return null;
  const [from, to] = [start + cut[0], start + cut[1]];
  const units = unitsOf(
    document,
    document.tokens.slice(tokenAt(document.tokens, from), tokenAt(document.tokens, to)),
    mentions,
    reporting.measured,
  );
  const cue = reporting.behind(units);
  const speaker = cue === null ? null : speakerIn(cast, units.slice(...cue.speaker), cue.oblique, last);
  if (cue === null || speaker === null) return null;
  const parts: readonly Span[] = [
    [start, from],
    [to, end],
  ];
  return draftOf(
    speaker,
    'direct',
    parts.filter((part) => part[1] - part[0] > 2),
    [units[cue.cue[0]]?.start ?? from, units[cue.cue[1] - 1]?.end ?? to],
    sentence,
  );
}

/** No cue: a quotation that makes up its sentence belongs to whoever the sentence before tells of. */
function fromBefore(cast: Cast, quote: Quote, index: number, last: Draft | null, roles: WordTest): Draft | null {
  const { document, persons } = cast;
  const own = document.sentences[index];
  const before = document.sentences[index - 1];
  if (own === undefined || before === undefined || quote.span[0] - own.span[0] > 2) return null;
  if (before.paragraph !== own.paragraph)
    return last !== null && fills(document, quote, own) && toldIn(document, last, index - 1)
      ? draftOf({ ...last.speaker, span: null }, 'direct', [quote.content], null, index)
      : null;
  if (last !== null && last.sentence >= index - 1)
    return draftOf({ ...last.speaker, span: null }, 'direct', [quote.content], null, index);
  const person = persons.findLast((one) => before.span[0] <= one.start && one.end <= before.span[1]);
  if (person === undefined || (person.role === null && !roles.test(person.name))) return null;
  return draftOf({ name: person.name, role: person.role, span: null }, 'direct', [quote.content], null, index);
}

/** A quotation that is the whole of its paragraph. */
function fills({ sentences }: TextDocument, { span }: Quote, { paragraph }: { readonly paragraph: number }): boolean {
  const own = sentences.filter((one) => one.paragraph === paragraph);
  return span[0] - (own[0]?.span[0] ?? 0) <= 2 && (own.at(-1)?.span[1] ?? 0) - span[1] <= 2;
}

/** Whether the words that attribute what was said last stand in a sentence that ends its paragraph: `Bunu X deyib.\n\n“…”`, `X said:\n\n“…”`. */
const toldIn = (document: TextDocument, { cueSpan, span }: Draft, index: number): boolean =>
  cueSpan !== null && Math.max(sentenceAt(document, cueSpan[1] - 1), sentenceAt(document, span[1] - 1)) === index;
