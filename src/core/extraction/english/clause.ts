/**
 * Finds subject and object of a verb group without a full parse: clauses are told apart by marks, conjunctions, relatives and
 * other verb groups. In: a sentence and its groups. Out: for one group its subject, its object, and what introduces it.
 */
import {
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../lexicon/en/closed-classes.ts';
import { SAYING } from '../lexicon/en/cues.ts';
import type { Phrase } from './noun-phrase.ts';
import { type SentenceView, word } from './sentence-view.ts';
import type { VerbGroup } from './verb-group.ts';

export interface Clause {
  readonly group: VerbGroup;
  readonly index: number;
  readonly subject: Phrase | null;
  readonly object: Phrase | null;
  /** `if`, `when`, `that`, `which` … at the clause's beginning. */
  readonly introducer: string | null;
  /** Whether subject or object is the noun before a relative pronoun. */
  readonly relative: boolean;
  /** First token of the clause. */
  readonly from: number;
  /** Behind its last token. */
  readonly to: number;
  /** For a verb joined to an earlier one (`passed and signed`): the earlier group. */
  readonly joined: VerbGroup | null;
}

export function clausesOf(view: SentenceView, groups: readonly VerbGroup[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const [index, group] of groups.entries()) clauses.push(clauseOf(view, groups, index, group, clauses));
  return clauses;
}

const STOPS = new Set(['.', ';', ':', '(', ')', '!', '?', '"', '--', '...']);

function clauseOf(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
  before: readonly Clause[],
): Clause {
  const left = leftOf(view, groups, index, group, before);
  const to = clauseEnd(view, groups, index, group);
  const own = objectOf(view, groups, index, group);
  const fronted = left.subject === null ? frontedSubject(view, groups, index, group) : null;
  return { group, index, to, ...left, subject: left.subject ?? fronted, object: left.antecedent ?? own };
}

/** A full stop inside a sentence belongs to an abbreviation (`a U.S. law`), unless a quotation ends behind it. */
function isStop(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  if (text !== '.') return STOPS.has(text);
  return (
    at === view.tokens.length - 1 ||
    ['"', ')'].includes(word(view, at + 1)) ||
    (view.tokens[at + 1]?.start ?? 0) - (view.tokens[at]?.end ?? 0) > 1
  );
}

/** `Enacted in 1992, Section 907 barred aid`: a participle at the head takes the subject of the clause behind its comma. */
function frontedSubject(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
): Phrase | null {
  const next = groups[index + 1];
  const participle =
    (group.form === 'past' || group.form === 'participle' || group.form === 'ing') && group.main === group.from;
  if (!participle || next === undefined || !isEmpty(view, { from: 0, to: group.from })) return null;
  for (let at = next.from - 1; at > group.to; at--)
    if (word(view, at) === ',' && !inList(view, at)) return { from: at + 1, to: next.from };
  return null;
}

interface Left {
  readonly from: number;
  readonly subject: Phrase | null;
  readonly introducer: string | null;
  readonly relative: boolean;
  readonly joined: VerbGroup | null;
  /** For an object relative (`which Rubio signed`): what was signed. */
  readonly antecedent: Phrase | null;
}

/** Reads leftwards from the group to the boundary of its clause. */
function leftOf(
  view: SentenceView,
  groups: readonly VerbGroup[],
  index: number,
  group: VerbGroup,
  before: readonly Clause[],
): Left {
  const previous = groups[index - 1];
  const reports = previous !== undefined && SAYING.has(previous.lemma);
  const boundary = boundaryBefore(view, group.from, previous?.to ?? 0, reports);
  const region: Phrase = { from: boundary.after, to: group.from };
  const plain = { from: boundary.after, introducer: boundary.word, relative: false, joined: null, antecedent: null };
  if (boundary.kind === 'relative') return relativeLeft(view, region, boundary, before);
  if (!isEmpty(view, region)) {
    const whole =
      boundary.kind === 'verb' && previous !== undefined && group.finite
        ? nounWithInfinitive(view, previous, group, before)
        : null;
    if (whole !== null) return { ...plain, from: whole.from, subject: whole };
    if (
      boundary.kind === 'verb' &&
      previous !== undefined &&
      (startsWithPreposition(view, region) ||
        (before.at(-1)?.relative === true && group.finite && !hasMention(view, region)))
    )
      return afterRelative(region, before, plain);
    const lead = afterLead(view, region);
    if (lead > region.from) return { ...plain, subject: { from: lead, to: region.to } };
    return { ...plain, subject: region };
  }
  if (boundary.kind === 'coordinator') return joinedLeft(before, plain);
  if (boundary.kind === 'comma') return afterComma(view, boundary.at, before, plain, previous);
  return {
    ...plain,
    subject:
      boundary.kind === 'verb'
        ? (before.at(-1)?.object ?? (group.infinitive ? (before.at(-1)?.subject ?? null) : null))
        : null,
  };
}

/** `a bill to repeal X was introduced`: the infinitive belongs to the noun before it, and both are the subject. */
function nounWithInfinitive(
  view: SentenceView,
  infinitive: VerbGroup,
  group: VerbGroup,
  before: readonly Clause[],
): Phrase | null {
  if (!infinitive.infinitive) return null;
  const held = HELD_BY_NOUN.test(word(view, infinitive.from - 1));
  const last = before.at(-2);
  // any noun holds an infinitive where no verb stands before it in the clause: `the requirement to carry cover is …`
  if (!held && last !== undefined && last.to >= infinitive.from) return null;
  const noun = nounBefore(view, infinitive.from, before.slice(0, -1));
  return noun === null ? null : { from: noun.from, to: group.from };
}

/** Nouns that hold an infinitive. */
const HELD_BY_NOUN =
  /^(?:bills?|measures?|proposals?|amendments?|resolutions?|motion|legislation|draft|plans?|effort|efforts|attempts?|push|move|decision|vote|law|act|text|clause|bid)$/;

interface Boundary {
  readonly kind: 'start' | 'stop' | 'comma' | 'coordinator' | 'subordinator' | 'relative' | 'verb';
  readonly word: string | null;
  readonly at: number;
  readonly after: number;
}

/** The nearest clause boundary to the left of `at`, not further than the end of the verb group before. */
function boundaryBefore(view: SentenceView, at: number, floor: number, reports = false): Boundary {
  for (let index = at - 1; index >= floor; index--) {
    const text = word(view, index);
    if (view.mentionAt[index] !== null) continue;
    const found = boundaryAt(view, index, text, at);
    if (found !== null && found.word === 'that' && reports)
      return { kind: 'subordinator', word: 'that', at: index, after: index + 1 };
    if (found !== null) return { ...found, at: index, after: index + 1 };
  }
  return { kind: floor === 0 ? 'start' : 'verb', word: null, at: floor - 1, after: floor };
}

function boundaryAt(
  view: SentenceView,
  index: number,
  text: string,
  at: number,
): Pick<Boundary, 'kind' | 'word'> | null {
  if (text === '"' && index === at - 1) return null;
  if (isStop(view, index)) return { kind: 'stop', word: text };
  if (text === '-' && isDash(view, index)) return { kind: 'stop', word: text };
  if (text === ',') return inList(view, index) ? null : { kind: 'comma', word: null };
  if (text === 'that')
    return isDemonstrative(view, index, at)
      ? null
      : { kind: isComplementizer(view, index) ? 'subordinator' : 'relative', word: text };
  if (RELATIVES.has(text)) return { kind: 'relative', word: text };
  if (COORDINATORS.has(text) && !joinsNouns(view, index, at)) return { kind: 'coordinator', word: text };
  if (SUBORDINATORS.has(text) && !(text === 'as' && word(view, index + 1) === 'of'))
    return { kind: 'subordinator', word: text };
  return null;
}

function isDash(view: SentenceView, index: number): boolean {
  const token = view.tokens[index];
  return token !== undefined && view.document.folded.charAt(token.start - 1) === ' ';
}

/** A comma inside a date (`June 28, 2024`) is no boundary. */
function inList(view: SentenceView, index: number): boolean {
  return view.tokens[index + 1]?.kind === 'number' && view.tokens[index - 1]?.kind === 'number';
}

/** `that law` with nothing verbal between is a noun phrase. */
function isDemonstrative(view: SentenceView, index: number, at: number): boolean {
  const next = view.tokens[index + 1];
  return (
    index + 1 < at &&
    next?.kind === 'word' &&
    !DETERMINERS.has(next.text) &&
    !next.capital &&
    view.mentionAt[index + 1] === null &&
    at - index <= 3 &&
    !isComplementizer(view, index)
  );
}

const REPORTS =
  /^(?:sa(?:y|id|ys)|t(?:old|ell|ells)|think|thinks|thought|believes?|believed|claim(?:s|ed)?|insist(?:s|ed)?|argu(?:es?|ed)|not(?:es?|ed)|add(?:s|ed)?|wrote|writes|stat(?:es?|ed)|report(?:s|ed)?|announc(?:es?|ed)|acknowledg(?:es?|ed)|admit(?:s|ted)?|warn(?:s|ed)?|know|knew|so|sure|certain|clear|true|fact|claim|idea|belief|news|statement|assertion|recall(?:s|ed)?|remind(?:s|ed)?|stress(?:es|ed)?|confirm(?:s|ed)?|den(?:y|ied|ies)|maintain(?:s|ed)?|counter(?:s|ed)?|repl(?:y|ied|ies)|mean(?:s|t)?|hope(?:s|d)?|expect(?:s|ed)?|doubt(?:s|ed)?|declare[sd]?|her|him|them|us|me|callers|reporters|donors|parliament|deputies|out)$/;

/** `said that`, `the claim that`: what follows is what is said, not a relative clause. */
function isComplementizer(view: SentenceView, index: number): boolean {
  const before = isAdverb(word(view, index - 1)) ? word(view, index - 2) : word(view, index - 1);
  return index === 0 || REPORTS.test(before) || view.tokens[index - 1]?.kind === 'mark' || COORDINATORS.has(before);
}

/** `Russia and Moldova`: “and” between nouns with no verb of its own on the left side of the region. */
function joinsNouns(view: SentenceView, index: number, at: number): boolean {
  const before = view.tokens[index - 1];
  const next = view.tokens[index + 1];
  if (before === undefined || next === undefined || index + 1 >= at) return false;
  const nextIsNoun = next.capital || view.mentionAt[index + 1] !== null || next.kind === 'number';
  const beforeIsNoun = before.capital || view.mentionAt[index - 1] !== null || before.kind === 'number';
  return nextIsNoun && beforeIsNoun && at - index <= 4;
}

function isEmpty(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) {
    const token = view.tokens[at];
    if (
      token !== undefined &&
      token.kind !== 'mark' &&
      !isAdverb(token.text) &&
      !['not', 'nor', 'then', 'be', 'to'].includes(token.text)
    )
      return false;
  }
  return true;
}

function hasMention(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (view.mentionAt[at] !== null) return true;
  return false;
}

const TIMES =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a\.m|p\.m|noon|midnight)$/;

/** Past an adverbial at the head: `On Friday | the President`, `At 12:01 a.m. | the repeal`, `By 268 votes to 161 | the House`. */
function afterLead(view: SentenceView, { from, to }: Phrase): number {
  if (
    view.mentionAt[from] !== null ||
    !PREPOSITIONS.has(word(view, from)) ||
    ['with', 'despite', 'without', 'like', 'than'].includes(word(view, from))
  )
    return from;
  let start = from;
  for (let at = from + 2; at < to; at++) {
    const opens =
      view.mentionAt[at - 1] === null &&
      !PREPOSITIONS.has(word(view, at - 1)) &&
      (DETERMINERS.has(word(view, at)) || (view.mentionAt[at] !== null && !DETERMINERS.has(word(view, at - 1))));
    const name =
      start === from &&
      view.tokens[at]?.capital === true &&
      !TIMES.test(word(view, at)) &&
      (TIMES.test(word(view, at - 1)) || view.tokens[at - 1]?.kind === 'number');
    if (opens || name) start = at;
  }
  return start;
}

function startsWithPreposition(view: SentenceView, { from }: Phrase): boolean {
  return PREPOSITIONS.has(word(view, from)) || view.tokens[from]?.kind === 'number';
}

/** Behind `which`, `that`, `who`: the noun before is subject, or object where the relative clause has a subject of its own. */
function relativeLeft(view: SentenceView, region: Phrase, boundary: Boundary, before: readonly Clause[]): Left {
  const noun = nounBefore(view, boundary.at, before);
  const own = !isEmpty(view, region);
  return {
    from: boundary.at,
    subject: own ? region : noun,
    introducer: boundary.word,
    relative: true,
    joined: null,
    antecedent: own ? noun : null,
  };
}

/** The phrase that ends before the place, back to the nearest mark, verb or conjunction. */
function nounBefore(view: SentenceView, at: number, before: readonly Clause[]): Phrase | null {
  const end = word(view, at - 1) === ',' ? at - 1 : at;
  const floor = before.at(-1)?.group.to ?? 0;
  let from = end;
  while (from > floor && !isNounBoundary(view, from - 1)) from--;
  return from < end ? { from, to: end } : null;
}

function isNounBoundary(view: SentenceView, at: number): boolean {
  if (view.mentionAt[at] !== null) return false;
  const text = word(view, at);
  return isStop(view, at) || text === ',' || COORDINATORS.has(text) || (SUBORDINATORS.has(text) && text !== 'as');
}

type Plain = Pick<Left, 'from' | 'introducer' | 'relative' | 'joined' | 'antecedent'>;

/** `the waiver that ran out in June was renewed`, `the deal she signed on Monday ends it`: the noun before the first verb. */
function afterRelative(region: Phrase, before: readonly Clause[], plain: Plain): Left {
  const last = before.at(-1);
  return { ...plain, subject: last?.subject ?? region };
}

/** `was passed in 1993 and lapsed in 2004`: one subject, two verbs. */
function joinedLeft(before: readonly Clause[], plain: Plain): Left {
  const first = before.findLast((clause) => !clause.relative && clause.group.finite) ?? before.at(-1);
  return {
    ...plain,
    introducer: first?.introducer ?? null,
    subject: first?.subject ?? null,
    joined: first?.group ?? null,
  };
}

/** `X, a law that did Y, was repealed`: over what stands between the commas. */
function afterComma(
  view: SentenceView,
  comma: number,
  before: readonly Clause[],
  plain: Plain,
  previous: VerbGroup | undefined,
): Left {
  for (let at = comma - 1; at >= 0; at--) {
    if (view.mentionAt[at] === null && word(view, at) === ',' && !inList(view, at)) {
      const from = boundaryBefore(view, at, 0).after;
      return { ...plain, from, subject: { from, to: at } };
    }
    if (isStop(view, at) && view.mentionAt[at] === null) break;
  }
  if (previous === undefined) return { ...plain, from: 0, subject: { from: 0, to: comma } };
  return joinedLeft(before, plain);
}

/** The noun phrase behind the verb, up to the next boundary; names are not cut. */
function objectOf(view: SentenceView, groups: readonly VerbGroup[], index: number, group: VerbGroup): Phrase | null {
  const limit = groups[index + 1]?.from ?? view.tokens.length;
  let from = group.to;
  while (from < limit && view.mentionAt[from] === null && (isAdverb(word(view, from)) || word(view, from) === 'not'))
    from++;
  from = afterLength(view, from, limit);
  let to = from;
  while (to < limit && !endsObject(view, to, from)) to++;
  const next = groups[index + 1];
  if (to > from && next !== undefined && next.infinitive && next.from === to && HELD_BY_NOUN.test(word(view, to - 1))) {
    const inner = objectOf(view, groups, index + 1, next);
    return { from, to: inner?.to ?? next.to };
  }
  if (
    to > from &&
    HELD_BY_NOUN.test(word(view, to - 1)) &&
    word(view, to) === 'that' &&
    next !== undefined &&
    next.modal !== null
  ) {
    const inner = objectOf(view, groups, index + 1, next);
    return { from, to: inner?.to ?? next.to };
  }
  return to > from ? { from, to } : null;
}

/** `suspends | for another six months | the penalty`: a length of time between verb and object. */
function afterLength(view: SentenceView, from: number, limit: number): number {
  if (!['for', 'by', 'until'].includes(word(view, from))) return from;
  for (let at = from + 1; at < Math.min(from + 6, limit - 1); at++) {
    if (
      /^(?:days?|weeks?|months?|years?|\d{4})$/.test(word(view, at)) &&
      (DETERMINERS.has(word(view, at + 1)) || view.mentionAt[at + 1] !== null)
    )
      return at + 1;
  }
  return from;
}

function endsObject(view: SentenceView, at: number, from: number): boolean {
  if (view.mentionAt[at] !== null) return false;
  const text = word(view, at);
  if (text === '"') return false;
  if (isStop(view, at) || (text === '-' && isDash(view, at))) return true;
  if (text === ',') return !inList(view, at);
  if (RELATIVES.has(text) && at > from) return text !== 'that' || at > from + 1;
  if (COORDINATORS.has(text)) return !joinsNouns(view, at, at + 3);
  return SUBORDINATORS.has(text) && !PREPOSITIONS.has(text);
}

function clauseEnd(view: SentenceView, groups: readonly VerbGroup[], index: number, group: VerbGroup): number {
  const next = groups[index + 1];
  const limit = next?.from ?? view.tokens.length;
  for (let at = group.to; at < limit; at++) {
    if (view.mentionAt[at] === null && ((word(view, at) === '-' && isDash(view, at)) || word(view, at) === ';'))
      return at;
  }
  if (next === undefined) return view.tokens.length;
  for (let at = next.from - 1; at >= group.to; at--) {
    const text = word(view, at);
    if (
      view.mentionAt[at] === null &&
      (isStop(view, at) || text === ',' || COORDINATORS.has(text) || SUBORDINATORS.has(text) || RELATIVES.has(text))
    )
      return at;
  }
  return next.from;
}
