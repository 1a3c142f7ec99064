/**
 * Lists that are law: `took Cuba off the terror list`, `is back on the list`, `never came off it`. To be on the list is to be under
 * the law; to come off is its end for the one who was on it. In: a sentence. Out: frames about the law whose name is a list.
 */
import { foundIn } from '../../../text/found.ts';
import { lastBy, type Span } from '../../../text/span.ts';
import type { Frame } from '../../frame.ts';
import { nounsFor } from '../../law-nouns.ts';
import type { Mention } from '../../mentions.ts';
import type { Sense } from '../../sense.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf, aspectOf, trimSpan } from '../frames/frame-parts.ts';
import { moodOf } from '../moods/modality.ts';
import { WHOLE } from '../phrases/phrase-scope.ts';
import { has, isOf, type SentenceView, spanOf, word } from '../words/sentence-view.ts';
import { wordClass } from '../words/word-class.ts';
import { listLeftOut } from './listing-left-out.ts';
import { toldBesides } from './verbal-mood.ts';

const TAKING = new Set('take remove drop delete strike pull get cut delist de-list'.split(' '));
const PUTTING = new Set('put place add return restore keep leave relist re-list redesignate'.split(' '));
const MOVING = new Set('be come go get remain stay stand'.split(' '));

const isListNoun = (text: string) => text === 'list' || text === 'blacklist';
const LIST = wordClass(isListNoun);
/** Words without which no list is spoken of. */
const LISTING = wordClass((text) => isListNoun(text) || LISTED.test(text));
const LISTED = /^(?:listed|off|(?:(?:re|de)-?list|re-?designat|re-?add|remov|add)(?:ed|e?s|ing)?)$/;

export function listingFrames(context: EnglishContext): readonly Frame[] {
  const { view } = context;
  return has(view, LISTING) || namesList(view) ? foundIn(context.clauses, (clause) => listed(context, clause)) : [];
}

function namesList({ names, mentionAt }: SentenceView): boolean {
  return names && mentionAt.some((mention, at) => mention !== null && mention !== mentionAt[at + 1] && isList(mention));
}

const isList = ({ name }: Mention): boolean => /\b(?:list|blacklist|listing)\b/i.test(name.text);

interface Place {
  /** First word of `off`, `from`, `on`, `back on`. */
  readonly from: number;
  readonly to: number;
  readonly off: boolean;
  readonly back: boolean;
  readonly mention: Mention;
  /** `back on | the list`: the list named last, and not named again. */
  readonly carried: Span | null;
}

function listed(context: EnglishContext, clause: Clause): Frame | null {
  const place = placeIn(context, clause) ?? shortPlace(context, clause) ?? leftOut(context, clause);
  const sense = place === null ? null : senseOf(clause, place);
  if (place === null || sense === null || !isAbout(context, clause, place.mention, place.carried !== null)) return null;
  const { view } = context;
  const { group } = clause;
  const mood = moodOf(context, clause);
  // `left Cuba on the list`: nobody did anything
  const acts = !group.passive && !MOVING.has(group.lemma) && sense.is !== 'remain';
  const actor = acts ? actorOf(context, clause.subject) : null;
  const denied = ((group.negated !== mood.denied) !== sense.not) !== (actor?.nobody ?? false);
  // `Trump did not put Cuba back on the list`: whether anybody did, or he
  if (place.carried !== null && denied && acts) return null;
  return {
    form: 'listing',
    sense: sense.is,
    acted: {
      ...(place.carried === null
        ? { mention: place.mention, carriedBy: null }
        : { mention: null, carriedBy: 'list', meant: place.mention }),
      ...{ pronoun: false, target: 'law', scope: WHOLE, span: place.carried ?? place.mention.span },
    },
    polarity: denied ? 'denied' : 'affirmed',
    modality: mood.modality,
    ...toldBesides(context, clause, sense.is, mood),
    aspect: aspectOf(clause, context.clauses),
    actor,
    power: false,
    weak: false,
    span: trimSpan(view, Math.min(clause.subject?.from ?? group.from, group.from), Math.max(place.to, clause.to)),
    trigger: spanOf(view, group.from, place.to),
    sentence: context.index,
  };
}

/** A list holds many: the sentence names whom this law is about, or carries it on (`took it off the list`). */
function isAbout(
  { view }: EnglishContext,
  { subject, object }: Clause,
  { name, law }: Mention,
  carried: boolean,
): boolean {
  if (name.context.length === 0 && !carried) return true;
  const whom = carried ? law.names.flatMap(({ context }) => context) : name.context;
  const [from, to] = view.sentence.span;
  const words = view.document.text.slice(from, to);
  if (whom.some((one) => words.includes(one))) return true;
  return [subject, object].some((phrase) => phrase !== null && /^(?:it|them|they)$/.test(word(view, phrase.from)));
}

/** `off the list of …`, `from the terror list`, `back on the list`: a preposition right before a name that is a list. */
function placeIn(context: EnglishContext, { group }: Clause): Place | null {
  const { view, groups } = context;
  for (let at = group.to; at < Math.min(view.tokens.length, group.to + 12); at++) {
    const text = word(view, at);
    const inside = view.mentionAt[at];
    // `before leaving office, Berg | put Cuba back on the list`: what another verb does
    if (groups.some(({ from, finite }) => from === at && finite)) return null;
    // `put | Cuba on the list`: whom it lists, and the list, in one description
    if (inside != null && view.mentionAt[group.to] === inside && ON.test(text) && isList(inside)) {
      let to = at;
      while (view.mentionAt[to] === inside) to++;
      return { from: at, to, off: false, back: word(view, at - 1) === 'back', mention: inside, carried: null };
    }
    if (inside !== null || !['off', 'from', 'on', 'onto', 'to'].includes(text)) continue;
    const name = behindOwner(view, at + 1);
    const [off, back] = [text === 'off' || text === 'from', word(view, at - 1) === 'back'];
    const carried = isTheList(view, name) ? lastList(context, name) : null;
    if (carried !== null)
      return { from: at, to: name + 1, off, back, mention: carried, carried: spanOf(view, name - 1, name + 1) };
    const mention = view.mentionAt[name];
    if (mention == null || !isList(mention)) continue;
    let to = name;
    while (view.mentionAt[to] === mention) to++;
    return { from: at, to, off, back, mention, carried: null };
  }
  return null;
}

/** `the`, `the U.S.`, `the State Department's`: whose list it is. */
function behindOwner(view: SentenceView, from: number): number {
  let at = from;
  for (let next = from; next < from + 6 && view.mentionAt[next] === null; next++) {
    const token = view.tokens[next];
    if (token?.text === "'s" || (next === at && token?.text === '"')) at = next + 1;
    else if (next === at && (OWNING.has(token?.text ?? '') || isInitial(view, next))) at = next + 1;
    else if (token?.capital !== true && !OWNING.has(token?.text ?? '')) break;
  }
  return at;
}

/** The point of `U.S.` */
const isInitial = (view: SentenceView, at: number): boolean => word(view, at) === '.' && word(view, at - 1) === 'u.s';

const OWNING = new Set('the that this its us u.s american america washington'.split(' '));

const ON = /^(?:on|onto|to)$/;

/** `remains | listed`, `it stayed | off`: on or off the list named last, which is not named again. */
function shortPlace(context: EnglishContext, { group }: Clause): Place | null {
  const { view } = context;
  if (!/^(?:be|remain|stay)$/.test(group.lemma)) return null;
  const at = /^(?:still|now|thus)$/.test(word(view, group.to)) ? group.to + 1 : group.to;
  const off = word(view, at) === 'off' && group.lemma !== 'be';
  const next = view.tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || (!off && /^(?:as|by|and|in)$/.test(next.text));
  if (!ends || !(off || (word(view, at) === 'listed' && (group.lemma !== 'be' || at > group.to)))) return null;
  const mention = lastList(context, at);
  return mention === null
    ? null
    : { from: at, to: at + 1, off, back: false, mention, carried: spanOf(view, at, at + 1) };
}

/** `Berg relisted Norway`, `removed it in 2015`: the list is the one named last. */
function leftOut(context: EnglishContext, clause: Clause): Place | null {
  const mention = listLeftOut(context, clause);
  const { from, to, lemma } = clause.group;
  const off = /^(?:remove|de-?list)$/.test(lemma);
  return mention === null
    ? null
    : { from, to, off, back: /^re/.test(lemma) && !off, mention, carried: spanOf(context.view, from, to) };
}

/** `the list`, `that list`, and nothing behind that says which. */
function isTheList(view: SentenceView, at: number): boolean {
  return (
    isOf(view, at, LIST) &&
    view.mentionAt[at] === null &&
    /^(?:the|that|this|its)$/.test(word(view, at - 1)) &&
    !/^(?:of|for|that|which|with|by)$/.test(word(view, at + 1))
  );
}

function lastList({ view, mentions }: EnglishContext, at: number): Mention | null {
  const start = view.tokens[at]?.start ?? 0;
  const last = lastBy(mentions, start);
  return last !== undefined && nounsFor(last.law).has('list') ? last : null;
}

function senseOf({ group }: Clause, { off, back }: Place): { readonly is: Sense; readonly not: boolean } | null {
  const { lemma } = group;
  const stays = /^(?:be|remain|stay)$/.test(lemma);
  if (off) return TAKING.has(lemma) || MOVING.has(lemma) ? { is: stays ? 'remain' : 'rescind', not: stays } : null;
  if (stays) return { is: back ? 'restore' : 'remain', not: false };
  if (lemma === 'keep' || lemma === 'leave') return { is: 'remain', not: false };
  if (PUTTING.has(lemma))
    return { is: back || /^(?:return|restore|re.*list|re-?designate)$/.test(lemma) ? 'restore' : 'impose', not: false };
  return null;
}
