/** Cues in a sentence: who says it and by which verb, `according to`, `in X’s words`. Quoted words are no cues. */
import type { Speaker } from '../../../claim/statement.ts';
import { quoteAt, type TextDocument } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import { PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { INSTITUTIONS, REACTING, ROLES, SAYING } from '../../lexicon/en/cues.ts';
import type { Clause } from '../clause.ts';
import type { EnglishContext } from '../context.ts';
import { spanOf, word } from '../sentence-view.ts';
import { type Cast, speakerIn } from './speaker.ts';

export interface Cue {
  readonly speaker: Speaker;
  readonly lemma: string;
  readonly span: Span;
  /** Tokens of the sentence that the attribution takes up, [from, to). */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause | null;
  readonly kind: 'verb' | 'reacting' | 'according';
}

export function cuesIn(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const verbs = context.clauses.flatMap((clause) => verbCue(context, cast, clause, last) ?? []);
  const colon = verbs.length === 0 ? colonCue(context, cast, last) : null;
  return [...verbs, ...(colon === null ? [] : [colon]), ...accordingTo(context, cast, last)].sort(
    (a, b) => a.from - b.from,
  );
}

function outsideQuotes(document: TextDocument, place: number): boolean {
  const quote = quoteAt(document, place);
  return quote === null || place < quote.content[0] || place >= quote.content[1];
}

function verbCue(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Cue | null {
  const { view } = context;
  const { group } = clause;
  const saying = SAYING.has(group.lemma);
  const certain = group.copular && /^(?:sure|certain|convinced|confident|adamant|positive)$/.test(word(view, group.to));
  const goesOn =
    group.lemma === 'go' &&
    word(view, group.to) === 'on' &&
    ['.', ',', '"', '', ';'].includes(word(view, group.to + 1));
  if (!saying && !certain && !goesOn && !REACTING.has(group.lemma)) return null;
  if (
    group.passive ||
    (group.copular && !certain) ||
    group.modal !== null ||
    (group.infinitive && group.lemma !== 'say')
  )
    return null;
  if (!outsideQuotes(view.document, view.tokens[group.main]?.start ?? 0)) return null;
  const subject = subjectOf(context, cast, clause, last);
  if (subject === null || !canSpeak(subject.speaker) || namesLaw(context, subject.speaker)) return null;
  const kind = REACTING.has(group.lemma) && !['say', 'write', 'speak'].includes(group.lemma) ? 'reacting' : 'verb';
  return {
    speaker: subject.speaker,
    lemma: group.lemma,
    span: spanOf(view, group.from, group.to),
    from: Math.min(group.from, subject.from),
    to: Math.max(group.to + (goesOn ? 1 : 0), subject.to),
    clause,
    kind,
  };
}

interface Subject {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}

/** Before the verb as a rule; behind it in `said X`. */
function subjectOf(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Subject | null {
  const { view } = context;
  const ahead = nameBetweenCommas(context, cast, clause, last);
  if (ahead !== null) return ahead;
  const inverted = TELLING.has(clause.group.lemma) ? null : invertedSubject(context, cast, clause, last);
  if (inverted !== null) return inverted;
  const phrase = clause.subject ?? participleSubject(context, clause);
  if (phrase === null) return null;
  const start = view.sentence.from;
  const from = leaveQuote(context, phrase.from, phrase.to);
  const speaker = speakerIn(cast, start + from, start + phrase.to, last);
  return speaker === null ? null : { speaker, from, to: clause.group.to };
}

/** Take their hearer as object: never inverted. */
const TELLING = new Set(['tell', 'remind', 'inform', 'assure', 'warn']);

/** `…, Ned Carrow, chairman of the club, told a crowd`: the name stands before what the commas add. */
function nameBetweenCommas(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Subject | null {
  const { view } = context;
  if (word(view, clause.group.from - 1) !== ',') return null;
  for (let at = clause.group.from - 2; at >= 0 && clause.group.from - at < 16; at--) {
    if (word(view, at) !== ',' && word(view, at) !== '"') continue;
    const start = leaveQuote(context, Math.max(0, startOfName(context, at)), at);
    const speaker =
      word(view, at) === '"' ? null : speakerIn(cast, view.sentence.from + start, view.sentence.from + at, last);
    return speaker !== null && cast.persons.names.has(speaker.name)
      ? { speaker, from: start, to: clause.group.to }
      : null;
  }
  return null;
}

function startOfName({ view }: EnglishContext, to: number): number {
  let from = to;
  while (from > 0 && ![',', '"', ';', ':', '.'].includes(word(view, from - 1))) from--;
  return from;
}

/** A subject never begins inside the quotation before it. */
function leaveQuote(context: EnglishContext, from: number, to: number): number {
  const { view } = context;
  let start = from;
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (token !== undefined && (token.text === '"' || !outsideQuotes(view.document, token.start))) start = at + 1;
  }
  return start;
}

/** `… echoed that tone, calling it “…”`: the subject of the main clause. */
function participleSubject(context: EnglishContext, clause: Clause) {
  return clause.group.form === 'ing'
    ? (context.clauses.findLast((other) => other.index < clause.index && other.group.finite && other.subject !== null)
        ?.subject ?? null)
    : null;
}

/** `“…,” said Wade Purcell, the challenger`; `asked Denise Okafor`. */
function invertedSubject(context: EnglishContext, cast: Cast, clause: Clause, last: Speaker | null): Subject | null {
  const { view } = context;
  const before = view.tokens[clause.group.from - 1];
  const afterQuote =
    before === undefined ||
    before.text === '"' ||
    (before.text === ',' && ['"', undefined].includes(view.tokens[clause.group.from - 2]?.text));
  const afterComma = before?.text === ',';
  if (!(afterQuote || afterComma) || clause.group.perfect || clause.group.modal !== null) return null;
  const from = clause.group.to;
  let to = from;
  while (
    to < view.tokens.length &&
    !(word(view, to) === '.' && !isTitle(context, to)) &&
    ![',', '"', ':', ';', '('].includes(word(view, to)) &&
    !['as', 'when', 'after', 'while', 'who', 'that'].includes(word(view, to)) &&
    !endsName(context, to, from)
  )
    to++;
  if (to === from || PREPOSITIONS.has(word(view, from)) || view.tokens[from]?.kind === 'number') return null;
  const speaker = speakerIn(cast, view.sentence.from + from, view.sentence.from + to, last);
  return speaker === null ? null : { speaker, from: clause.group.from, to };
}

/** The stop of `Dr.`, `Sen.`, `A.` is no end. */
function isTitle({ view }: EnglishContext, at: number): boolean {
  return (
    /^(?:dr|sen|rep|mr|mrs|ms|prof|gov|gen|col|rev|st|[a-z])$/.test(word(view, at - 1)) &&
    (view.tokens[at + 1]?.capital ?? false)
  );
}

function endsName(context: EnglishContext, at: number, from: number): boolean {
  return (
    at > from &&
    PREPOSITIONS.has(word(context.view, at)) &&
    word(context.view, at) !== 'of' &&
    word(context.view, at) !== 'from' &&
    word(context.view, at) !== 'with'
  );
}

const MUTE = /^(?:it|this|that|there|what|which|these|those|the (?:ban|law|act|waiver|section|bill))$/i;

/** A law does not speak. */
function namesLaw({ view }: EnglishContext, speaker: Speaker): boolean {
  const span = speaker.span;
  return (
    span !== null &&
    view.tokens.some(
      (token, at) =>
        view.mentionAt[at] !== null && span[0] <= token.start && token.end <= span[1] && span[1] - token.end < 2,
    )
  );
}

function canSpeak(speaker: Speaker): boolean {
  return !MUTE.test(speaker.name);
}

/** `A tracking site sums it up like this: …`: a speaker before a colon, a clause behind it. */
function colonCue(context: EnglishContext, cast: Cast, last: Speaker | null): Cue | null {
  const { view, clauses, groups } = context;
  const mark = view.tokens.findIndex(
    (token, at) => token.text === ':' && view.mentionAt[at] === null && outsideQuotes(view.document, token.start),
  );
  const clause = clauses.find(
    (one) => one.group.finite && one.group.to <= mark && one.subject !== null && !one.relative,
  );
  if (mark < 0 || clause?.subject == null || clause.group.copular || word(view, mark + 1) === '"') return null;
  if (!groups.some((group) => group.from > mark && group.finite)) return null;
  const speaker = speakerIn(
    cast,
    view.sentence.from + clause.subject.from,
    view.sentence.from + clause.subject.to,
    last,
  );
  const speaks =
    speaker !== null &&
    (cast.persons.names.has(speaker.name) ||
      speaker.name
        .toLowerCase()
        .split(/\s+/)
        .some((part) => INSTITUTIONS.has(part) || ROLES.has(part)));
  return speaks && speaker !== null
    ? {
        speaker,
        lemma: 'say',
        span: spanOf(view, clause.group.from, clause.group.to),
        from: clause.subject.from,
        to: mark,
        clause,
        kind: 'verb',
      }
    : null;
}

/** `according to X`, `per X`, `in X’s words`. */
function accordingTo(context: EnglishContext, cast: Cast, last: Speaker | null): readonly Cue[] {
  const { view } = context;
  return view.tokens.flatMap((token, at) => {
    const words =
      token.text === 'words' &&
      word(view, at + 1) === 'of' &&
      word(view, at - 1) === 'the' &&
      word(view, at - 2) === 'in';
    const start = words || (token.text === 'according' && word(view, at + 1) === 'to') ? at + 2 : null;
    if (start === null || !outsideQuotes(view.document, token.start)) return [];
    let to = start;
    while (to < view.tokens.length && ![',', '.', ';', ':', '"'].includes(word(view, to))) to++;
    const speaker = speakerIn(cast, view.sentence.from + start, view.sentence.from + to, last);
    return speaker === null
      ? []
      : [
          {
            speaker,
            lemma: 'according',
            span: spanOf(view, at, at + 2),
            from: at,
            to,
            clause: null,
            kind: 'according' as const,
          },
        ];
  });
}
