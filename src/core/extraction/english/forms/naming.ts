/**
 * What an act is called: `it is a waiver`, `that was not a repeal`, `what he signed is a suspension, not an abolition`. In: a
 * sentence. Out: a frame for each noun that names what happened to the law spoken of, or named behind `of`.
 */

import { allFoundIn } from '../../../text/found.ts';
import type { Frame } from '../../frame.ts';
import { isAdverb, NEGATIONS, NUMBERS, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { NOT_ASSERTING } from '../../lexicon/en/cues.ts';
import { GOVERNING_VERBS } from '../../lexicon/en/governors.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOnNamed, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { linkedMention } from '../phrases/phrase-parts.ts';
import { UNITS } from '../phrases/time-units.ts';
import { lemmaOf } from '../verbs/verb-forms.ts';
import { has, type SentenceView, spanOf, standsAt, word, wordsOf } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';

const NAMED: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['repeal', 'repeal'],
  ['abrogation', 'repeal'],
  ['abolition', 'removeLaw'],
  ['cancellation', 'removeLaw'],
  ['annulment', 'annul'],
  ['revocation', 'rescind'],
  ['expiration', 'expire'],
  ['waiver', 'waive'],
  ['injunction', 'block'],
  ['suspension', 'suspend'],
  ['pause', 'suspend'],
  ['extension', 'extend'],
  ['renewal', 'extend'],
]);

/** What can be called a repeal: the thing just told, or an act by its kind. */
const TOLD =
  /^(?:it|this|that|these|what|which|decision|move|step|order|action|signature|deal|document|memo|memorandum|waiver|suspension|determination|result)$/;

const NOUN = wordClass((text) => NAMED.has(text));

export function namingFrames(context: EnglishContext): readonly Frame[] {
  if (context.view.question || !has(context.view, NOUN)) return [];
  return allFoundIn(context.clauses, (clause) =>
    clause.group.lemma === 'be' && isTold(context, clause) ? named(context, clause) : [],
  );
}

function isTold(context: EnglishContext, clause: Clause): boolean {
  const { view } = context;
  const { subject, group, introducer } = clause;
  if (isOfWhat(context, clause)) return !isWanted(context, clause);
  if (subject === null) return introducer === 'that' && group.from <= 2;
  const first = word(view, subject.from);
  for (let at = subject.from; at < subject.to; at++)
    if (view.mentionAt[at] !== null || PREPOSITIONS.has(word(view, at))) return false;
  return (
    TOLD.test(word(view, subject.to - 1)) &&
    (subject.to - subject.from === 1 || /^(?:the|this|that|his|her|its|their)$/.test(first))
  );
}

/** `what he signed | was a waiver`, `X is old; what he signed | was a waiver`, `all that came | was a waiver`. */
function isOfWhat({ view, clauses }: EnglishContext, { index, subject }: Clause): boolean {
  const start = clauses[index - 1]?.from ?? 0;
  if (start > 0 && word(view, start - 1) === ';' && word(view, start) === 'what') return true;
  if (index === 1 && /^(?:what|all)$/.test(word(view, 0)) && !standsAt(view, 0, ['all', 'the'])) return true;
  return subject !== null && word(view, subject.from) === 'what';
}

/** `what he wants | is a waiver`, `what he would sign | is a waiver`: of these nothing is there. */
function isWanted({ view, clauses }: EnglishContext, { group, index }: Clause): boolean {
  if (clauses.slice(0, index).some((one) => one.group.modal !== null)) return true;
  return view.tokens.slice(0, group.from).some(({ text }) => {
    const lemma = lemmaOf(text);
    const governing = GOVERNING_VERBS.get(lemma);
    return NOT_ASSERTING.has(lemma) || governing === 'demanded' || governing === 'planned';
  });
}

interface Noun {
  readonly at: number;
  readonly sense: Sense;
  readonly negated: boolean;
}

function named(context: EnglishContext, clause: Clause): readonly Frame[] {
  const first = nounAt(context.view, clause.group.to, clause.group.negated);
  if (first === null) return [];
  const second = contrast(context.view, first);
  return [first, ...(second === null ? [] : [second])].map((noun) => frameOf(context, clause, noun));
}

/** The noun behind article and plain adjectives, with nothing behind it that makes it part of another word. */
function nounAt(view: SentenceView, from: number, denied: boolean): Noun | null {
  let negated = denied;
  for (let at = from; at < Math.min(from + 8, view.tokens.length); at++) {
    const text = word(view, at);
    const sense = NAMED.get(text);
    if (sense !== undefined) return endsNoun(view, at + 1) ? { at, sense, negated } : null;
    if (text === 'not' && at === from) negated = true;
    else if (
      !tellsHowLong(view, at) &&
      !ORDINAL.test(text) &&
      !/^(?:a|an|the|only|no|more|than|new|further|latest|last|yet|another|partial|simple|mere|just|merely|simply|temporary|annual|yearly|limited|outright|full|formal|legal)$/.test(
        text,
      ) &&
      !(NEGATIONS.has(text) && denied)
    )
      return null;
  }
  return null;
}

/** `a | 180-day | waiver`, `a | six-month | suspension`. */
function tellsHowLong(view: SentenceView, at: number): boolean {
  const text = word(view, at);
  return view.tokens[at]?.kind === 'number' || text === '-' || UNITS.test(text) || LENGTH.test(text);
}

/** `the | third | waiver`, `the | 17th | extension`. */
const ORDINAL = /^(?:first|second|third|\d+(?:st|nd|rd|th)|\p{L}+(?:th|-first|-second|-third))$/u;

const LENGTH = new RegExp(`^\\w+-(?:day|week|month|year)$|^(?:${NUMBERS})$`);

function endsNoun(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined ||
    token.kind === 'mark' ||
    isAdverb(token.text) ||
    isOfEnforcing(view, at) ||
    /^(?:of|under|but|and|rather|not|by|until|that|which|for|so|then|good|valid|running|lasting|signed|issued|granted|to)$/.test(
      token.text,
    )
  );
}

/** `a pause | in enforcement`, `a pause of 180 days on new cases`: what rests is the enforcing, and not the law. */
const isOfEnforcing = (view: SentenceView, at: number): boolean =>
  OF_ENFORCING.test(wordsOf(view, at, Math.min(at + 12, view.tokens.length)));

const OF_ENFORCING =
  /^(?:(?:of|for|lasting) (?:[\w-]+ ){1,2}?(?:days?|weeks?|months?|years?) )?(?:on|in|of|to) (?:(?:all|any|the|its|their) )?(?:(?:new|fresh|further|more|future) )?(?:[a-z-]+ ){0,2}?(?:cases?|prosecutions?|investigations?|enforcement|indictments)(?![^ ])/;

/** `a waiver, not a repeal`, `not a repeal but a waiver`, `a waiver rather than a repeal`. */
function contrast(view: SentenceView, { at, negated }: Noun): Noun | null {
  let next = at + 1;
  // `a waiver | of X | , not a repeal`
  if (/^(?:of|under)$/.test(word(view, next)))
    while (view.mentionAt[next] != null || /^(?:of|under|the)$/.test(word(view, next))) next++;
  if (word(view, next) === ',') next++;
  if (!negated && word(view, next) === 'not') return nounAt(view, next + 1, true);
  if (!negated && word(view, next) === 'rather' && word(view, next + 1) === 'than') return nounAt(view, next + 2, true);
  return negated && word(view, next) === 'but' ? nounAt(view, next + 1, false) : null;
}

function frameOf(context: EnglishContext, clause: Clause, noun: Noun): Frame {
  const { view } = context;
  const behind = ['of', 'under'].includes(word(view, noun.at + 1));
  const mention = behind ? linkedMention(view, { from: noun.at + 1, to: view.tokens.length }) : null;
  const mood = moodOf(context, clause);
  return {
    form: 'naming',
    sense: noun.sense,
    acted: {
      ...actedOnNamed(mention, spanOf(view, noun.at, noun.at + 1)),
      ...(isOfEnforcing(view, noun.at + 1) ? { target: 'enforcement' as const } : {}),
    },
    polarity: noun.negated !== mood.denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    aspect: aspectOf(clause, context.clauses),
    actor: null,
    power: false,
    weak: false,
    span: trimSpan(view, clause.subject?.from ?? clause.from, noun.at + 1),
    trigger: spanOf(view, noun.at, noun.at + 1),
    sentence: context.index,
  };
}
