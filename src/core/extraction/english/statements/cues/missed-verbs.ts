/** `Some say`, `both said`, `supporters of Berg say`: verbs of saying that look like nouns behind a determiner or a name. */
import { foundIn } from '../../../../text/found.ts';
import { DETERMINERS, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { HUMANS, INSTITUTIONS, ROLES, SPEAKING_THINGS } from '../../../lexicon/en/cues.ts';
import type { Clause } from '../../clauses/clause.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import type { Phrase } from '../../phrases/phrase-parts.ts';
import { lemmaOf } from '../../verbs/verb-forms.ts';
import { placesOf, word } from '../../words/sentence-view.ts';
import { wordClass } from '../../words/word-class.ts';
import { firstToken } from '../bounds/marks.ts';

const VERBS = new Set(
  'said say told wrote argued argue claimed insisted believe agreed warned hope hoped think thought deny denied'.split(
    ' ',
  ),
);
/** `have no say`, `the final say`: a noun. */
const NOUN_BEFORE =
  /^(?:a|an|the|no|any|some|more|much|little|final|last|his|her|their|our|my|your|its|'s|have|has|had|to|not|n't|,)$/;
const PRONOUN = /^(?:both|some|many|most|all|others|few|several|neither|each)$/;

/** Base forms of saying that are seldom nouns, and those that are as often. */
const BASE =
  /^(?:say|argue|insist|believe|contend|maintain|complain|predict|suggest|acknowledge|concede|admit|deny|warn|think|lament|assert|allege|recall|tell|write|add|agree|explain|stress|caution|declare|predict|expect|advise|assure|inform|announce|observe|reckon|remind|reply|retort|object|protest|confirm|affirm|testify|point)$/;
const BASE_OR_NOUN = /^(?:claim|hope|fear|note|report|counter|demand)$/;

/** The same of one speaker; each is a noun as well. */
const THIRD =
  /^(?:claims|notes|reports|remarks|comments|counters|answers|objects|demands|hopes|fears|states|posts|tweets|jokes|boasts|quips|laments|estimates|charges|concludes)$/;

const VERB = wordClass((text) => VERBS.has(text) || BASE.test(text) || BASE_OR_NOUN.test(text) || THIRD.test(text));

export function missedClauses(context: EnglishContext): readonly Clause[] {
  const { view, groups, clauses } = context;
  return foundIn(placesOf(view, VERB), (at): Clause | null => {
    if (groups.some((group) => group.from <= at && at < group.to)) return null;
    const text = word(view, at);
    const plural = pluralBefore(context, text, at);
    if (plural !== null) return { ...clauseAt(at, clauses.length, text), subject: { from: plural, to: at } };
    const third = THIRD.test(text) ? thirdPerson(context, at) : null;
    if (third !== null) return { ...clauseAt(at, clauses.length, lemmaOf(text)), subject: third };
    if (isInverted(view, at)) return { ...clauseAt(at, clauses.length, 'say'), subject: null };
    if (!VERBS.has(text)) return null;
    const before = view.tokens[at - 1];
    const named =
      word(view, at) === 'say' && at > 1 && !NOUN_BEFORE.test(before?.text ?? '') && word(view, at + 1) !== 'in';
    if (before === undefined || !(PRONOUN.test(before.text) || named)) return null;
    const from = named
      ? startOf(
          view.tokens.map((one) => one.text),
          at,
        )
      : at - 1;
    return { ...clauseAt(at, clauses.length, lemmaOf(word(view, at))), subject: { from, to: at } };
  });
}

/** `…, say two officials`, `…, claims a clip`. */
function isInverted(view: EnglishContext['view'], at: number): boolean {
  const next = view.tokens[at + 1];
  if (!/^[,"]$/.test(word(view, at - 1)) || next?.kind !== 'word') return false;
  if (word(view, at) === 'say') return true;
  if (BASE.test(word(view, at)) || BASE_OR_NOUN.test(word(view, at))) return isSeveral(view, at + 1);
  return THIRD.test(word(view, at)) && (next.capital || DETERMINERS.has(next.text));
}

/** `…, insist | forty academics`, `…, claim | lawyers for the bank`: several people or bodies. */
function isSeveral(view: EnglishContext['view'], from: number): boolean {
  for (let at = from; at < from + 5 && view.tokens[at]?.kind === 'word'; at++) {
    const text = word(view, at);
    if (/^(?:many|some|several|both|others|critics|most)$/.test(text)) return true;
    if (text.endsWith('s') && isSomebody(text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.slice(0, -1)))
      return true;
  }
  return false;
}

/** `…, a site for students | claims.`, `…, it | notes, …`, `Berg Chambers | notes with relief that`: its subject; null for a noun. */
function thirdPerson(context: EnglishContext, at: number): Phrase | null {
  const { view, groups } = context;
  let from = at;
  while (from > 0 && at - from < 10 && !MARK.test(word(view, from - 1))) from--;
  const begins = firstToken(context);
  if (from < begins) from = begins;
  const words = view.tokens.slice(from, at);
  const first = words[0];
  if (first === undefined || groups.some((group) => group.from >= from && group.to <= at)) return null;
  if (words.length === 1 && /^(?:he|she|it)$/.test(first.text)) return { from, to: at };
  const spoken = words.some(({ text, capital }, index) => (capital && index > 0) || isSomebody(text));
  if (!spoken && !isThing(words.map(({ text }) => text))) return null;
  if (!(first.capital || DETERMINERS.has(first.text)) || /(?:'s|s'|\d|ed|est)$/.test(words.at(-1)?.text ?? ''))
    return null;
  const told = from > begins && groups.some((group) => group.finite && group.to < from);
  const closes = /^[.,;"]?$/.test(word(view, at + 1)) || (PREPOSITIONS.has(word(view, at + 1)) && told);
  return (told && closes) || leadsToThat(view, at + 1) ? { from, to: at } : null;
}

/** `a leaflet`, `the push alert | from a station`: a thing with words on it, by its head. */
function isThing(words: readonly string[]): boolean {
  const joint = words.findIndex((one, index) => index > 0 && PREPOSITIONS.has(one));
  return SPEAKING_THINGS.has((joint < 0 ? words.at(-1) : words[joint - 1]) ?? '');
}

const MARK = /^(?:[.,;:"()-]|--|and|but|while|as)$/;

function isSomebody(text: string): boolean {
  return INSTITUTIONS.has(text) || ROLES.has(text) || HUMANS.has(text);
}

/** `that`, `with relief that`. */
function leadsToThat(view: EnglishContext['view'], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (word(view, at) === 'that') return true;
    if (at === from && !PREPOSITIONS.has(word(view, at))) return false;
    if (view.tokens[at]?.kind === 'mark') return false;
  }
  return false;
}

/**
 * `supporters of the measure | argue`, `both the governor and the speaker | deny`, `social media posts | claim that`: a plural subject,
 * and no verb before the base form; token where it begins.
 */
function pluralBefore({ view, groups }: EnglishContext, text: string, at: number): number | null {
  const { tokens, mentionAt } = view;
  if (!(BASE.test(text) || (BASE_OR_NOUN.test(text) && tokens[at + 1]?.text === 'that'))) return null;
  if (NOUN_BEFORE.test(word(view, at - 1) || ',') || tokens[at - 1]?.kind === 'mark' || mentionAt[at] !== null)
    return null;
  let from = at;
  while (from > 0 && at - from < 9 && !BORDER.test(word(view, from - 1))) from--;
  const words = tokens.slice(from, at).map((token) => token.text);
  const joint = words.findIndex((one, index) => index > 0 && /^(?:of|in|at|from|for|on|with|to)$/.test(one));
  if (joint < 0 && word(view, from - 1) === 'and') return rowBefore(view, groups, from - 1);
  const head = joint < 0 ? words.at(-1) : words[joint - 1];
  // a bare plural before a word that may be a noun is one only where the clause begins with it
  const begins =
    joint > 0 ? joint < 4 : (from === 0 && words.length < 5 && BASE_OR_NOUN.test(text)) || closes(view, from, at);
  return begins && PLURAL.test(head ?? '') ? from : null;
}

/** `…, his own staff | concede.`: behind the words, and nothing behind it. */
function closes(view: EnglishContext['view'], from: number, at: number): boolean {
  return word(view, from - 1) === ',' && at - from < 5 && ['.', ',', ';'].includes(word(view, at + 1));
}

const BORDER = /^(?:[.,;:"()-]|and|but|that|while|as)$/;
const PLURAL = /(?:[^s]s|people|men|women|police|staff)$/;

/** `both the governor | and the speaker`: no verb between the beginning and “and”. */
function rowBefore(view: EnglishContext['view'], groups: EnglishContext['groups'], and: number): number | null {
  let from = and;
  while (from > 0 && and - from < 7 && !BORDER.test(word(view, from - 1))) from--;
  const named = view.tokens.slice(from, and).some((token) => token.capital || DETERMINERS.has(token.text));
  return from < and && named && !groups.some((group) => group.from >= from && group.to <= and) ? from : null;
}

function startOf(words: readonly string[], to: number): number {
  let from = to;
  while (from > 0 && !/^(?:[.,;:"()]|and|but|that)$/.test(words[from - 1] ?? '')) from--;
  return from;
}

function clauseAt(at: number, index: number, lemma: string): Omit<Clause, 'subject'> & { group: Clause['group'] } {
  return {
    group: {
      from: at,
      to: at + 1,
      main: at,
      lemma,
      form: 'past',
      passive: false,
      copular: false,
      modal: null,
      negated: false,
      perfect: false,
      infinitive: false,
      finite: true,
      past: true,
    },
    index,
    object: null,
    introducer: null,
    relative: false,
    from: at,
    to: at + 1,
    joined: null,
  };
}
