/**
 * Every statement of a text in an inflecting language. In: its sentences as units, and the language's cues. Out: statements in
 * the order of the text, speakers carried back to full names, each with date, place, occasion and outlet.
 */
import { dated, type Speaker, type Statement } from '../../claim/statement.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Quote } from '../../text/quote.ts';
import { firstFrom, outside, overlap, type Span, within } from '../../text/span.ts';
import type { Setting } from '../language.ts';
import type { Mention } from '../mentions.ts';
import { timeExpressions } from '../time-expression.ts';
import type { Cast } from './cast.ts';
import { spokenLines } from './dialogue.ts';
import { type Draft, draftOf } from './drafts.ts';
import { castOf, speakerIn } from './persons.ts';
import { pointedDraft } from './pointing.ts';
import { quotedDraft } from './quoted.ts';
import type { Reporting } from './reporting.ts';
import { spanOfUnits, type UnitSentence } from './units.ts';

export function findStatements(
  document: TextDocument,
  sentences: readonly UnitSentence[],
  mentions: readonly Mention[],
  setting: Setting,
  reporting: Reporting,
): readonly Statement[] {
  const cast = castOf(document, mentions, reporting);
  const quotes = document.quotes.filter(
    (quote) =>
      !mentions.some(
        (mention) =>
          overlap(mention.span, quote.span) &&
          quote.content[1] - quote.content[0] <= mention.span[1] - mention.span[0] + 2,
      ),
  );
  const drafts: Draft[] = [...spokenLines(cast, mentions)];
  let last: Draft | null = null;
  // of a long text only what reaches into the sentence can meet what is said in it
  let near: readonly Draft[] = drafts;
  for (const [index, sentence] of sentences.entries()) {
    const [from, to] = sentence.span;
    near = near.filter(({ span, cueSpan }) => span[1] > from || (cueSpan?.[1] ?? 0) > from);
    const begun = drafts.length;
    for (const quote of quotes.slice(startOf(quotes, from), startOf(quotes, to))) {
      const draft = quotedDraft(cast, quote, mentions, last);
      if (draft === null) continue;
      drafts.push(draft);
      last = draft;
    }
    for (const draft of reportedDrafts(cast, sentence, [...near, ...drafts.slice(begun)], last?.speaker ?? null)) {
      drafts.push(draft);
      last = draft;
    }
    near = [...near, ...drafts.slice(begun)];
    const pointed = pointedDraft(cast, sentence, sentences[index + 1], drafts, last?.speaker ?? null);
    if (pointed === null) continue;
    const guessed = drafts.findIndex(
      (draft) => draft.cueSpan === null && overlap(draft.span, pointed.content[0] ?? [0, 0]),
    );
    const taken = guessed < 0 ? [] : drafts.splice(guessed, 1);
    drafts.push(pointed);
    near = [...near.filter((draft) => !taken.includes(draft)), pointed];
    last = pointed;
  }
  return finished(
    cast,
    drafts.sort((a, b) => a.span[0] - b.span[0]),
    setting,
  );
}

const startOf = (quotes: readonly Quote[], place: number): number => firstFrom(quotes, place, ({ span }) => span[0]);

function reportedDrafts(
  cast: Cast,
  sentence: UnitSentence,
  drafts: readonly Draft[],
  last: Speaker | null,
): readonly Draft[] {
  const { document, reporting } = cast;
  return reporting.reported(sentence).flatMap((cue) => {
    const at = spanOfUnits(sentence, ...cue.cue);
    if (
      document.quotes.some((quote) => within(at, quote.span)) ||
      (cue.beside !== true && drafts.some((draft) => draft.cueSpan !== null && overlap(draft.cueSpan, at)))
    )
      return [];
    const content = cue.content.map((range) => spanOfUnits(sentence, ...range)).filter((span) => span[1] - span[0] > 3);
    const speaker = speakerIn(cast, sentence.units.slice(...cue.speaker), cue.oblique, last);
    if (
      speaker === null ||
      (cue.known === true && !cast.persons.some((person) => person.name === speaker.name)) ||
      content.length === 0 ||
      drafts.some((draft) => content.every((span) => draft.content.some((whole) => within(span, whole))))
    )
      return [];
    const mixed = document.quotes.some((quote) => content.some((span) => overlap(span, quote.span)));
    return [draftOf(speaker, mixed ? 'mixed' : 'indirect', content, at, sentence.index)];
  });
}

/** Numbers the statements, nests reports in reports, and looks up their circumstances. */
function finished(cast: Cast, drafts: readonly Draft[], setting: Setting): readonly Statement[] {
  const { document } = cast;
  const done: Statement[] = [];
  const dates = new Map<string, Statement>();
  const outerOf = outerAmong(drafts);
  for (const [index, draft] of drafts.entries()) {
    const outer = outerOf(draft);
    const cue = draft.cueSpan === null ? null : document.text.slice(draft.cueSpan[0], draft.cueSpan[1]);
    const statement: Statement = {
      id: `s${index + 1}`,
      speaker: draft.speaker,
      mode: draft.mode,
      quote: draft.content.map((span) => document.text.slice(span[0], span[1])).join(' … '),
      content: draft.content,
      cue,
      cueSpan: draft.cueSpan,
      ...circumstances(cast, draft, setting, dates.get(draft.speaker.name)),
      within: outer < 0 ? null : `s${outer + 1}`,
      span: draft.span,
    };
    done.push(statement);
    if (statement.dateBasis === 'stated') dates.set(statement.speaker.name, statement);
  }
  return done;
}

/** The first in whose words one stands, or -1; they stand in order of where they begin, and are asked for in it. */
function outerAmong(drafts: readonly Draft[]): (draft: Draft) => number {
  let next = 0;
  let open: (readonly [number, Draft])[] = [];
  return (draft) => {
    for (let one = drafts[next]; one !== undefined && one.span[0] <= draft.span[0]; one = drafts[++next])
      open.push([next, one]);
    open = open.filter(([, { span }]) => draft.span[0] < span[1]);
    const found = open.find(([, one]) => one !== draft && one.content.some((span) => within(draft.span, span)));
    return found?.[0] ?? -1;
  };
}

type Circumstances = Pick<Statement, 'date' | 'dateBasis' | 'place' | 'placeBasis' | 'occasion' | 'outlet'>;

/** Stated in the words around what was said, or carried from the speaker's last statement with a date of its own, or from the text itself. */
function circumstances(
  { document, reporting }: Cast,
  draft: Draft,
  setting: Setting,
  carried: Statement | undefined,
): Circumstances {
  const around = aroundWords(document, draft);
  const times = around.flatMap((span) => timeExpressions(document.folded, span, setting.written, reporting.timeWords));
  const date =
    times.find(
      (one) =>
        one.edge === null &&
        one.date.length >= 7 &&
        one.date <= setting.published &&
        !isElsewhere(document, draft, one.span),
    )?.date ?? null;
  const place =
    around.map((span) => reporting.place(document.text.slice(...span))).find((found) => found !== null) ?? null;
  const occasion = around
    .map((span) => reporting.occasion.exec(document.folded.slice(...span))?.[0])
    .find((found) => found !== undefined);
  return {
    ...dated(date, carried?.date ?? setting.written),
    place: place ?? carried?.place ?? setting.place,
    placeBasis: place !== null ? 'stated' : (carried?.place ?? setting.place) === null ? null : 'inferred',
    occasion: occasion ?? null,
    outlet: setting.outlet,
  };
}

/** Behind a semicolon another clause is dated. */
function isElsewhere({ folded }: TextDocument, { span }: Draft, time: Span): boolean {
  const between = time[0] >= span[1] ? folded.slice(span[1], time[0]) : folded.slice(time[1], span[0]);
  return between.includes(';');
}

/** The parts of the statement's sentence that are not the words themselves. */
function aroundWords(document: TextDocument, draft: Draft): readonly Span[] {
  const sentence = document.sentences[draft.sentence]?.span ?? draft.span;
  return outside([sentence], draft.content).filter(([from, to]) => to - from > 1);
}
