/**
 * The words that name a treaty as left, behind a notice or one who is notified: `of its withdrawal from | X`, `to leave | X`, `that it
 * would quit | X`, `of its decision to pull out of | X`. In: a sentence and a place. Out: those words and the treaty, or null.
 */
import type { ActedOn } from '../../frame.ts';
import { isAdverb } from '../../lexicon/en/closed-classes.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actedOn } from '../frames/frame-parts.ts';
import { readPhrase } from '../phrases/noun-phrase.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export interface Exit {
  /** Tokens of the leaving itself. */
  readonly from: number;
  readonly to: number;
  /** Behind the treaty. */
  readonly end: number;
  readonly acted: ActedOn;
}

const NOUN = /^(?:withdrawal|exit|departure|denunciation|termination|pullout)$/;
const VERB =
  /^(?:leav(?:e|es|ing)|quit(?:s|ting)?|exit(?:s|ing)?|withdraw(?:s|ing)?|denounc(?:e|es|ing)|terminat(?:e|es|ing)|abandon(?:s|ing)?|pull(?:s|ing)?)$/;
/** Between `of`, `to` or `that` and the leaving: `its formal decision to`, `it would be`, `the United States was`. */
const BETWEEN = 8;

export function exitBehind(context: EnglishContext, from: number): Exit | null {
  const { view } = context;
  const leads = word(view, from);
  // `a letter | quitting X`, `notice of | leaving X`
  const ing = leads === 'of' ? from + 1 : from;
  if (VERB.test(word(view, ing)) && word(view, ing).endsWith('ing') && view.mentionAt[ing] === null) {
    const start = behindParticle(view, ing);
    return start === null ? null : withTreaty(context, ing, start);
  }
  if (!/^(?:of|to|that|about|on)$/.test(leads) && !NOUN.test(word(view, from + 1))) return null;
  const at = leavingWord(view, from + 1, leads);
  if (at === null) return null;
  const start = behindParticle(view, at);
  return start === null ? null : withTreaty(context, at, start);
}

/** `its withdrawal notice | from X`, at the noun for the paper. */
export function exitFrom(context: EnglishContext, paper: number): Exit | null {
  return /^(?:from|of)$/.test(word(context.view, paper + 1)) ? withTreaty(context, paper - 1, paper + 2) : null;
}

function leavingWord(view: SentenceView, from: number, leads: string): number | null {
  for (let at = from; at < Math.min(from + BETWEEN, view.tokens.length); at++) {
    const text = word(view, at);
    if (NOUN.test(text) && !/^(?:that|to)$/.test(leads)) return at;
    if (VERB.test(text) && (leads !== 'of' || word(view, at - 1) === 'to')) return at;
    if (view.tokens[at]?.kind === 'mark' && text !== "'s") return null;
    if (text === 'not' || text === 'if' || view.mentionAt[at] !== null) return null;
    if (leads === 'to' && !isAdverb(text)) return null;
  }
  return null;
}

/** Over `from`, `out of`, and behind a noun `of`; `leave` and `quit` need none. */
function behindParticle(view: SentenceView, at: number): number | null {
  const next = word(view, at + 1);
  if (next === 'from') return at + 2;
  if (next === 'out') return /^(?:of|from)$/.test(word(view, at + 2)) ? at + 3 : null;
  if (next === 'of') return /^(?:denunciation|termination)$/.test(word(view, at)) ? at + 2 : null;
  return /^(?:leav|quit|exit|denounc|terminat(?!ion)|abandon)/.test(word(view, at)) ? at + 1 : null;
}

function withTreaty(context: EnglishContext, at: number, start: number): Exit | null {
  const { view, calledA } = context;
  const ends = (index: number) => STOPS.test(word(view, index)) || context.groups.some(({ from }) => from === index);
  let end = start;
  while (end < view.tokens.length && (view.mentionAt[end] !== null || (end - start < 10 && !ends(end)))) end++;
  const meaning = end > start ? readPhrase(view, { from: start, to: end }, calledA) : null;
  const named =
    meaning !== null && meaning.target === 'law' && (meaning.mention !== null || meaning.carriedBy !== null);
  if (!named) return null;
  return { from: at, to: start, end, acted: actedOn(view, meaning) };
}

const STOPS =
  /^(?:[.,;:"()!?-]|and|but|as|since|on|after|before|in|by|at|to|with|effective|last|this|when|while|over|because|under)$/;
