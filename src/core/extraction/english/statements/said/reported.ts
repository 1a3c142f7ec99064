/**
 * Reported speech without quotation marks: `X said that …`, `…, X said`, `In December, he said, …`, `according to X, …`,
 * `X welcomed the repeal of …`. In: a sentence and its cues. Out: statements with the reported words.
 */
import { touchesQuote } from '../../../../text/document.ts';
import type { Span } from '../../../../text/span.ts';
import type { Token } from '../../../../text/token.ts';
import { isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../../lexicon/en/closed-classes.ts';
import { WISHING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { verbReadings } from '../../verbs/verb-forms.ts';
import { spanOf, word } from '../../words/sentence-view.ts';
import { firstToken, isDashBetween, isQuoteMark } from '../bounds/marks.ts';
import { beginsClause, overAdjuncts, overHearer } from '../bounds/reported-clause.ts';
import { lastWord, reportedEnd, subordinateEnd } from '../bounds/reported-end.ts';
import type { Cue } from '../cues/cue.ts';
import { thatAfter } from '../cues/that-after.ts';
import { behindOtherwise, colonBehind, overSemicolons, reportsAgain } from './colon-opened.ts';
import type { DraftStatement } from './draft.ts';
import { objectOf } from './judged-thing.ts';

/** Report a clause even without “that”. */
const STRONG = new Set(
  'say claim argue insist announce note add declare maintain warn alert reply write think believe admit contend concede assert swear tell report state suggest counter promise vow predict explain read retort answer stress demand agree hope expect reckon recall confirm remark observe mutter joke acknowledge deny fear allege estimate testify reveal tweet post conclude boast complain caution indicate feel fear speculate surmise concur text email e-mail proclaim confide relay attest aver affirm protest object stipulate lament grumble interject inform crow quip shout cry trumpet thunder fume shoot jeer correct show be'.split(
    ' ',
  ),
);

/** Take their hearer as object. */
const TELLING = new Set(
  'tell remind inform assure reassure warn alert ask promise advise notify teach text email e-mail'.split(' '),
);

const FORM = {
  reacting: 'reaction',
  according: 'according to',
  noun: 'noun of saying',
  verb: 'reported speech',
} as const satisfies Record<Cue['kind'], string>;

export function reportedStatement(context: EnglishContext, cue: Cue): DraftStatement | null {
  const content = contentOf(context, cue);
  if (content === null) return null;
  const { view } = context;
  const starts = [cue.span[0], ...content.map((span) => span[0])];
  const ends = [cue.span[1], ...content.map((span) => span[1])];
  return {
    form: FORM[cue.kind],
    speaker: cue.speaker,
    mode: content.some((span) => touchesQuote(view.document, span)) ? 'mixed' : 'indirect',
    content,
    cue: view.document.text.slice(cue.span[0], cue.span[1]),
    cueSpan: cue.span,
    sentence: context.index,
    span: [Math.min(...starts), Math.max(...ends)],
  };
}

function contentOf(context: EnglishContext, cue: Cue): readonly Span[] | null {
  if (cue.kind === 'noun') return within(context, cue.to, subordinateEnd(context, cue.to + 1));
  const all = cue.joined || cue.lemma === 'speak' ? null : beforeCue(context, cue);
  const before = all !== null && cue.kind === 'according' ? behindSemicolon(context, cue, all) : all;
  const aside = cue.kind === 'according' ? inRelative(context, cue) : null;
  if (aside !== null) return [aside];
  if (cue.kind === 'according') return aroundCue(context, cue, before);
  // `…, claims a clip | that went round`, `…, Berg tells clients | who ask`: of whoever speaks or hears
  const told = before !== null && isParenthetical(context, cue);
  const next = word(context.view, isInverted(cue) ? cue.to : (overHearer(context, cue.to) ?? cue.to));
  const relative = told && (isInverted(cue) ? /^(?:that|who|which)$/.test(next) : next === 'who');
  const that = relative ? null : thatAfter(context, cue);
  if (that !== null) return within(context, that, endOf(context, cue, that));
  if (asksTo(context, cue) && before === null) return within(context, cue.to, reportedEnd(context, cue.to));
  if (isDoing(context, cue)) return within(context, cue.to, reportedEnd(context, cue.to));
  const judges = cue.kind === 'reacting' || (WISHING.has(cue.lemma) && cue.lemma !== 'ask');
  const object = judges ? objectOf(context, cue) : null;
  if (object !== null) return object;
  if (
    relative ||
    (!cue.joined && isParenthetical(context, cue) && closes(context, cue, before) && !(judges && before === null))
  )
    return aroundCue(context, cue, before);
  if (judges) return null;
  const from = clauseAfter(context, cue);
  if (from === null && before === null && MAKING_KNOWN.has(cue.lemma)) return objectOf(context, cue);
  if (from === null) return before === null || !isParenthetical(context, cue) ? null : [before];
  const both = before !== null && word(context.view, from - 1) === ':' && isParenthetical(context, cue) ? [before] : [];
  const behind = within(context, from, endOf(context, cue, from));
  return behind === null ? behind : [...both, ...behind];
}

/** `is asking | Congress to act`, `tells | families to budget`: what is asked of somebody, with whom it is asked of. */
function asksTo({ view }: EnglishContext, { lemma, to }: Cue): boolean {
  if (!/^(?:ask|tell|advise|warn|remind|instruct)$/.test(lemma)) return false;
  const infinitive = view.tokens.findIndex(({ text }, at) => at > to && text === 'to');
  if (infinitive < 0 || infinitive - to > 6 || /^(?:him|her|his|my|its|me|us|you)$/.test(word(view, to))) return false;
  const plain = view.tokens.slice(to, infinitive).every(({ kind, text }) => kind === 'word' && text !== 'that');
  return plain && verbReadings(word(view, infinitive + 1)).some(({ form }) => form === 'base');
}

/** `ended in May, according to Smith; | extended to June |, according to Berg`: each source has its own. */
function behindSemicolon({ view }: EnglishContext, cue: Cue, whole: Span): Span {
  let from = cue.from;
  while (from > 0 && word(view, from - 1) !== ';') from--;
  const first = view.tokens[from]?.start ?? 0;
  return from > 0 && first > whole[0] && first < whole[1] ? [first, whole[1]] : whole;
}

/** `resumed X, | which was paused | according to Berg`: no mark parts the source from what is told by the way, and that alone is its. */
function inRelative({ view, clauses }: EnglishContext, cue: Cue): Span | null {
  const last = clauses.findLast(({ group }) => group.to <= cue.from);
  const own =
    last?.relative === true && word(view, last.from - 1) === ',' && view.tokens[cue.from - 1]?.kind !== 'mark';
  return own ? spanOf(view, last.from, cue.from) : null;
}

/** `reported seeing flames`, `denied taking money`. */
function isDoing({ groups }: EnglishContext, { lemma, to }: Cue): boolean {
  return (
    /^(?:report|deny|admit|recall|acknowledge|describe|suggest)$/.test(lemma) &&
    groups.some((group) => group.from === to && group.form === 'ing')
  );
}

/** In a clause before the main one (`While Berg said it was gone, Marsh …`) the report ends at its comma. */
function endOf(context: EnglishContext, cue: Cue, from: number): number {
  const end = word(context.view, from - 1) === ':' ? overSemicolons(context, from) : reportedEnd(context, from);
  const introducer = cue.clause?.introducer ?? null;
  if (introducer === null || !SUBORDINATORS.has(introducer) || cue.from > 2) return end;
  const comma = context.view.tokens.findIndex((token, at) => at > from && token.text === ',');
  return comma < 0 ? end : Math.min(end, comma);
}

/** Make an event known as well as a clause: `announced the repeal of X`. */
const MAKING_KNOWN = new Set('announce confirm reveal acknowledge report declare deny note recall'.split(' '));

function within({ view }: EnglishContext, from: number, to: number): readonly Span[] | null {
  return from < to ? [spanOf(view, from, to)] : null;
}

/** Where the reported clause begins that no “that” introduces; null where none does. */
function clauseAfter(context: EnglishContext, cue: Cue): number | null {
  const { view } = context;
  const colon = cue.lemma === 'put' ? view.tokens.findIndex(({ text }, at) => at >= cue.to && text === ':') : -1;
  if (colon > 0 && colon - cue.to < 4) return colon + 1;
  // `As Berg put it, | the law is gone`
  if (cue.lemma === 'put' && cue.clause?.introducer === 'as' && word(view, cue.to) === ',') return cue.to + 1;
  // `Answering the Senate, the Majlis adopted …`: a participle at the head reports nothing by itself
  if (cue.clause?.group.form === 'ing' && cue.clause.group.from === 0) return null;
  const mark = colonBehind(context, cue);
  if (mark !== null) return mark + 1;
  if (!STRONG.has(cue.lemma)) return null;
  // `which the OECD says | had the highest floors`
  const embedded =
    cue.clause?.relative === true && cue.clause.subject !== null && cue.clause.subject.from > cue.clause.from;
  if (embedded && context.groups.some((group) => group.from === cue.to && group.finite)) return cue.to;
  const told = TELLING.has(cue.lemma) ? overHearer(context, cue.to) : null;
  const hearer = told ?? (cue.lemma === 'tell' ? null : cue.to);
  if (hearer === null) return behindOtherwise(context, cue.to);
  const from = overAdjuncts(context, hearer);
  const start = word(view, from) === ',' ? from + 1 : from;
  return beginsClause(context, start) ? start : null;
}

/** Whether nothing that the cue governs follows it: a mark does, or a hearer, a time, a place, what it was said of. */
function closes(context: EnglishContext, cue: Cue, before: Span | null): boolean {
  const { view } = context;
  const inverted = cue.clause !== null && cue.to > cue.clause.group.to + 1;
  const hearer = inverted || !TELLING.has(cue.lemma) ? cue.to : (overHearer(context, cue.to) ?? cue.to);
  const at = overAdjuncts(context, hearer);
  const token = view.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  if (!PREPOSITIONS.has(token.text) && !SUBORDINATORS.has(token.text)) return false;
  return before !== null || !beginsClause(context, at);
}

/** A cue between commas or dashes, at the end: `…, X said`, `…, he told her; …`. */
function isParenthetical(context: EnglishContext, cue: Cue): boolean {
  const { view } = context;
  if (cue.from <= firstToken(context)) return false;
  const opens = (at: number) => [',', ')', '—', '?', '!'].includes(word(view, at)) || isQuoteMark(context, at);
  return (
    opens(cue.from - 1) ||
    isDashBetween(context, cue.from - 1) ||
    (opens(cue.from - 2) && word(view, cue.from - 1) === 'as') ||
    (isQuoteMark(context, cue.from - 2) && isLastWord(context, cue))
  );
}

/** `“It is gone” | and so Berg says.`: nothing is said behind it. */
function isLastWord({ view }: EnglishContext, { from, to }: Cue): boolean {
  return /^(?:and|but)$/.test(word(view, from - 1)) && (view.tokens[to]?.kind ?? 'mark') === 'mark';
}

/** The words before the cue, back to the sentence's beginning. */
function beforeCue(context: EnglishContext, cue: Cue): Span | null {
  const { view, groups } = context;
  const first = firstToken(context);
  let to = cue.from;
  while (to > first && (view.tokens[to - 1]?.kind === 'mark' || ['as', 'and', 'but'].includes(word(view, to - 1))))
    to--;
  const words = view.tokens.slice(first, to);
  // `issued a statement | responding to the ruling`: no mark parts it from the noun
  const group = cue.clause?.group;
  const owned = group?.form === 'ing' && !group.finite && view.tokens[group.from - 1]?.kind === 'word';
  if (owned && !GOING_ON.test(word(view, group.from - 1))) return null;
  const verbless = !groups.some((group) => group.from < to);
  const inverted = isInverted(cue);
  const answer = ANSWER.test(words.map(({ text }) => text).join(' '));
  if (words.length === 0 || (words.length < 3 && verbless && !answer) || !(inverted || hasClause(words, verbless)))
    return null;
  return spanOf(view, first, to);
}

/** Say so much in a word or two: `Not quite, said Berg`. */
const ANSWER =
  /^(?:not (?:quite|so|yet|really|exactly|true|any more|anymore|at all)|hardly|wrong|nonsense|rubbish|untrue|false|exactly|indeed|of course|far from it|quite)$/;

/** `Berg keeps | saying`. */
const GOING_ON = /^(?:keeps?|kept|goes|went|continue[sd]?|on|start(?:s|ed)|began|begins?)$/;

/** `said Berg`: the speaker stands behind the verb. */
function isInverted({ clause, from, to }: Cue): boolean {
  return clause !== null && from === clause.group.from && to > clause.group.to;
}

/** Words with a verb; without one only where no preposition makes them an adjunct (`In an interview`, `Most get it wrong`). */
function hasClause(words: readonly Token[], verbless: boolean): boolean {
  const first = words.find((token) => token.kind === 'word')?.text ?? '';
  return !verbless || !(PREPOSITIONS.has(first) || SUBORDINATORS.has(first) || isAdverb(first));
}

/** Before the cue, and behind it where more is said than who the speaker is. */
function aroundCue(context: EnglishContext, cue: Cue, before: Span | null): readonly Span[] | null {
  const { view, groups } = context;
  let from = cue.to;
  const end = lastWord(context, view.tokens.length);
  // `in Berg’s reading | the law is gone`
  const bare = cue.kind === 'according' && cue.from === firstToken(context) && beginsClause(context, from);
  while (!bare && from < end && (view.tokens[from]?.kind !== 'mark' || isSlash(context, from))) from++;
  const apart = word(view, from) === ';' && (reportsAgain(context, from) || sourceBehind(context, from));
  while (from < end && view.tokens[from]?.kind === 'mark' && !isQuoteMark(context, from)) from++;
  if (['who', 'whose', 'which'].includes(word(view, from))) from = behindRelative(context, from);
  const goesOn =
    !apart &&
    from < end &&
    groups.some((group) => group.from >= from && group.finite) &&
    !['speaking', 'adding'].includes(word(view, from));
  const lead = before ?? (goesOn ? subjectAhead(context, cue) : null);
  const behind = goesOn ? [spanOf(view, from, reportedEnd(context, from))] : [];
  const all = lead === null ? behind : [lead, ...behind];
  return all.length > 0 ? all : null;
}

/** `told RFE | / | RL`: within a name. */
function isSlash({ view }: EnglishContext, at: number): boolean {
  return word(view, at) === '/' && view.tokens[at + 1]?.kind === 'word';
}

const sourceBehind = ({ view }: EnglishContext, from: number): boolean =>
  view.tokens.slice(from).some(({ text }) => text === 'according');

/** `according to Berg, who wrote it, | the law is gone`: past what is said of the source. */
function behindRelative({ view }: EnglishContext, from: number): number {
  let at = from;
  while (at < view.tokens.length && word(view, at) !== ',') at++;
  return at + 1;
}

/** `The law, | according to Berg, is gone`: words before the cue that have no verb of their own. */
function subjectAhead({ view }: EnglishContext, cue: Cue): Span | null {
  return cue.from > 1 && word(view, cue.from - 1) === ',' ? spanOf(view, 0, cue.from - 1) : null;
}
