/**
 * When, where, on what occasion and through which outlet something was said: stated in its sentence, or carried from the
 * speaker's last statement, from the paragraph, from the dateline.
 */
import { type Basis, dated, type Statement } from '../../../claim/statement.ts';
import type { TextDocument } from '../../../text/document.ts';
import { matchesOf } from '../../../text/matches.ts';
import { outside, type Span } from '../../../text/span.ts';
import type { PartialDate } from '../../../time/partial-date.ts';
import { datelineLength } from '../../dateline.ts';
import type { Setting } from '../../language.ts';
import { TIME_WORDS } from '../../lexicon/en/time-words.ts';
import { isOutletName } from '../../lexicon/outlet-names.ts';
import { timeExpressions } from '../../time-expression.ts';
import type { DraftStatement } from './said/draft.ts';

/** Statements found so far, for what is carried on. */
export interface Before {
  readonly last: Statement | undefined;
  readonly bySpeaker: ReadonlyMap<string, Statement>;
}

export interface Circumstances {
  readonly date: PartialDate | null;
  readonly dateBasis: Basis | null;
  readonly place: string | null;
  readonly placeBasis: Basis | null;
  readonly occasion: string | null;
  readonly outlet: string | null;
}

const OCCASION =
  /\b(?:an? |the |his |her |their |at |in )?((?:special |joint |press |news |cabinet |campaign |town |senate |house |committee |plenary |local |tv |television |radio |weekly |closed )*(?:interview|press remarks|remarks|press conference|news conference|conference|briefing|hearing|session|meeting|speech|statement|plenary|rally|debate|forum|panel|town hall|ceremony|summit|podcast|broadcast|address|testimony|tweet|post|release|letter|vigil|breakfast))\b/;
const SAME = /\bsame (?:session|meeting|event|occasion|day|interview|hearing|conference|briefing|forum)\b/;
/** Not `in Berg v. Smith`, a case. */
const PLACE = /\b(?:in|at|from) (\p{Lu}[\p{L}’'-]+(?: (?:de |of )?\p{Lu}[\p{L}’'-]+){0,2})(?!\p{L}| vs?\.? )/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Congress|Parliament|Section|Article|Title|Pub|The|President|Mr|Mrs|Dr|A|An|Senate|House|Court|Supreme|Act)\b/;
const CITED =
  /\b(?:according to|told|as quoted by|quoted by|reported by|interview (?:with|to|on|in)|reports?|via|on|citing) (?:the )?(X\b|[\p{Lu}][\p{L}\p{N}.’'-]+(?: [\p{Lu}][\p{L}\p{N}.’'-]+){0,2})/gu;
const REPORTING = / (?:reported|reports|wrote|writes)\b/;
const CITED_OR_REPORTING = new RegExp(
  `${CITED.source}|(\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){0,2})${REPORTING.source}`,
  'gu',
);
/** `AFP`, `TASS`: an acronym, as agencies and channels have them. */
const ACRONYM = /^\p{Lu}{3,}\b/u;

/** `before` holds the statements found so far, for what is carried. */
export function circumstancesOf(
  document: TextDocument,
  draft: DraftStatement,
  setting: Setting,
  before: Before,
): Circumstances {
  const around = aroundWords(document, draft);
  const lower = around.map((span) => document.folded.slice(...span)).join(' ');
  const carried = SAME.test(lower) ? before.last : before.bySpeaker.get(draft.speaker.name);
  const date = statedDate(document, around, setting);
  const named = around.filter(([from, to]) => /\p{Lu}/u.test(document.text.slice(from, to)));
  const place = statedPlace(document, named, draft);
  return {
    ...dated(date, carried?.date ?? setting.written),
    place: place ?? carried?.place ?? setting.place,
    placeBasis: place !== null ? 'stated' : (carried?.place ?? setting.place) === null ? null : 'inferred',
    occasion: OCCASION.exec(lower)?.[1] ?? carried?.occasion ?? null,
    outlet: outletIn(document, named, draft) ?? setting.outlet,
  };
}

/** The parts of the statement's sentence, and of a colon sentence before it, that are not the words themselves. */
function aroundWords(document: TextDocument, draft: DraftStatement): readonly Span[] {
  const sentence = document.sentences[draft.sentence];
  if (sentence === undefined) return [];
  const lead = document.sentences[draft.sentence - 1];
  const colon = lead !== undefined && document.text.slice(lead.span[0], lead.span[1]).endsWith(':');
  const start = sentence.span[0] + datelineLength(document.text, sentence.span[0], TIME_WORDS);
  const own: Span = [start, sentence.span[1]];
  // what is said of the speaker (`who took office in May`) is not when or where it was said
  const not = draft.speaker.span === null ? draft.content : [...draft.content, draft.speaker.span];
  return outside(colon ? [lead.span, own] : [own], not).filter(
    ([from, to]) => to - from > 1 && /\w/.test(document.folded.slice(from, to)),
  );
}

function statedDate(
  document: TextDocument,
  spans: readonly Span[],
  { published, written }: Setting,
): PartialDate | null {
  const found = spans.flatMap((span) => timeExpressions(document.folded, span, written, TIME_WORDS));
  return (
    found.find(
      (one) =>
        one.edge !== 'until' && one.edge !== 'since' && one.date.length >= 7 && one.date.slice(0, 10) <= published,
    )?.date ?? null
  );
}

function statedPlace(document: TextDocument, spans: readonly Span[], draft: DraftStatement): string | null {
  for (const [from, to] of spans) {
    for (const match of matchesOf(PLACE, document.text.slice(from, to))) {
      const name = match[1] ?? '';
      if (!NO_PLACE.test(name) && !draft.speaker.name.includes(name)) return name.replace(/[’']s$/, '');
    }
  }
  return null;
}

function outletIn(document: TextDocument, spans: readonly Span[], draft: DraftStatement): string | null {
  for (const [from, to] of spans) {
    const words = document.text.slice(from, to);
    // a name before its verb is looked for at every capital
    for (const match of matchesOf(REPORTING.test(words) ? CITED_OR_REPORTING : CITED, words)) {
      const name = (match[1] ?? match[2] ?? '').replace(/[.’'-]+$/, '');
      if ((ACRONYM.test(name) || isOutletName(name)) && name !== draft.speaker.name) return name;
    }
  }
  return null;
}
