/**
 * Participles that nothing carries: `Expired in March. Never renewed.`, `The Rwanda Act: passed in 2024, never used, repealed this week`.
 * In: a sentence without a verb of its own. Out: a frame for each participle, of the law that heads the sentence or is spoken of.
 */
import type { Frame } from '../../frame.ts';
import { CALENDAR, COORDINATORS, isAdverb, NEGATIONS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { WHOLE_NOUNS } from '../../lexicon/en/nouns.ts';
import type { VerbEntry } from '../../lexicon/en/verb-entry.ts';
import { verbsOf } from '../../lexicon/en/verbs.ts';
import { FOUND_BY_COURTS, type Sense } from '../../sense.ts';
import { goingOn } from '../carried/carried-thing.ts';
import { isDash } from '../clauses/clause-boundary.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn, actorOf } from '../frames/frame-parts.ts';
import { startsOff } from '../frames/starts-off.ts';
import { byPhrase } from '../frames/verb-roles.ts';
import { type PhraseMeaning, pronounIt, readPhrase } from '../phrases/noun-phrase.ts';
import { LAW_VERB } from '../verbs/verb-class.ts';
import { verbReadings } from '../verbs/verb-forms.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { predicatesAt, STATE } from '../words/predicate-at.ts';
import { has, type SentenceView, spanOf, standsAt, word } from '../words/sentence-view.ts';
import { isWeakAlone } from './verbal-weight.ts';

export function fragmentFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  if (view.question || view.titleCase || !(has(view, LAW_VERB) || has(view, STATE))) return [];
  const head = headOf(context);
  if (head === null) return [];
  const row = rowOf(context, head);
  // `suspended, not scrapped`: what was done, and what was not
  if (row.length > 1) return row;
  const state = head.meaning === null ? null : stateAt(context, head.end, head.meaning);
  return state === null ? row : [state];
}

/** The participles, where nothing else is told. */
function rowOf(context: EnglishContext, head: Head): readonly Frame[] {
  const { view, groups } = context;
  const starts = groups.map((group) => startOfPart(view, group, head.end));
  if (starts.some((start) => start === null)) return [];
  return groups.flatMap((group, index) => frameOf(context, group, starts[index] ?? 0, head.meaning) ?? []);
}

interface Head {
  readonly meaning: PhraseMeaning | null;
  /** Where the first part begins. */
  readonly end: number;
}

/** Past a bullet or a day; past a law’s name and a colon or dash, which the participles are said of. */
function headOf(context: EnglishContext): Head | null {
  const { view } = context;
  const from = Math.max(
    0,
    view.tokens.findIndex(({ kind }) => kind !== 'mark'),
  );
  const named = view.names ? view.mentionAt.findIndex((mention) => mention !== null) : -1;
  if (named < 0) return { meaning: null, end: pastDay(view, pastSpeaker(view, from)) };
  let to = named;
  while (view.mentionAt[to] != null) to++;
  // `Caesar Act | sanctions | : suspended`
  if (WHOLE_NOUNS.has(word(view, to))) to++;
  const dashed = word(view, to) === '-' && isDash(view, to);
  // `X — a law with few friends — | expired`: what stands between the dashes is told by the way
  const close = dashed ? view.tokens.findIndex(({ text }, at) => at > to && text === '-' && isDash(view, at)) : -1;
  const aside = close > 0 && context.groups.some((group) => group.finite && group.from > close);
  const leads = word(view, to) === ':' || (dashed && !aside);
  const alone = named === from || (named === from + 1 && word(view, from) === 'the');
  const meaning = leads && alone ? readPhrase(view, { from, to }, context.calledA) : null;
  return meaning === null || meaning.target !== 'law' ? null : { meaning, end: to + 1 };
}

/** `NADIA: | Repealed in 2022`, `Q: | Repealed?`: who says it. */
function pastSpeaker(view: SentenceView, from: number): number {
  let at = from;
  while (at < from + 4 && view.tokens[at]?.capital === true) at++;
  return at > from && word(view, at) === ':' ? at + 1 : from;
}

/** `December 3: | enjoined nationwide`, `10:05 | Struck down`. */
function pastDay(view: SentenceView, from: number): number {
  let at = from;
  while (view.tokens[at]?.kind === 'number' || CALENDAR.has(word(view, at)) || /^[:,]$/.test(word(view, at))) at++;
  return at > from && (word(view, at - 1) === ':' || view.tokens[at - 1]?.kind === 'number') ? at : from;
}

/** `Section 907: | still in force`. */
function stateAt(context: EnglishContext, from: number, meaning: PhraseMeaning): Frame | null {
  const { view } = context;
  let at = from;
  let denied = false;
  for (; NEGATIONS.has(word(view, at)) || isAdverb(word(view, at)) || word(view, at) === 'longer'; at++)
    if (NEGATIONS.has(word(view, at))) denied = !denied;
  const found = view.mentionAt[at] === null ? predicatesAt(view, at).find(({ sense }) => STATES.has(sense)) : undefined;
  if (found === undefined || !isDone(view, at + found.list.length)) return null;
  return {
    form: 'fragment',
    sense: found.sense,
    acted: actedOn(view, meaning),
    polarity: denied !== found.negative ? 'denied' : 'affirmed',
    negated: denied,
    modality: 'asserted',
    aspect: 'present',
    actor: null,
    power: false,
    weak: false,
    span: spanOf(view, meaning.phrase.from, at + found.list.length),
    trigger: spanOf(view, at, at + found.list.length),
    sentence: context.index,
  };
}

const STATES: ReadonlySet<Sense> = new Set<Sense>(['beLaw', 'remain', 'beApplied', 'restore', ...FOUND_BY_COURTS]);

/** Where the part begins that the participle opens, over adverbs and denials; null where something else opens it. */
function startOfPart(view: SentenceView, group: VerbGroup, floor: number): number | null {
  const bare =
    group.main === group.from && verbReadings(word(view, group.main)).some(({ form }) => form === 'participle');
  if (!bare || group.main < floor) return null;
  let at = group.main;
  while (
    at > floor &&
    (NEGATIONS.has(word(view, at - 1)) || isAdverb(word(view, at - 1)) || word(view, at - 1) === 'then')
  )
    at--;
  const before = word(view, at - 1);
  const opens = at === floor || before === ',' || before === ';' || (COORDINATORS.has(before) && before !== 'so');
  return opens ? at : null;
}

function frameOf(context: EnglishContext, group: VerbGroup, from: number, named: PhraseMeaning | null): Frame | null {
  const { view } = context;
  const entry = entryAt(view, group);
  if (entry === null) return null;
  const end = group.to + entry.rest.length;
  const to = endOfPart(view, end);
  const meaning = named ?? goingOn(context, 0, pronounIt(from), entry.sense);
  const actor = actorOf(context, byPhrase(view, end, to));
  const denied = view.tokens.slice(from, group.main).some(({ text }) => NEGATIONS.has(text));
  return {
    form: 'fragment',
    sense: entry.sense,
    acted: { ...actedOn(view, meaning), ...(named === null ? { span: spanOf(view, group.main, end) } : {}) },
    polarity: denied ? 'denied' : 'affirmed',
    modality: 'asserted',
    // `Never renewed`: not to this day
    aspect: denied ? 'perfect' : 'past',
    actor,
    power: false,
    weak: named === null && actor === null && isWeakAlone(group.lemma, entry),
    span: spanOf(view, from, to),
    trigger: spanOf(view, group.main, end),
    sentence: context.index,
  };
}

/** The longest entry whose words stand here, and nothing behind them that it could act on. */
function entryAt(view: SentenceView, { main, to }: VerbGroup): VerbEntry | null {
  const lemmas = verbReadings(word(view, main)).flatMap(({ lemma, form }) => (form === 'participle' ? [lemma] : []));
  const [entry] = lemmas
    .flatMap((lemma) => verbsOf(lemma))
    .filter(({ rest, split, on }) => on !== 'behind' && !(split && rest.length === 0) && standsAt(view, to, rest))
    .filter(({ rest }) => isDone(view, to + rest.length))
    .sort((a, b) => b.rest.length - a.rest.length);
  return entry ?? null;
}

function isDone(view: SentenceView, at: number): boolean {
  const next = view.tokens[at];
  if (next === undefined || (next.kind === 'mark' && next.text !== '"' && next.text !== ':')) return true;
  return (
    view.mentionAt[at] === null &&
    (PREPOSITIONS.has(next.text) ||
      COORDINATORS.has(next.text) ||
      isAdverb(next.text) ||
      startsOff(view, { from: at, to: at + 1 }))
  );
}

function endOfPart(view: SentenceView, from: number): number {
  let to = from;
  while (to < view.tokens.length && !(view.tokens[to]?.kind === 'mark' && /^[,;.!]$/.test(word(view, to)))) to++;
  return to;
}
