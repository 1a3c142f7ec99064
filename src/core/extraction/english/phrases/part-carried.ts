/**
 * Wholes and parts that words of their own carry on: `all of it`, `the whole thing`, `that one`, `the rest`, `the other half`, `the second`.
 * In: a noun phrase without a law’s name, and its core. Out: the pronoun that it stands for and how much of the law is meant; null where
 * the words are others, or where nothing before them tells of parts.
 */
import type { ClaimedScope } from '../../../claim/claim.ts';
import { CALENDAR, NUMBERS } from '../../lexicon/en/closed-classes.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';
import type { Phrase } from './phrase-parts.ts';
import { WHOLE } from './phrase-scope.ts';

export interface PartCarried {
  readonly carriedBy: string;
  readonly scope: ClaimedScope;
}

export function partCarried(view: SentenceView, inner: Phrase, core: Phrase): PartCarried | null {
  // `nothing in it`
  const within =
    inner.to - inner.from === 3 && /^(?:nothing|anything) in (?:it|them)$/.test(wordsOf(view, inner.from, inner.to));
  if (within) return { carriedBy: word(view, inner.to - 1), scope: WHOLE };
  const ends = core.to === inner.to || tellsWhen(view, core.to);
  return (
    ofPronoun(view, inner) ??
    sharesOfIts(view, inner) ??
    (ends ? alone(view, core) : null) ??
    describedPiece(view, core)
  );
}

/** `struck down Section 3 | on Wednesday`, `repealed that one | by order`. */
function tellsWhen(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (/^(?:by|with|after|before|last|this|back|outright|altogether)$/.test(word(view, at))) return true;
  return /^(?:on|in)$/.test(word(view, at)) && (next === undefined || CALENDAR.has(next.text) || YEAR.test(next.text));
}

const YEAR = /^(?:18|19|20)\d\d$/;

/** `most | of it`, `no part | of them`, `either | of the two`. */
const SHARES =
  /^(?:all|any|each|both|either|neither|none|most|much|half|some|parts?|(?:the )?(?:whole|entirety|rest|remainder|bulk|better part)|(?:no|any|every|a (?:small|large|good|great|big)?) ?part|one half|(?:one|two|three)|not one word)$/;
const WHOLES = /^(?:all|any|each|both|either|neither|none|the whole|the entirety|every part|not one word)$/;

function ofPronoun(view: SentenceView, { from, to }: Phrase): PartCarried | null {
  const pronoun = word(view, to - 1);
  // “all” and “both” may be adverbs, and are then trimmed
  const start = to - from === 2 ? from - 1 : from;
  if (start < 0 || to - start < 3 || to - start > 6 || word(view, to - 2) !== 'of') return null;
  const share = wordsOf(view, start, to - 2);
  const piece = ONE_PIECE.test(share) && PIECE.test(word(view, to - 3));
  if (!/^(?:it|them)$/.test(pronoun) || (!SHARES.test(share) && !piece)) return null;
  if (pronoun === 'them' && /^(?:both|each|either|neither)$/.test(share))
    return { carriedBy: share === 'neither' ? share : 'both', scope: WHOLE };
  return { carriedBy: pronoun, scope: WHOLES.test(share) ? WHOLE : part(share) };
}

/** `one section | of it`. */
const ONE_PIECE = /^(?:an?|one|two|three|four|five|several|some|many|most) [a-z]+$/;

/** `two of its (four) sections`, `some of their provisions`, `two of the four sections`, up to a time or place behind them. */
function sharesOfIts(view: SentenceView, { from, to }: Phrase): PartCarried | null {
  const end = Math.min(to, from + 6);
  for (let at = from + 2; at < end; at++) {
    if (!PIECE.test(word(view, at))) continue;
    const share = wordsOf(view, from, at + 1);
    const [its, owner] = OF_ITS.exec(share) ?? [];
    if (its !== undefined) return { carriedBy: owner === 'their' ? 'they' : 'it', scope: part(share) };
  }
  return null;
}

/** `two | of the four sections of X`: where “of” stands behind a number of parts; null where none is counted out. */
export function shareBefore(view: SentenceView, { from, to }: Phrase): number | null {
  const counted = COUNTED.test(word(view, from)) || view.tokens[from]?.kind === 'number';
  return counted && word(view, from + 1) === 'of' && from + 2 < to && view.mentionAt[from] === null ? from + 1 : null;
}

const COUNTED = new RegExp(`^(?:one|${NUMBERS}|several|some|most|many|few)$`);

const PIECE = /^(?:sections?|provisions?|clauses?|articles?|titles?|parts?|pillars?|pieces?|planks?|prongs?)$/;
const OF_ITS =
  /^(?:(?:only|just|all but) )?(?:one|two|three|four|five|six|several|some|most|many|half|parts?) of (?:(its|their) (?:(?:two|three|four|five|six|seven|eight|nine|ten|main|key|core|central) )?|(the) (?:two|three|four|five|six|seven|eight|nine|ten) )[a-z]+$/;

function part(text: string): ClaimedScope {
  return { extent: 'part', addressees: [], text };
}

function alone(view: SentenceView, { from, to }: Phrase): PartCarried | null {
  if (to - from > 4) return null;
  const ordinal = to === from + 1 && word(view, from) === 'the' && word(view, to) === 'first';
  const text = wordsOf(view, from, ordinal ? to + 1 : to);
  // `The act fell in part: the court threw out | Section 3`
  if (NUMBERED.test(text) && tellsOfAct(view, from)) return { carriedBy: 'act', scope: part(text) };
  if (text === 'one' && /^(?:that|this)$/.test(word(view, from - 1))) return { carriedBy: 'it', scope: WHOLE };
  if (/^(?:(?:that|this) one|the (?:whole|entire) (?:thing|lot))$/.test(text)) return { carriedBy: 'it', scope: WHOLE };
  const all = word(view, from - 1) === 'all' && /^(?:two|three|four|five|six)$/.test(text);
  if (all || /^all (?:two|three|four|five|six)$/.test(text)) return { carriedBy: 'they', scope: WHOLE };
  const turn = /^the (first|second)(?: one)?$/.exec(text)?.[1];
  if (turn !== undefined) return { carriedBy: turn === 'first' ? 'former' : 'latter', scope: WHOLE };
  if (HALF.test(text)) return { carriedBy: 'rest', scope: part(text) };
  return LEFT.test(text) && tellsOfParts(view, from) ? { carriedBy: 'rest', scope: part(text) } : null;
}

const NUMBERED =
  /^(?:section|title|article) (?:\d{1,2}[a-z]?|[ivx]+)$|^(?:sections|titles|articles) \d{1,2}[a-z]? and \d{1,2}[a-z]?$/;

/** The law named last in this sentence or the two before is an act, or the sentence before speaks of one. */
function tellsOfAct({ document, sentence, mentions, tokens }: SentenceView, at: number): boolean {
  const index = document.sentences.indexOf(sentence);
  const start = tokens[at]?.start ?? 0;
  const from = document.sentences[Math.max(0, index - REACH)]?.span[0] ?? start;
  const last = mentions.findLast(({ span }) => span[1] <= start && span[0] >= from);
  if (last !== undefined) return last.law.type === 'act';
  const before = document.sentences[index - 1];
  return before !== undefined && /\b(?:act|law|statute)\b/.test(document.folded.slice(before.span[0], start));
}

/** The law named last is a part of another: the rest of that is none of it. */
export function tellsOfProvision({ mentions, tokens }: SentenceView, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return mentions.findLast(({ span }) => span[1] <= start)?.law.partOf != null;
}

/** `the section | on recognition between states`, `the provision | that bars it`: one part of the act that is spoken of, by what it does. */
function describedPiece(view: SentenceView, { from, to }: Phrase): PartCarried | null {
  const told = ONE_OF_IT.test(wordsOf(view, from, to)) && DOING.test(word(view, to));
  if (!told || !tellsOfAct(view, from)) return null;
  let end = to + 1;
  while (end < to + LONGEST && view.tokens[end]?.kind === 'word') end++;
  return { carriedBy: 'act', scope: { ...part(wordsOf(view, from, end)), described: true } };
}

/** More words tell of something else. */
const LONGEST = 12;
const ONE_OF_IT = /^the (?:one |only |two |three )?(?:section|provision|clause)s?$/;
const DOING = /^(?:on|about|with|that|which|dealing|requiring|banning|barring|defining|allowing|letting)$/;

const HALF = /^(?:one|the other|the first|the second) half$/;
const LEFT =
  /^(?:the (?:rest|remainder|others?)|(?:all |the |its )?other (?:sections|provisions|parts|clauses|titles|articles)|the other (?:one|two|three|part|section|provision|piece|title|clause)s?|the remaining (?:two|three|four|five|sections|provisions|parts|clauses|titles|articles)|(?:two|three) others)$/;

/** Sentences over which “the rest” reaches back to the part that it is not, and a number to its act. */
const REACH = 2;

/** `repealed two of its four sections`, `struck down the formula`: what there can be a rest of. */
function tellsOfParts({ document, sentence, tokens }: SentenceView, at: number): boolean {
  const index = document.sentences.indexOf(sentence);
  const from = document.sentences[Math.max(0, index - REACH)]?.span[0] ?? 0;
  return PARTS.test(document.folded.slice(from, tokens[at]?.start ?? from));
}

const PARTS =
  /\b(?:in part|part|parts|half|halves|(?:(?:sub)?sections?|titles?|articles?|chapters?)(?! (?:\d|[ivx]+\b))|provisions?|clauses?|pieces?|portions?|formula|pillars?|(?:section|title|article) \w+ (?:\(\w\) )?of|(?:one|two|three|four|five) of (?:its|the|their|them|these))\b/;

/** `paused | enforcement`, `| enforcement | resumed`: of the law spoken of, where nothing says of what else. */
export function isBareNoun(view: SentenceView, { from, to }: Phrase): boolean {
  return to - from === 1 && word(view, from) === 'enforcement' && !/^(?:of|against|under|by)$/.test(word(view, to));
}
